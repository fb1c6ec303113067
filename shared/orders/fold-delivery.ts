import type { UtcMs } from '../base/units.ts';
import type { DeliveryObject } from '../hi1/model.ts';
import { changeEarlier, withGathered } from './earlier-answers.ts';
import type { AnswerFacts, AnswerState } from './facts.ts';
import { withFacts, type OrderState } from './fold-state.ts';
import { changeReplaced } from './replaced-answers.ts';

/** States in which the receivers' word about the deliveries decides. */
const afterSealing: ReadonlySet<AnswerState> = new Set([
  'sealed',
  'sending',
  'unclear',
  'sent',
  'acknowledged',
  'refusedByService',
  'deliveryRefused',
  'stopped',
]);

/** O7: receivers say it in DeliveryStatus or in DeliveryDesiredStatus. `Error` in either is an error. */
function outcomeOf({ status, desiredStatus }: DeliveryObject): 'received' | 'error' | null {
  const said = [status?.value, desiredStatus?.value];
  if (said.includes('Error')) return 'error';
  return said.includes('Received') ? 'received' : null;
}

/**
 * What the receiver says of one delivery of the sealed answer. Acknowledged is only an answer of which every
 * DeliveryObject was received; one faulty delivery makes the whole answer refused. A receipt is proof
 * that the answer arrived, also when the service's own response was lost.
 */
export function foldDelivery<A extends AnswerFacts>(
  answer: A,
  object: DeliveryObject,
  at: UtcMs,
): A {
  const outcome = outcomeOf(object);
  if (outcome === null || !Object.hasOwn(answer.deliveries, object.id)) return answer;
  const deliveries = { ...answer.deliveries, [object.id]: outcome };
  return settleDeliveries(asProved({ ...answer, deliveries }, at), at);
}

/**
 * Of an answer that the service refused a single receipt shows that it has gone: an attempt before brought it there, and a
 * message arrives as a whole or not at all. It went with the last of them, whenever the receipt came.
 */
export function asProved<A extends AnswerFacts>(answer: A, at: UtcMs): A {
  const isHeld = Object.values(answer.deliveries).includes('received');
  if (answer.state !== 'refusedByService' || !isHeld) return answer;
  const sentAt = answer.sentAt ?? answer.lastAttemptAt ?? at;
  return { ...answer, state: 'sent', sentAt, mayHaveArrived: false };
}

export function foldDeliveryObject(
  state: OrderState,
  object: DeliveryObject,
  at: UtcMs,
): OrderState {
  const answer = foldDelivery(state.facts.answer, object, at);
  const known = answer === state.facts.answer ? state : withFacts(state, { answer });
  const next = changeEarlier(
    known,
    ({ deliveries }) => Object.hasOwn(deliveries, object.id),
    (earlier) => foldDelivery(earlier, object, at),
  );
  const all = changeReplaced(next, (replaced) => foldDelivery(replaced, object, at));
  return all === state ? state : withGathered(all);
}

/**
 * Brings the state in line with the deliveries; without a verdict on them it stays as it is. With one it is known what
 * became of the attempts, whether they arrived or not.
 */
export function settleDeliveries<A extends AnswerFacts>(answer: A, at: UtcMs): A {
  const outcomes = Object.values(answer.deliveries);
  if (outcomes.length === 0 || !afterSealing.has(answer.state)) return answer;
  if (outcomes.includes('error')) {
    return { ...known(answer), state: 'deliveryRefused', acknowledgedAt: null };
  }
  if (outcomes.includes('pending')) return answer;
  return { ...known(answer), state: 'acknowledged', acknowledgedAt: answer.acknowledgedAt ?? at };
}

const known = <A extends AnswerFacts>(answer: A): A =>
  answer.mayHaveArrived === true ? { ...answer, mayHaveArrived: false } : answer;
