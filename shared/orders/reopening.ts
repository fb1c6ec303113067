import type { AnswerFacts, AnswerState } from './facts.ts';

const reopenable: readonly AnswerState[] = [
  'frozen',
  'refusedByService',
  'deliveryRefused',
  'stopped',
];

/**
 * Whether a frozen answer may be opened and changed again. One that was stopped after an attempt may not: its message
 * may have arrived, and a second one could deliver the data twice.
 */
export const isReopenable = ({ state, attempts }: AnswerFacts): boolean =>
  reopenable.includes(state) && (state !== 'stopped' || attempts === 0);
