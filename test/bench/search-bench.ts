// Search and rebuild in the real worker of the real window.
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { systemClock } from '../../electron/shell/clock.ts';
import type { UtcMs } from '../../shared/base/units.ts';
import { percentile, spreadOf } from './figures.ts';
import { profileWith, withPracticeProfile } from './profiles.ts';
import type { Figure } from './result.ts';
import { Dice } from './seed/dice.ts';
import { planOrders } from './seed/seed-journal.ts';
import { ombudOn } from './window-run.ts';
import { WorkerLine } from './worker-search.ts';

const queryCount = 200;

/** What people type: parts of numbers, identifiers, authorities and words, for orders that are there. */
export function queriesFor(orders: number, now: UtcMs): readonly string[] {
  const dice = new Dice(7);
  const plans = [...planOrders(orders, now)].map(({ plan }) => plan);
  return Array.from({ length: queryCount }, () => {
    const plan = plans[dice.between(0, plans.length - 1)];
    if (plan === undefined) throw new Error('no orders to search for');
    const value = plan.tasks[0]?.value ?? '';
    const words = plan.summary.split(' ');
    const word = words[dice.between(0, words.length - 1)] ?? '';
    const texts = [
      plan.reference,
      plan.reference.slice(-6),
      value,
      value.slice(0, 6),
      word,
    ] as const;
    return dice.pick([
      ...texts,
      plan.office,
      plan.office.slice(0, 8),
      plan.person,
      plan.fileNumber,
    ]);
  });
}

/** Drops the window's store first, so that the worker has to build it from the journal. */
export async function searchBench(orders: number, rounds: number): Promise<Figure[]> {
  const home = await profileWith(orders);
  const now = systemClock.now();
  const queries = queriesFor(orders, now);
  return withPracticeProfile(async (profile) => {
    const browser = join(home, '.config', 'Ombud', 'practice', 'browser');
    rmSync(browser, { recursive: true, force: true });
    const app = await ombudOn('search', home, profile).start();
    try {
      const line = await WorkerLine.open(app, await app.page());
      const began = performance.now();
      await line.untilHolds(orders, now);
      const seconds = (performance.now() - began) / 1_000;
      const p95: number[] = [];
      let found = 0;
      for (let round = 0; round < rounds; round += 1) {
        const samples: number[] = [];
        for (const text of queries) {
          const { ms, list } = await line.ask(text, now);
          samples.push(ms);
          if ((list?.found ?? 0) > 0) found += 1;
        }
        p95.push(percentile(samples, 0.95));
      }
      if (found < (rounds * queryCount) / 2) throw new Error('most searches found nothing');
      return [
        {
          name: `search p95 in the worker, ${orders} orders`,
          unit: 'ms',
          value: spreadOf(p95),
          goal: { is: 'atMost', value: 16 },
        },
        { name: 'rebuild from the journal', unit: 's', value: spreadOf([seconds]), goal: null },
        { name: '  orders', unit: 'orders/s', value: spreadOf([orders / seconds]), goal: null },
      ];
    } finally {
      await app.end();
    }
  });
}
