import { defaultClockSettings } from '../../../../shared/deadlines/production-clock.ts';
import { clockOf, type OrderClock } from '../../../../shared/orders/clock-of.ts';
import type { JournalRecord } from '../../../../shared/orders/entry.ts';
import type { OrderFacts } from '../../../../shared/orders/facts.ts';
import { Ledger } from '../../../../shared/orders/fold.ts';

export const place = { zone: 'Europe/Stockholm', country: 'SE', releaseGraceMinutes: 60 } as const;

/** Facts and clock of the first order of a journal. */
export function factsAndClock(records: readonly JournalRecord[]): {
  readonly facts: OrderFacts;
  readonly clock: OrderClock;
} {
  const ledger = new Ledger();
  for (const record of records) ledger.apply(record);
  const [facts] = ledger.facts().orders.values();
  if (facts === undefined) throw new Error('the journal holds no order');
  return { facts, clock: clockOf(facts, { ...place, settings: defaultClockSettings }) };
}
