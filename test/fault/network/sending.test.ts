import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { networkModes, type NetworkMode } from '../../../practice/national/network-modes.ts';
import type { FaultCode } from '../../../shared/base/fault.ts';
import type { OrderId } from '../../../shared/base/units.ts';
import { expectations } from './expectations.ts';
import { startNetworkRig, type NetworkRig } from './network-rig.ts';

const patience = { timeout: 20_000, interval: 20 };
let rig: NetworkRig;
beforeAll(async () => {
  rig = await startNetworkRig();
});
afterEach(() => rig.trouble('normal'));
afterAll(async () => {
  const breaches = await rig.breaches();
  await rig.close();
  rig.transport.close();
  expect(breaches).toEqual([]);
});

interface Heard {
  readonly fault: FaultCode | null;
  readonly mayHaveArrived: boolean;
  readonly result: string;
}

/** What the journal says of the attempts for this order, in words of both entries. */
const attempts = (order: OrderId): readonly Heard[] =>
  rig.journal.records.flatMap(({ entry }): readonly Heard[] => {
    if (entry.kind === 'attemptFailed' && entry.order === order)
      return [{ fault: entry.fault, mayHaveArrived: entry.mayHaveArrived, result: 'unclear' }];
    if (entry.kind === 'responseArrived' && entry.order === order)
      return [{ fault: entry.fault, mayHaveArrived: true, result: entry.result }];
    return [];
  });

const transactions = (order: OrderId): ReadonlySet<string> =>
  new Set(
    rig.journal.records.flatMap(({ entry }) =>
      entry.kind === 'attemptStarted' && entry.order === order ? [entry.transactionId] : [],
    ),
  );

async function acceptedOf(order: OrderId): Promise<number> {
  const log = await rig.practice.log();
  return log.filter((entry) => entry.kind === 'outcome.accepted' && entry['order'] === order)
    .length;
}

async function whileTroubled(mode: NetworkMode, order: OrderId): Promise<void> {
  const { outcome, mayHaveArrived, isDone } = expectations[mode];
  if (outcome === null) return rig.reach(order, 'acknowledged');
  const isWhole = !mayHaveArrived;
  // Where receiving fails too, a poll may find out first: then the gate stays shut and nothing is attempted.
  const isFelt = (): boolean =>
    isWhole
      ? attempts(order).length > 0 || !rig.sync.contact.isLineWhole
      : attempts(order).length > 1;
  await expect.poll(isFelt, patience).toBe(true);
  for (const attempt of attempts(order))
    expect(attempt).toEqual({ fault: outcome, mayHaveArrived, result: 'unclear' });
  expect(rig.order(order)?.answer.state).not.toBe('sent');
  expect(await acceptedOf(order)).toBe(isDone ? 1 : 0);
}

describe('[SC-31] [SC-33] sending', () => {
  test.each(networkModes)('%s strikes the answer', async (mode) => {
    const { order } = await rig.issue('plain');
    if (mode === 'formerAnswer') {
      const first = await rig.issue('plain');
      await rig.trouble(mode, 'outcome');
      await rig.answer(first.order);
      await rig.reach(first.order, 'acknowledged');
    }
    await rig.trouble(mode, 'outcome');
    // A receipt that overtakes a slow answer would settle it before there is a second attempt.
    const waits = expectations[mode].outcome !== null;
    if (waits) await rig.practice.control('/deliveries', { mode: 'wait' });
    await rig.answer(order);
    await whileTroubled(mode, order);
    await rig.trouble('normal');
    if (waits) {
      await rig.reach(order, 'sent');
      await rig.practice.control('/deliveries', { mode: 'auto' });
      await rig.practice.control('/deliveries', { release: 'received' });
    }
    await rig.reach(order, 'acknowledged');
    expect(transactions(order).size).toBe(1);
    expect(await acceptedOf(order)).toBe(1);
  });
});
