import { annex1En } from './en/annex-1.ts';
import { annex2En } from './en/annex-2.ts';
import { annex3En } from './en/annex-3.ts';
import { annex5En, annex6En } from './en/annexes-5-6.ts';

/**
 * The official English words by number: `I` an annex's title, `I.A` a section's, `I.A.1` a field's. Numbers are ours:
 * annex, section, place in the section; the forms have none.
 */
export const labelsEn = {
  ...annex1En,
  ...annex2En,
  ...annex3En,
  ...annex5En,
  ...annex6En,
} as const;

export type LabelId = keyof typeof labelsEn;
export const isLabelId = (id: string): id is LabelId => Object.hasOwn(labelsEn, id);
