/** An answer that law stopped although the order goes on: what is left of it waits for a person (Article 12(2), (4)). */
import { answersOf, tasksSent } from './answered.ts';
import { refusedTasks } from './bars.ts';
import type { OrderFacts } from './facts.ts';
import { mayHaveArrived } from './may-have-arrived.ts';
import { isRefused } from './refused.ts';
import { hitsRefusal } from './release-gate.ts';
import { awaitedTasks } from './rest.ts';
import type { TurnOf } from './turn.ts';

type Facts = Omit<OrderFacts, 'turn'>;

/** Turns in which something is still to be sent, be it later. */
const goingOn: readonly TurnOf[] = ['us', 'clarification', 'review'];

/** The refusal may cover all that is asked for: nothing could be packed anew. */
const isAllInDoubt = (facts: Facts): boolean =>
  hitsRefusal({ ...facts, answer: { ...facts.answer, package: null } });

/**
 * The answer was stopped with nothing of it gone, and something that is asked for is neither refused nor answered. It
 * does not go on by itself, not even when the refusal falls away: a person has to open it again and pack what is left.
 */
export function isStoppedInPart(facts: Facts, of: TurnOf): boolean {
  const { answer, withdrawnAt } = facts;
  if (answer.state !== 'stopped' || mayHaveArrived(answer)) return false;
  if (withdrawnAt !== null || isRefused(facts)) return false;
  if (!goingOn.includes(of) || isAllInDoubt(facts)) return false;
  const sent = tasksSent(answersOf(facts));
  const refused = refusedTasks(facts);
  return awaitedTasks(facts).some((task) => !sent.has(task) && !refused.has(task));
}
