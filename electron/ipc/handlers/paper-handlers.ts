import type { Fault } from '../../../shared/base/fault.ts';
import { err, ok, type Result } from '../../../shared/base/result.ts';
import type { PrintedSheet } from '../../../shared/printed/printed-sheet.ts';
import type { Handlers } from '../router.ts';
import { carriesTags } from './pdf-tags.ts';

interface NamedSheet {
  readonly reference: string;
  readonly foot?: string | undefined;
}

/** The line at the foot of every page. */
const footOf = ({ reference, foot }: NamedSheet): string =>
  foot === undefined ? reference : `${reference} · ${foot}`;

/** The system's side of printing. */
export interface PaperPort {
  /** @param foot stands at the foot of every page */
  print(foot: string): Promise<Result<'done' | 'cancelled', Fault>>;
  /** Asks a person where to; null when they thought better of it. */
  choosePlace(reference: string): Promise<string | null>;
  /** The sheet set in type, with all that a screen reader needs; null when that cannot be. */
  set(sheet: PrintedSheet, foot: string): Promise<Uint8Array | null>;
  /** The page as the window's own engine prints it. */
  makePdf(foot: string): Promise<Result<Uint8Array, Fault>>;
  save(path: string, pdf: Uint8Array): Promise<Result<void, Fault>>;
}

/**
 * Lets the sheet that the page has laid out go to paper or into a PDF. A PDF is set in type from what stands on the sheet; what
 * the typefaces cannot show is printed by the window's engine, which has those of the computer. The right to read is asked
 * again when the save dialog is closed, and when the sheet has been set, which may take a minute: a sign-in or the days for
 * reading may have ended by then, and the page that the engine would print may be another one.
 */
export function paperHandlers(parts: {
  readonly paper: PaperPort;
  readonly readingRefusal: () => Fault | null;
}): Pick<Handlers, 'print.paper' | 'print.pdf'> {
  const { paper, readingRefusal } = parts;
  return {
    'print.paper': async (sheet) => {
      const printed = await paper.print(footOf(sheet));
      return printed.ok ? ok({ outcome: printed.value }) : printed;
    },
    'print.pdf': async (asked) => {
      const place = await paper.choosePlace(asked.reference);
      if (place === null) return ok({ outcome: 'cancelled' });
      const refused = readingRefusal();
      if (refused !== null) return err(refused);
      const set = asked.sheet === undefined ? null : await paper.set(asked.sheet, footOf(asked));
      const refusedSince = readingRefusal();
      if (refusedSince !== null) return err(refusedSince);
      const pdf = set === null ? await paper.makePdf(footOf(asked)) : ok(set);
      if (!pdf.ok) return pdf;
      const saved = await paper.save(place, pdf.value);
      if (!saved.ok) return saved;
      return ok({ outcome: set !== null || carriesTags(pdf.value) ? 'done' : 'untagged' });
    },
  };
}
