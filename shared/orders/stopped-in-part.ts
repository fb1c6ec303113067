/** An answer that law stopped although the order goes on: what is left of it waits for a person (Article 12(2), (4)). */
import { isAllInDoubt } from './by-package.ts';
import type { OrderFacts } from './facts.ts';
import { leftToPack } from './left-to-pack.ts';
import { mayHaveArrived } from './may-have-arrived.ts';
import { isRefused } from './refused.ts';
import type { TurnOf } from './turn.ts';

type Facts = Omit<OrderFacts, 'turn'>;

/** Turns in which something is still to be sent, be it later. */
const goingOn: readonly TurnOf[] = ['us', 'clarification', 'review'];

/**
 * The answer was stopped with nothing of it gone, and something that is asked for is neither refused, declared for good
 * nor answered. It does not go on by itself, not even when the refusal falls away: a person has to open it again and
 * pack what is left.
 */
export function isStoppedInPart(facts: Facts, of: TurnOf): boolean {
  const { answer, withdrawnAt } = facts;
  if (answer.state !== 'stopped' || mayHaveArrived(answer)) return false;
  if (withdrawnAt !== null || isRefused(facts)) return false;
  return goingOn.includes(of) && !isAllInDoubt(facts) && leftToPack(facts).length > 0;
}
