import { expect, test } from '@playwright/test';
import type { FaultCode } from '../../shared/base/fault.ts';
import { faultText } from '../../shared/text/fault-text.ts';
import { frameEn } from '../../renderer/text/en/frame.ts';
import { freshnessEn } from '../../renderer/text/en/freshness.ts';
import { beginRun, endRun } from '../rig/run.ts';
import { expectStopped, type HopName } from '../steps/connection-faults.ts';
import { openInbox, orderOf, readMailbox, rowOf, sendOrder } from '../steps/fetch.ts';
import { beginWork } from '../steps/work-place.ts';
import { pageOf, type World } from '../steps/world.ts';

test.describe.configure({ mode: 'serial' });
let world: World;
test.beforeAll(async () => {
  world = await beginRun(null);
  await beginWork(world);
  await sendOrder(world, 'plain');
  await readMailbox(pageOf(world));
  await expect(rowOf(pageOf(world), orderOf(world, 'plain').reference)).toBeVisible({
    timeout: 60_000,
  });
});
test.afterAll(async () => {
  await endRun(world);
});

/** Modes by group, with the hop at which the check stops and the cause that is named everywhere. */
const causes: readonly [string, HopName, FaultCode][] = [
  ['refuse', 'reach', 'connection.refused'],
  ['dropAfterCommit', 'answer', 'connection.closed'],
  ['refuse503Date', 'answer', 'connection.busy'],
  ['fault500', 'answer', 'connection.serverFault'],
  ['html', 'answer', 'connection.answerUnreadable'],
  ['otherName', 'server', 'connection.serverNameMismatch'],
  ['expired', 'server', 'connection.serverCertificateExpired'],
  ['selfSigned', 'server', 'connection.serverCertificateUnknown'],
  ['intercepted', 'server', 'connection.inspected'],
  ['oldTls', 'server', 'connection.tlsTooOld'],
];

const banner = () => pageOf(world).locator('section.banner--offline');

async function speak(language: 'en' | 'sv'): Promise<void> {
  await pageOf(world).evaluate(async (chosen) => {
    const { ombud } = globalThis as unknown as {
      ombud: { call(name: string, ask: object): Promise<unknown> };
    };
    await ombud.call('settings.change', { language: chosen });
  }, language);
  await expect(pageOf(world).locator('html')).toHaveAttribute('lang', language);
}

for (const [mode, hop, code] of causes)
  test(`${mode}: the banner names the cause in both languages, the check its hop [SC-31] [SC-33]`, async () => {
    await world.practice.tell('/network', { mode, calls: 'api' });
    await expectStopped(world, hop, code);
    await openInbox(pageOf(world));
    const saysIn = (language: 'en' | 'sv') =>
      expect(banner()).toContainText(faultText({ code }, language).sentence, { timeout: 30_000 });
    await saysIn('en');
    await speak('sv');
    await saysIn('sv');
    await speak('en');
    await world.practice.tell('/network', { mode: 'normal' });
    await banner().getByRole('button', { name: freshnessEn.tryNow }).click();
    await expect(banner()).toBeHidden({ timeout: 30_000 });
  });

test('a service whose clock is a day slow is told as such', async () => {
  await world.practice.tell('/network', { mode: 'clockBehind', calls: 'api' });
  const told = frameEn.skew('|').split('|')[0] ?? '';
  await expect(pageOf(world).getByRole('status').filter({ hasText: told })).toBeVisible({
    timeout: 30_000,
  });
  await world.practice.tell('/network', { mode: 'normal' });
});

test('afterwards an order arrives', async () => {
  await sendOrder(world, 'notified');
  await openInbox(pageOf(world));
  await expect(rowOf(pageOf(world), orderOf(world, 'notified').reference)).toBeVisible({
    timeout: 60_000,
  });
  expect(await world.practice.breaches()).toEqual([]);
});
