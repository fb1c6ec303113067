import type { Fault } from '../../../shared/base/fault.ts';
import { err, ok, type Result } from '../../../shared/base/result.ts';
import type { Handlers } from '../router.ts';

/** The system's side of printing. `reference` names the sheet. */
export interface PaperPort {
  print(reference: string): Promise<Result<'done' | 'cancelled', Fault>>;
  /** Asks a person where to; null when they thought better of it. */
  choosePlace(reference: string): Promise<string | null>;
  makePdf(reference: string): Promise<Result<Uint8Array, Fault>>;
  save(path: string, pdf: Uint8Array): Promise<Result<void, Fault>>;
}

/**
 * Lets the sheet that the page has laid out go to paper or into a PDF. The right to read is asked again when the save
 * dialog is closed: it may have stood open past the end of a sign-in or of the days for reading.
 */
export function paperHandlers(parts: {
  readonly paper: PaperPort;
  readonly readingRefusal: () => Fault | null;
}): Pick<Handlers, 'print.paper' | 'print.pdf'> {
  const { paper, readingRefusal } = parts;
  return {
    'print.paper': async ({ reference }) => {
      const printed = await paper.print(reference);
      return printed.ok ? ok({ outcome: printed.value }) : printed;
    },
    'print.pdf': async ({ reference }) => {
      const place = await paper.choosePlace(reference);
      if (place === null) return ok({ outcome: 'cancelled' });
      const refused = readingRefusal();
      if (refused !== null) return err(refused);
      const pdf = await paper.makePdf(reference);
      if (!pdf.ok) return pdf;
      const saved = await paper.save(place, pdf.value);
      return saved.ok ? ok({ outcome: 'done' }) : saved;
    },
  };
}
