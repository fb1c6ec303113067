// The lock in the real application: what sets it off, what is gone then, what goes on, what opens it.
import { expect, test } from '@playwright/test';
import { lockEn } from '../../renderer/text/en/lock.ts';
import { calls, type CallName } from '../../shared/bridge/table.ts';
import { noteOrder } from '../rig/call-order.ts';
import { beginRun, endRun } from '../rig/run.ts';
import { lock, unlock, type LockTrigger } from '../steps/lock.ts';
import { beginWork, receive } from '../steps/work-place.ts';
import { openInbox, orderOf } from '../steps/fetch.ts';
import { openOrder } from '../steps/order.ts';
import { ombudOf, pageOf, type World } from '../steps/world.ts';

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

test('the old page’s process is ended before anything else is heard, and its last calls reach nobody [SC-28]', async () => {
  const ombud = ombudOf(world);
  const before = await ombud.pagePid();
  const late = ['app.state', 'settings.change', 'vault.connect', 'app.quit'] as const;
  const happened = await noteOrder(
    ombud,
    late.map((name) => [name, {}] as const),
  );
  // The page calls for all it is worth while it is locked.
  await pageOf(world).evaluate(async () => {
    const api = Reflect.get(globalThis, 'ombud') as { call(name: string, ask: object): unknown };
    const ask = (): unknown => api.call('app.state', {});
    await ask();
    setInterval(() => void ask(), 5);
  });
  await lock(world, 'menu');
  const all = await happened();
  const end = all.findIndex(({ what, pid }) => what === 'kill' && pid === before);
  expect(end).toBeGreaterThan(0);
  expect(all.slice(0, end).some((one) => one.what === 'call' && one.pid === before)).toBe(true);
  const after = all.slice(end + 1).filter((one) => one.what === 'call');
  const ofTheOld = after.filter(({ pid }) => pid === before);
  expect(ofTheOld.map(({ name }) => name)).toEqual(expect.arrayContaining([...late]));
  for (const call of ofTheOld) expect(call.refusal, call.name).toBe('bridge.badSender');
  const answered = after.filter(({ refusal }) => refusal === null);
  expect(answered.length).toBeGreaterThan(0);
  for (const { pid, name } of answered) {
    expect(pid).not.toBe(before);
    expect(calls[name as CallName].whileLocked, name).toBe(true);
  }
  await unlock(world);
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
