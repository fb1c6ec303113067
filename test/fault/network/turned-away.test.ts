import { afterAll, beforeAll, expect, test } from 'vitest';
import { startNetworkRig, type NetworkRig } from './network-rig.ts';

let rig: NetworkRig;
beforeAll(async () => {
  rig = await startNetworkRig();
});
afterAll(async () => {
  const breaches = await rig.breaches();
  await rig.close();
  rig.transport.close();
  expect(breaches).toEqual([]);
});

test('a token the service no longer knows: nothing arrived; after a new sign-in it goes once', async () => {
  const good = rig.session;
  if (good === null) throw new Error('nobody is signed in');
  const { order } = await rig.issue('plain');
  rig.session = { ...good, token: 'worn-out' };
  await rig.answer(order);
  const heard = (): readonly unknown[] =>
    rig.journal.records.flatMap(({ entry }) =>
      entry.kind === 'responseArrived' && entry.order === order ? [entry] : [],
    );
  await expect.poll(() => heard().length, { timeout: 20_000 }).toBeGreaterThan(0);
  expect(heard()[0]).toMatchObject({
    status: 401,
    result: 'turnedAway',
    fault: 'connection.notSignedIn',
  });
  rig.session = null;
  await rig.reach(order, 'sealed');
  expect(await rig.counted('outcome.accepted')).toBe(0);
  rig.session = good;
  await rig.reach(order, 'acknowledged');
  const transactions = rig.journal.records.flatMap(({ entry }) =>
    entry.kind === 'attemptStarted' ? [entry.transactionId] : [],
  );
  expect(new Set(transactions).size).toBe(1);
  expect(await rig.counted('outcome.accepted')).toBe(1);
  expect(await rig.counted('outcome.delivered')).toBe(1);
});
