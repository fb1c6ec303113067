// Everything received is readable, searchable and printable while the service is gone, for the profile's days.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { clockEn } from '../../renderer/text/en/clock.ts';
import { freshnessEn } from '../../renderer/text/en/freshness.ts';
import { inboxEn } from '../../renderer/text/en/inbox.ts';
import { printEn } from '../../renderer/text/en/print.ts';
import { beginRun, endRun } from '../rig/run.ts';
import { nextStep, sentence } from '../rig/words.ts';
import { openInbox, orderOf } from '../steps/fetch.ts';
import { launchPractice } from '../steps/first-start.ts';
import {
  findThePlatform,
  lineNotice,
  loseThePlatform,
  readEverything,
  saveAsPdf,
} from '../steps/offline.ts';
import { openOrder } from '../steps/order.ts';
import { beginWork, receive } from '../steps/work-place.ts';
import { ombudOf, pageOf, type World } from '../steps/world.ts';

const day = 86_400;
test.describe.configure({ mode: 'serial' });
let world: World;
test.beforeAll(async () => {
  world = await beginRun(null);
  await beginWork(world);
  await receive(world, 'plain', 'notified');
});
test.afterAll(async () => {
  await endRun(world);
});

/** Ends Ombud and starts it again; nothing else is touched. */
async function restart(): Promise<void> {
  await ombudOf(world).close();
  await launchPractice(world);
}

const clockCard = () => pageOf(world).getByRole('region', { name: clockEn.label });

test('killed in mid-work: since when, why, how many clocks may have moved, what works', async () => {
  await loseThePlatform(world);
  const page = pageOf(world);
  await expect(lineNotice(page)).toContainText(freshnessEn.moved(2));
  await expect(lineNotice(page)).toContainText(sentence('connection.refused'));
  await expect(
    page.getByText(/^Next try \d\d:\d\d:\d\d\.$|^Contact is being sought\.$/),
  ).toBeVisible();
  await page.locator('.banner--offline').getByRole('button', { name: freshnessEn.why }).click();
  await expect(page.getByText(freshnessEn.worksAll)).toBeVisible();
  await expect(page.getByText(freshnessEn.failsOffline)).toBeVisible();
  // The list keeps the time; what may have moved since is said once, by the notice.
  await expect(page.getByText(/^As of (\S+ )*\d\d:\d\d$/)).toBeVisible();
});

test('killed in mid-work: list, search, order, messages and raw are all there', async () => {
  await readEverything(world, orderOf(world, 'notified').reference);
  await expect(clockCard()).toContainText(freshnessEn.thisMoved);
});

test('comes back: found again without a restart, and fresh', async () => {
  await findThePlatform(world);
  await openInbox(pageOf(world));
  await expect(
    pageOf(world)
      .getByText(/^As of \d\d:\d\d$/)
      .first(),
  ).toBeVisible();
});

test('restarted without platform and sign-in: never "online", as of the time before, all readable', async () => {
  await world.practice.tell('/time', { plusSeconds: 2 * day });
  await openOrder(pageOf(world), orderOf(world, 'notified').reference);
  await expect(clockCard()).toContainText(/\b8\s*d/);
  await world.practice.goDown();
  await restart();
  const page = pageOf(world);
  await expect(lineNotice(page)).toContainText(freshnessEn.sinceStart);
  await expect(lineNotice(page)).toContainText(/Offline since .*\d\d:\d\d/);
  await expect(page.getByRole('navigation', { name: 'Main' })).not.toContainText(
    freshnessEn.railOnline,
  );
  await readEverything(world, orderOf(world, 'plain').reference);
});

test('restarted offline: the clock stands where the moved practice time put it', async () => {
  const page = pageOf(world);
  await openOrder(page, orderOf(world, 'notified').reference);
  await expect(clockCard()).toContainText(/\b8\s*d/);
});

test('the open order as PDF: number, clock with reasons, request, hashes of the raw, pages', async () => {
  const { reference } = orderOf(world, 'notified');
  const page = pageOf(world);
  await openOrder(page, reference);
  await page.getByRole('tab', { name: 'Raw' }).click();
  const hashes = await page
    .getByRole('tabpanel')
    .getByText(/^[0-9a-f]{64}$/)
    .allInnerTexts();
  expect(hashes.length).toBeGreaterThan(2);
  const { text, pages } = await saveAsPdf(world, 'whole.pdf', 'withLog');
  const plain = (words: string): string => words.replaceAll(/\s/g, '');
  for (const part of [
    reference,
    printEn.practice,
    freshnessEn.thisMoved,
    clockEn.notBefore,
    clockEn.target,
    clockEn.latest,
    'Art. 10(2)',
    printEn.history,
    ...hashes,
    `1/${pages}`,
  ])
    expect(text).toContain(plain(part));
  // Nothing of the window around it.
  expect(text).not.toContain(plain(inboxEn.search));
  expect(text).not.toContain(plain(orderOf(world, 'plain').reference));
});

test('the clock and its reasons alone', async () => {
  const page = pageOf(world);
  await ombudOf(world).saveNext(join(world.home, 'clock.pdf'));
  await clockCard().getByRole('button', { name: printEn.clockTitle }).click();
  await page.getByRole('dialog').getByRole('button', { name: printEn.toPdf }).click();
  await expect(page.getByRole('dialog')).toBeHidden();
  const size = readFileSync(join(world.home, 'clock.pdf')).length;
  expect(size).toBeLessThan(readFileSync(join(world.home, 'whole.pdf')).length);
});

test('a save dialog that is closed saves nothing, and paper gets the same sheet', async () => {
  const page = pageOf(world);
  await ombudOf(world).saveNext(null);
  await page.getByRole('button', { name: printEn.print, exact: true }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('button', { name: printEn.toPdf }).click();
  await expect(dialog.getByRole('button', { name: printEn.toPdf })).toBeEnabled();
  await ombudOf(world).app.evaluate(({ BrowserWindow }) => {
    const [window] = BrowserWindow.getAllWindows();
    if (window === undefined) throw new Error('no window');
    window.webContents.print = (options, callback) => {
      (globalThis as { printed?: unknown }).printed = options;
      callback?.(true, '');
    };
  });
  await dialog.getByRole('button', { name: printEn.toPaper }).click();
  await expect(dialog).toBeHidden();
  const options = await ombudOf(world).app.evaluate(
    () => (globalThis as { printed?: { silent?: boolean } }).printed,
  );
  expect(options?.silent).toBe(false);
});

test('past the days: closed, with the reason and the way on; nothing can be saved', async () => {
  await world.practice.comeBack();
  await restart();
  await world.practice.tell('/time', { plusSeconds: 31 * day });
  await pageOf(world)
    .getByRole('navigation', { name: 'Main' })
    .getByRole('button', { name: /^Inbox/ })
    .click();
  await expect(pageOf(world).getByText(inboxEn.closedTitle)).toBeVisible({ timeout: 60_000 });
  await world.practice.goDown();
  await restart();
  const page = pageOf(world);
  await page
    .getByRole('navigation', { name: 'Main' })
    .getByRole('button', { name: /^Inbox/ })
    .click();
  const closed = page.getByText(sentence('signIn.readingOver'));
  await expect(closed).toBeVisible();
  await expect(closed).toContainText(nextStep('signIn.readingOver'));
  await expect(page.getByRole('option')).toHaveCount(0);
  const path = join(world.home, 'late.pdf');
  await ombudOf(world).saveNext(path);
  const reply = await page.evaluate(() =>
    (
      globalThis as unknown as { ombud: { call(name: string, request: object): Promise<unknown> } }
    ).ombud.call('print.pdf', { reference: 'x' }),
  );
  expect(reply).toMatchObject({ ok: false, error: { code: 'signIn.readingOver' } });
  expect(existsSync(path)).toBe(false);
  await page.getByRole('main').getByRole('button', { name: 'Sign in' }).click();
  await expect(page.getByRole('button', { name: 'Sign in with eID' })).toBeVisible();
});
