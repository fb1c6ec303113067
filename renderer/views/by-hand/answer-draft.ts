import type { AnswerSent } from '../../../shared/by-hand/answer-sent.ts';
import type { UtcMs } from '../../../shared/base/units.ts';

/** How an answer went, as far as it is written. */
export type AnswerDraft = Pick<AnswerSent, 'receivedAt'> & {
  /** Null: not chosen yet. */
  readonly channel: AnswerSent['channel'] | null;
  readonly sentAt: UtcMs | null;
};
