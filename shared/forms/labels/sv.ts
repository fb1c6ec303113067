import type { LabelId } from './en.ts';
import { annex1Sv } from './sv/annex-1.ts';
import { annex2Sv } from './sv/annex-2.ts';
import { annex3Sv } from './sv/annex-3.ts';
import { annex5Sv, annex6Sv } from './sv/annexes-5-6.ts';

/** The Swedish working words by the same numbers; none of them from the Official Journal. */
export const labelsSv: Readonly<Record<LabelId, string>> = {
  ...annex1Sv,
  ...annex2Sv,
  ...annex3Sv,
  ...annex5Sv,
  ...annex6Sv,
};
