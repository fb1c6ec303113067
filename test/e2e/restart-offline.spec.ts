// Without the platform Ombud goes on reading, and says of everything else how old it is and why it does not go.
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { answerEn } from '../../renderer/text/en/answer.ts';
import { freshnessEn } from '../../renderer/text/en/freshness.ts';
import { inboxEn } from '../../renderer/text/en/inbox.ts';
import { stepsEn } from '../../shared/text/steps.en.ts';
import { Ombud } from '../rig/ombud.ts';
import { beginRun, endRun } from '../rig/run.ts';
import { sentence } from '../rig/words.ts';
import { prepare } from '../steps/answer.ts';
import { openInbox, orderOf, rowOf } from '../steps/fetch.ts';
import { launchPractice } from '../steps/first-start.ts';
import { lineNotice } from '../steps/offline.ts';
import { openOrder } from '../steps/order.ts';
import { beginWork, receive } from '../steps/work-place.ts';
import { ombudOf, pageOf, type World } from '../steps/world.ts';

test.describe.configure({ mode: 'serial' });
let world: World;
let sha256 = '';
test.beforeAll(async () => {
  world = await beginRun(null);
  await beginWork(world);
  await receive(world, 'plain', 'notified');
  sha256 = await prepare(world, 'plain');
});
test.afterAll(async () => {
  await endRun(world);
});

test('no unprovoked breach before the platform goes', async () => {
  expect(await world.practice.breaches()).toEqual([]);
});

test('the platform goes while Ombud runs: offline, as of the last contact', async () => {
  await world.practice.stop();
  const page = pageOf(world);
  const banner = page.getByRole('status').filter({ hasText: freshnessEn.moved(2) });
  await expect(banner).toBeVisible({ timeout: 60_000 });
  await expect(banner).toContainText(/Offline since \d\d:\d\d/);
  await openInbox(page);
  await expect(page.getByText(/^As of .*\d\d:\d\d/).first()).toBeVisible();
});

test('after a restart everything is there, and says that it was not read since', async () => {
  await ombudOf(world).close();
  await launchPractice(world);
  const page = pageOf(world);
  const banner = page.getByRole('status').filter({ hasText: freshnessEn.sinceStart });
  await expect(banner).toContainText(/Offline since .*\d\d:\d\d/);
  await expect(banner).toContainText(freshnessEn.moved(2));
  await openInbox(page);
  for (const { reference } of world.orders.values())
    await expect(rowOf(page, reference)).toBeVisible({ timeout: 30_000 });
  await expect(lineNotice(page)).toContainText(freshnessEn.moved(2), { timeout: 30_000 });
  await expect(page.getByText(/^As of (\S+ )*\d\d:\d\d$/)).toBeVisible();
});

test('the frozen answer is there as it was, and cannot go: nobody is signed in', async () => {
  const page = pageOf(world);
  await openOrder(page, orderOf(world, 'plain').reference);
  await page.getByRole('button', { name: answerEn.showAnswer }).click();
  const shown = async (): Promise<string> =>
    (await page.locator('main').innerText()).replaceAll(/\s/g, '');
  await expect.poll(shown).toContain(sha256.slice(0, 8));
  const send = page.getByRole('button', { name: stepsEn.names.send });
  await expect(send).toHaveAttribute('aria-disabled', 'true');
  await expect(send).toHaveAccessibleDescription(/\w+ \w+/);
  await expect(page.getByText(answerEn.mailboxNever)).toBeVisible();
});

test('signing in says that the service is out of reach, not that the person is wrong', async () => {
  const page = pageOf(world);
  await page
    .getByRole('navigation', { name: 'Main' })
    .getByRole('button', { name: /Sign in/ })
    .click();
  await page.getByRole('button', { name: 'Sign in with eID' }).click();
  await expect(
    page.getByRole('alert').filter({ hasText: sentence('signIn.unreachable') }),
  ).toBeVisible();
});

test('another home beside it knows nothing of the first and changes nothing in it', async () => {
  const home = mkdtempSync(join(tmpdir(), 'ombud-home-'));
  const data = (): string[] =>
    readdirSync(Ombud.dataFolder(world.home), { recursive: true }).map(String).sort();
  const before = data();
  const beside = await Ombud.launch({
    home,
    practiceProfile: world.practice.profilePath,
    profile: 'practice',
  });
  try {
    await expect(beside.page.getByRole('navigation', { name: 'Main' })).toBeVisible();
    await beside.page
      .getByRole('navigation', { name: 'Main' })
      .getByRole('button', { name: /^Inbox/ })
      .click();
    await expect(beside.page.getByText(inboxEn.closedTitle)).toBeVisible();
    await expect(beside.page.getByRole('option')).toHaveCount(0);
    expect(data()).toEqual(before);
  } finally {
    await beside.close();
    rmSync(home, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
  }
  const page = pageOf(world);
  await openInbox(page);
  await expect(page.getByRole('option')).toHaveCount(world.orders.size);
  await ombudOf(world).close();
  await launchPractice(world);
  await openInbox(pageOf(world));
  await expect(pageOf(world).getByRole('option')).toHaveCount(world.orders.size);
});
