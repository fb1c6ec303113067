import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { networkModes, type NetworkMode } from '../../../practice/national/network-modes.ts';
import type { FaultCode } from '../../../shared/base/fault.ts';
import type { OrderId } from '../../../shared/base/units.ts';
import { expectations } from './expectations.ts';
import { startNetworkRig, type NetworkRig } from './network-rig.ts';

const patience = { timeout: 15_000, interval: 20 };
let rig: NetworkRig;
beforeAll(async () => {
  rig = await startNetworkRig();
});
afterEach(async () => {
  rig.troubleAtFetch(null);
  await rig.trouble('normal');
});
afterAll(async () => {
  const breaches = await rig.breaches();
  await rig.close();
  rig.transport.close();
  expect(breaches).toEqual([]);
});

interface Issued {
  readonly order: OrderId;
  readonly tasks: readonly string[];
}
const issue = (): Promise<Issued> => rig.practice.control<Issued>('/orders', { template: 'plain' });

/** Everything of the order is here, and everything that is here is here once. */
async function arrived({ order, tasks }: Issued): Promise<void> {
  await expect.poll(() => rig.order(order)?.tasks.length ?? 0, patience).toBe(tasks.length);
  await expect.poll(() => rig.sync.contact.report.fault, patience).toBeNull();
  const keys = rig.journal.records.flatMap(({ entry }) =>
    // What came before its order is journalled once more when the order is known: under its name then.
    entry.kind === 'objectArrived'
      ? [`${entry.object.id} ${entry.object.generation} ${entry.order ?? 'waits'}`]
      : [],
  );
  expect(new Set(keys).size).toBe(keys.length);
  await expect.poll(() => rig.sync.store.facts.quarantined, patience).toBe(0);
}

/** The first answer that is repeated is a right one: the order may be there already, and receiving is at an end. */
const mayHaveCome = (mode: NetworkMode): boolean => mode === 'formerAnswer';

async function seen(mode: NetworkMode, issued: Issued, code: FaultCode | null): Promise<void> {
  if (code === null) return arrived(issued);
  await expect.poll(() => rig.sync.contact.report.fault?.code, patience).toBe(code);
  if (!mayHaveCome(mode)) expect(rig.order(issued.order)?.tasks.length ?? 0).toBe(0);
  // It is asked again without anybody's doing.
  await rig.polls(1);
}

describe('[SC-31] [SC-33] receiving', () => {
  test.each(networkModes)('%s strikes the poll', async (mode: NetworkMode) => {
    const { poll } = expectations[mode];
    await rig.trouble(mode);
    if (mode === 'formerAnswer') await rig.polls(2);
    const issued = await issue();
    await seen(mode, issued, poll);
    await rig.trouble('normal');
    await arrived(issued);
  });

  test.each(networkModes)('%s strikes the fetch after a good list', async (mode: NetworkMode) => {
    const { fetch } = expectations[mode];
    rig.troubleAtFetch(mode);
    const issued = await issue();
    await seen(mode, issued, fetch);
    await rig.trouble('normal');
    await arrived(issued);
  });
});
