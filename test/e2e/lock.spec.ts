// The lock in the real application: what sets it off, what is gone then, what goes on, what opens it.
import { expect, test } from '@playwright/test';
import { lockEn } from '../../renderer/text/en/lock.ts';
import { calls } from '../../shared/bridge/table.ts';
import { beginRun, endRun } from '../rig/run.ts';
import { lock, unlock, type LockTrigger } from '../steps/lock.ts';
import { beginWork, receive } from '../steps/work-place.ts';
import { openInbox, orderOf } from '../steps/fetch.ts';
import { openOrder } from '../steps/order.ts';
import { pageOf, type World } from '../steps/world.ts';

test.describe.configure({ mode: 'serial' });
let world: World;
test.beforeAll(async () => {
  world = await beginRun(null);
  await beginWork(world);
  await receive(world, 'plain');
});
test.afterAll(async () => {
  await endRun(world);
});

/** Asks main as a page could, past everything the screen offers. */
const ask = (name: string, request: unknown): Promise<unknown> =>
  pageOf(world).evaluate(
    async ([call, body]) => {
      const api = Reflect.get(globalThis, 'ombud') as {
        call(name: string, request: unknown): Promise<unknown>;
      };
      return api.call(String(call), body);
    },
    [name, request] as const,
  );

const triggers: readonly LockTrigger[] = [
  'idle',
  'button',
  'shortcut',
  'menu',
  'lock-screen',
  'suspend',
];

for (const trigger of triggers)
  test(`${trigger} locks: the page’s process is a new one, and unlocking leads back [SC-28]`, async () => {
    const { reference } = orderOf(world, 'plain');
    await openInbox(pageOf(world));
    await openOrder(pageOf(world), reference);
    await lock(world, trigger);
    expect(await pageOf(world).content()).not.toContain(reference.slice(-6));
    await unlock(world);
    await expect(pageOf(world).locator('#order-title')).toContainText(reference.slice(-6));
  });

test('while locked main refuses every call but those of the lock screen [SC-22] [SC-28]', async () => {
  await lock(world);
  const { error } = (await ask('vault.connect', {})) as { error?: { code: string } };
  expect(error?.code).toBe('bridge.locked');
  const id = '7e84603b-be7b-4cba-af26-8468d177f36a';
  for (const [name, row] of Object.entries(calls).filter(([, one]) => !one.whileLocked)) {
    if (row.door !== 'page') continue;
    for (const request of [{}, { order: id }, { language: 'en' }, { view: 'inbox', order: null }]) {
      if (!row.request.safeParse(request).success) continue;
      expect(await ask(name, request), name).toMatchObject({ error: { code: 'bridge.locked' } });
    }
  }
  const { value } = (await ask('app.state', {})) as { value: object };
  expect(value).toMatchObject({ phase: 'locked', certificate: null, journalHead: 0 });
  expect(JSON.stringify(value)).not.toContain('Ingrid');
  await expect(pageOf(world).getByText(lockEn.receives)).toBeVisible();
  await unlock(world);
});
