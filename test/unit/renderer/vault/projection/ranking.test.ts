import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { utcMs, type OrderId } from '../../../../../shared/base/units.ts';
import { defaultClockSettings } from '../../../../../shared/deadlines/production-clock.ts';
import { clockReader } from '../../../../../shared/orders/clock-of.ts';
import { listedFacts, type ListedFacts } from '../../../../../renderer/vault/listed-facts.ts';
import type { OrderFacts } from '../../../../../shared/orders/facts.ts';
import { Ledger } from '../../../../../shared/orders/fold.ts';
import { urgencyOf, urgencyTurnsAt } from '../../../../../shared/orders/urgency.ts';
import { arrange, type Placed } from '../../../../../renderer/vault/arrange.ts';
import { Ranking } from '../../../../../renderer/vault/projection/ranking.ts';
import { received } from '../../../shared/orders/journal-builder.ts';
import { anyJournal } from '../any-journal.ts';
import { place } from '../folded.ts';

const clockOf = clockReader({ ...place, settings: defaultClockSettings });
const graceMinutes = place.releaseGraceMinutes;
const hourMs = 3_600_000;
/** Instants before, around and long after every end an order of the journal may have. */
const instant = fc
  .integer({ min: -48, max: 24 * 40 })
  .chain((hours) =>
    fc.constantFrom(-1, 0, 1).map((more) => utcMs(received + hours * hourMs + more)),
  );

interface Item {
  readonly id: OrderId;
  readonly facts: ListedFacts;
}

test('places the orders as placing all of them anew would, whatever changes and however time runs', () => {
  const asks = fc.array(fc.tuple(fc.nat(30), instant, fc.nat(4)), { minLength: 1, maxLength: 8 });
  fc.assert(
    fc.property(anyJournal, asks, (records, questions) => {
      const ledger = new Ledger();
      const ranking = new Ranking<Item>({ clockOf, graceMinutes });
      const numbers = new Map<OrderId, number>();
      const put = new Map<OrderId, OrderFacts>();
      let at = 0;
      for (const [more, now, limit] of questions) {
        for (const record of records.slice(at, at + more)) {
          ledger.apply(record);
          for (const [id, facts] of ledger.facts().orders) {
            numbers.set(id, numbers.get(id) ?? numbers.size);
            if (put.get(id) === facts) continue;
            put.set(id, facts);
            ranking.put({ id, facts: listedFacts(facts) }, numbers.get(id) ?? 0);
          }
        }
        at += more;
        const items = [...ledger.facts().orders].map(([id, facts]): Item => ({
          id,
          facts: listedFacts(facts),
        }));
        for (const found of [null, new Uint8Array([1, 0, 1])]) {
          const isFound = ({ item: { id } }: Placed<Item>): boolean =>
            found === null || found[numbers.get(id) ?? 0] === 1;
          const wanted = arrange(items, { now, limit, graceMinutes, clockOf, isFound });
          expect(plain(ranking.arrange(now, found, limit))).toEqual(plain(wanted));
        }
      }
    }),
    { numRuns: 200 },
  );
});

const plain = (arranged: ReturnType<typeof arrange<Item>>): unknown => ({
  ...arranged,
  alarms: arranged.alarms.map(({ item, urgency }) => ({ item, urgency })),
  rows: arranged.rows.map(({ item, urgency }) => ({ item, urgency })),
  all: arranged.all.map(({ item, urgency }) => ({ item, urgency })),
});

test('urgency stays as it is until the instant it is said to turn', () => {
  fc.assert(
    fc.property(anyJournal, instant, fc.nat(), (records, now, part) => {
      const ledger = new Ledger();
      for (const record of records) ledger.apply(record);
      for (const facts of ledger.facts().orders.values()) {
        const read = clockOf(facts);
        const clock = read?.ok === true ? read.value : null;
        const turnsAt = urgencyTurnsAt(facts, clock, now, graceMinutes);
        expect(turnsAt).toBeGreaterThan(now);
        const span = Math.min(turnsAt - now, 60 * 24 * hourMs);
        const later = [now + (part % span), now + span - 1];
        for (const instantLater of later)
          expect(urgencyOf(facts, clock, utcMs(instantLater), graceMinutes)).toEqual(
            urgencyOf(facts, clock, now, graceMinutes),
          );
      }
    }),
    { numRuns: 300 },
  );
});
