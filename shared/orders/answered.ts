import type { UtcMs } from '../base/units.ts';
import type { AnswerFacts } from './facts.ts';

type Answered = Pick<AnswerFacts, 'state' | 'sentAt' | 'acknowledgedAt'>;

/**
 * Since when the order is answered; null: it is not. A receipt proves an answer whose acceptance nobody heard. One whose
 * delivery failed was sent and is no answer: the authority does not have it (Article 10(3)).
 */
export const answeredAt = ({ state, sentAt, acknowledgedAt }: Answered): UtcMs | null =>
  state === 'deliveryRefused' ? null : (sentAt ?? acknowledgedAt);

export const isAnswered = (answer: Answered): boolean => answeredAt(answer) !== null;

interface Listed {
  readonly answer: Answered;
  readonly turn: { readonly isRest?: true };
}

/** The same, where an answer to a part of what is asked for does not count. */
export const whollyAnsweredAt = ({ answer, turn }: Listed): UtcMs | null =>
  turn.isRest === true ? null : answeredAt(answer);
