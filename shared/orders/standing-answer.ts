import { answeredAt, answersOf, type Answers } from './answered.ts';
import type { AnswerFacts, AnswerState } from './facts.ts';

type Standing = Pick<
  AnswerFacts,
  'state' | 'sentAt' | 'acknowledgedAt' | 'lastAttemptAt' | 'deliveries'
>;

const begun: readonly AnswerState[] = ['none', 'collecting', 'frozen'];

/** Nothing of it has been let go. */
const isUnsent = ({ state, lastAttemptAt }: Standing): boolean =>
  begun.includes(state) || (state === 'stopped' && lastAttemptAt === null);

/** Taken by the service and still to be received; without any delivery there is nothing to receive. */
export const isReceiptAwaited = ({
  state,
  deliveries,
}: Pick<Standing, 'state' | 'deliveries'>): boolean =>
  state === 'sent' && Object.keys(deliveries).length > 0;

/**
 * The answer by which an order stands: what is worked on while a part is left to answer, else the one whose receipt is
 * awaited, else the last that went. What was begun for a rest that has fallen away says nothing of the order.
 */
export function standingAnswer<A extends Standing>(
  answers: Answers<A> & { readonly turn: { readonly isRest?: true } },
): A {
  const { answer, turn } = answers;
  const gone = answersOf(answers).filter((one) => answeredAt(one) !== null);
  const isLive = answeredAt(answer) === null && !isUnsent(answer);
  if (turn.isRest === true || isLive) return answer;
  return gone.find(isReceiptAwaited) ?? gone.at(-1) ?? answer;
}
