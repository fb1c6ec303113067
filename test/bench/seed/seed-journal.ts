import type { Journal } from '../../../electron/journal/journal.ts';
import type { UtcMs } from '../../../shared/base/units.ts';
import type { Entry } from '../../../shared/orders/entry.ts';
import { Dice } from './dice.ts';
import { arrivalAppend, handler, laterEntries } from './order-entries.ts';
import { fates, planOrder, type Fate, type OrderPlan } from './order-plan.ts';

export interface Seeded {
  readonly orders: number;
  readonly entries: number;
  readonly fates: Readonly<Record<Fate, number>>;
}

/** Orders that go to the disk together, so that the journal syncs once for all of them. */
const ordersAtOnce = 100;
const firstDice = 20_261_124;

/** The plans of all orders, oldest first; the same numbers give the same orders. */
export function* planOrders(
  total: number,
  now: UtcMs,
): Generator<{ readonly plan: OrderPlan; readonly dice: Dice }> {
  for (let number = 0; number < total; number += 1) {
    const dice = new Dice(firstDice + number);
    yield { plan: planOrder(dice, number, total, now), dice };
  }
}

/** Fills an empty journal through its own `append`; a failure throws. */
export async function seedJournal(
  journal: Journal,
  total: number,
  now: UtcMs,
  tell: (done: number) => void = () => undefined,
): Promise<Seeded> {
  if (journal.head !== 0) throw new Error('this journal is not empty');
  const counts = new Map<Fate, number>();
  let entries = 0;
  let done = 0;
  const put = async (batch: readonly Entry[]): Promise<void> => {
    const appended = await journal.append(batch);
    if (!appended.ok) throw new Error(`the journal took nothing: ${appended.error.code}`);
    entries += batch.length;
  };
  await put([
    { kind: 'enforcingAuthorityLearnt', country: 'SE', id: 'ea-se-0001', at: now, by: null },
  ]);
  let batch: Entry[] = [];
  for (const { plan, dice } of planOrders(total, now)) {
    batch.push(...arrivalAppend(plan), ...laterEntries(dice, plan));
    counts.set(plan.fate, (counts.get(plan.fate) ?? 0) + 1);
    done += 1;
    if (done % ordersAtOnce !== 0) continue;
    await put(batch);
    batch = [];
    tell(done);
  }
  // Somebody who may read has signed in last, so that the orders can be read without the network.
  await put([
    ...batch,
    { kind: 'personSignedIn', person: handler, roles: ['handler'], at: now, by: handler },
    { kind: 'personSignedOut', person: handler, at: now, by: handler },
  ]);
  const byFate = Object.fromEntries(fates.map((fate) => [fate, counts.get(fate) ?? 0]));
  return { orders: total, entries, fates: byFate as Record<Fate, number> };
}
