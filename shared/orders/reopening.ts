import type { AnswerFacts, AnswerState } from './facts.ts';
import { mayHaveArrived } from './may-have-arrived.ts';

const reopenable: readonly AnswerState[] = [
  'frozen',
  'refusedByService',
  'deliveryRefused',
  'stopped',
];

/**
 * Whether a frozen answer may be opened and changed again. One that was stopped or refused after an attempt may not,
 * unless that certainly failed: its message may have arrived, and a second one could deliver the data twice. Of one that
 * was refused a person may find out that it did not.
 */
export const isReopenable = (answer: AnswerFacts): boolean =>
  reopenable.includes(answer.state) && !mayHaveArrived(answer);
