// Where an order stands in the list, so many days after its receipt, and which clocks run.
import { listedClockReader } from '../../../../shared/orders/clock-of.ts';
import { clocksOf } from '../../../../shared/orders/order-clocks.ts';
import { urgencyOf, type RowKind } from '../../../../shared/orders/urgency.ts';
import type { TestJournal } from './journal-builder.ts';
import { after } from './turn-builder.ts';

const read = listedClockReader({
  zone: 'Europe/Stockholm',
  country: 'SE',
  releaseGraceMinutes: 60,
  settings: {},
});

export function kindAt({ order }: TestJournal, days: number): RowKind {
  const clock = read(order);
  return urgencyOf(order, clock?.ok === true ? clock.value : null, after(days), 60).kind;
}

export const clocksIn = ({ order }: TestJournal): readonly string[] =>
  clocksOf(order).map(({ clock }) => clock);
