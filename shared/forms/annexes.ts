import { annex1 } from './annexes/annex-1.ts';
import { annex2 } from './annexes/annex-2.ts';
import { annex3 } from './annexes/annex-3.ts';
import { annex5, annex6 } from './annexes/annexes-5-6.ts';
import type { Annex, AnnexId } from './field.ts';

/** The forms a service provider reads or sends. Annex IV is a list of offences. */
export const annexes: Readonly<Record<AnnexId, Annex>> = {
  I: annex1,
  II: annex2,
  III: annex3,
  V: annex5,
  VI: annex6,
};
