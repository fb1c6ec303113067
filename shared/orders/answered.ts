/** When an order was answered, by one package or, where a part was left out, by several one after the other. */
import { utcMs, type TaskId, type UtcMs } from '../base/units.ts';
import type { AnswerFacts } from './facts.ts';
import { isRefused, type ToldRefusal } from './refused.ts';

type Answered = Pick<AnswerFacts, 'state' | 'sentAt' | 'acknowledgedAt'>;

/** The answer that is worked on, or went last, and those that went before it. */
export interface Answers<A> {
  readonly answer: A;
  readonly earlierAnswers?: readonly A[];
}

/** All of them, in the order in which they were begun. */
export const answersOf = <A>({ answer, earlierAnswers = [] }: Answers<A>): readonly A[] => [
  ...earlierAnswers,
  answer,
];

/**
 * Since when an answer is one; null: it is none. A receipt proves an answer whose acceptance nobody heard. One whose
 * delivery failed was sent and is no answer: the authority does not have it (Article 10(3)).
 */
export const answeredAt = ({ state, sentAt, acknowledgedAt }: Answered): UtcMs | null =>
  state === 'deliveryRefused' ? null : (sentAt ?? acknowledgedAt);

/**
 * When an answer left, whatever became of it; null: nobody has heard that it arrived. Of one whose acceptance was not heard
 * the last attempt is known, not which of them arrived.
 */
export function wentAt({
  sentAt,
  acknowledgedAt,
  lastAttemptAt,
  deliveries,
}: Omit<Answered, 'state'> & Pick<AnswerFacts, 'lastAttemptAt' | 'deliveries'>): UtcMs | null {
  if (sentAt !== null) return sentAt;
  const isHeardOf = Object.values(deliveries).some((outcome) => outcome !== 'pending');
  return isHeardOf ? (lastAttemptAt ?? acknowledgedAt) : acknowledgedAt;
}

const isGone = (answer: Answered): boolean => answeredAt(answer) !== null;

/** Something of what the order asks for has been answered. */
export const isAnswered = (answers: Answers<Answered>): boolean => answersOf(answers).some(isGone);

const timesOf = (answers: Answers<Answered>): readonly UtcMs[] =>
  answersOf(answers).flatMap((answer) => answeredAt(answer) ?? []);

/** When the first answer went; null: none has. */
export function firstAnsweredAt(answers: Answers<Answered>): UtcMs | null {
  const times = timesOf(answers);
  return times.length === 0 ? null : utcMs(Math.min(...times));
}

/** When the last one did. */
export function lastAnsweredAt(answers: Answers<Answered>): UtcMs | null {
  const times = timesOf(answers);
  return times.length === 0 ? null : utcMs(Math.max(...times));
}

interface Listed extends Answers<Answered> {
  readonly withdrawnAt: UtcMs | null;
  readonly refusal: ToldRefusal | null;
  readonly turn: { readonly isRest?: true; readonly isPart?: true };
}

/** The same, where an answer to a part of what is asked for does not count; nor of what a withdrawal or a refusal cut off. */
export function whollyAnsweredAt(listed: Listed): UtcMs | null {
  const { turn, withdrawnAt } = listed;
  const isCutOff = turn.isPart === true && (withdrawnAt !== null || isRefused(listed));
  return turn.isRest === true || isCutOff ? null : lastAnsweredAt(listed);
}

/** Everything that was asked for and neither refused nor declined has been answered. */
export const isWhollyAnswered = (
  listed: Answers<Answered> & { readonly turn: { readonly isPart?: true } },
): boolean => isAnswered(listed) && listed.turn.isPart !== true;

type Sent = Answered & Pick<AnswerFacts, 'package'>;

/** Tasks that went with one of these answers. */
export const tasksSent = (answers: readonly Sent[]): ReadonlySet<TaskId> =>
  new Set(
    answers
      .filter(isGone)
      .flatMap((answer) => answer.package?.items ?? [])
      .map(({ task }) => task),
  );

/** Tasks that went before the answer that is worked on: they never go again, unless their delivery failed. */
export const sentBefore = ({
  earlierAnswers = [],
}: {
  readonly earlierAnswers?: readonly Sent[];
}): ReadonlySet<TaskId> => tasksSent(earlierAnswers);

interface Earlier {
  readonly state: AnswerFacts['state'];
  readonly isResent?: true;
}

/** Earlier answers that the authority could not use, as far as no later one has what they held. */
export const failedBefore = <A extends Earlier>({
  earlierAnswers = [],
}: {
  readonly earlierAnswers?: readonly A[];
}): readonly A[] =>
  earlierAnswers.filter(({ state, isResent }) => state === 'deliveryRefused' && isResent !== true);
