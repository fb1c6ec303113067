// Orders as the list looks at them, and the instants the tests of urgency share.
import type { UtcMs } from '../../../../shared/base/units.ts';
import { clockOf, type ClockPlace } from '../../../../shared/orders/clock-of.ts';
import type { AnswerState, OrderFacts } from '../../../../shared/orders/facts.ts';
import { urgencyOf, type Urgency } from '../../../../shared/orders/urgency.ts';
import { at } from './journal-builder.ts';

const place: ClockPlace = {
  zone: 'Europe/Stockholm',
  country: 'SE',
  releaseGraceMinutes: 60,
  settings: { asapNormalHours: 24 },
};
export const opening = at('2026-12-04T00:00:00+01:00');
export const minute = 60_000;

export function look(facts: OrderFacts, now: UtcMs): Urgency {
  const clock = clockOf(facts, place);
  return urgencyOf(facts, clock?.ok === true ? clock.value : null, now, place.releaseGraceMinutes);
}

export const inState = (state: AnswerState, facts: OrderFacts): OrderFacts => ({
  ...facts,
  answer: { ...facts.answer, state },
});
