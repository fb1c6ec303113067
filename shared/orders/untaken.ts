/** Emergencies that nobody has taken in hand (Article 10(4)). */
import { isAnswered, type Answers } from './answered.ts';
import type { AnswerFacts, OrderFacts } from './facts.ts';
import { isRefused, type ToldRefusal } from './refused.ts';

type Facts = Pick<OrderFacts, 'emergency' | 'taken' | 'withdrawnAt'> &
  Answers<Pick<AnswerFacts, 'state' | 'sentAt' | 'acknowledgedAt'>> & {
    readonly refusal: ToldRefusal | null;
    readonly turn: Pick<OrderFacts['turn'], 'of'>;
  };

/** It may be taken: it stands as an emergency, nothing of it has been answered, and something is to come of it still. */
export const isTakeable = (order: Facts): boolean =>
  order.emergency &&
  order.taken === null &&
  order.withdrawnAt === null &&
  !isRefused(order) &&
  order.turn.of !== 'over' &&
  order.turn.of !== 'letGo' &&
  !isAnswered(order);

/** The same, and the next move is ours: the alarm sounds until somebody takes it. */
export const waitsToBeTaken = (order: Facts): boolean =>
  order.turn.of === 'us' && isTakeable(order);
