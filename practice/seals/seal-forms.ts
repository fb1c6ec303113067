import type { Sealers } from './sealers.ts';
import { officesOf } from './offices.ts';
import { sealPdf } from './seal-pdf.ts';

export const tamperings = ['none', 'changed', 'unsealed'] as const;
/** What becomes of forms on their way: nothing, one tick less after sealing, or they were never sealed. */
export type Tampering = (typeof tamperings)[number];

/** Seals the PDF of the form of this name; `authority`: who writes, where the form is one of any authority. */
export type SealForm = (form: string, pdf: Buffer, authority: string | null) => Buffer;

export const unsealed: SealForm = (_, pdf) => pdf;

/** Somebody takes the last tick out of the form. */
function withoutLastTick(pdf: Buffer): Buffer {
  const at = pdf.lastIndexOf('[x]');
  const changed = Buffer.from(pdf);
  if (at >= 0) changed.write('[ ]', at, 'latin1');
  return changed;
}

/** How an authority seals: with its certificate, where it has been given one. */
export const sealingOf = (
  { sealers }: { readonly sealers?: Sealers },
  at: number,
  tampering?: Tampering,
): SealForm => (sealers === undefined ? unsealed : formSealing(sealers, at, tampering));

/** Seals as of `at`; what was changed afterwards keeps its seal. */
const formSealing =
  (sealers: Sealers, at: number, tampering: Tampering = 'none'): SealForm =>
  (form, pdf, authority) => {
    if (tampering === 'unsealed') return pdf;
    const sealed = officesOf(form, authority).reduce((document, name) => {
      const sealer = sealers.get(name);
      return sealer === undefined ? document : sealPdf(document, sealer, { at, name });
    }, pdf);
    return tampering === 'changed' ? withoutLastTick(sealed) : sealed;
  };
