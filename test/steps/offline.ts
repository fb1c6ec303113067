import { rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Locator, Page } from '@playwright/test';
import { freshnessEn } from '../../renderer/text/en/freshness.ts';
import { inboxEn } from '../../renderer/text/en/inbox.ts';
import { orderEn } from '../../renderer/text/en/order.ts';
import { printEn } from '../../renderer/text/en/print.ts';
import { expect } from '../rig/expect.ts';
import { readPdf } from '../rig/pdf-text.ts';
import { openInbox, rowOf } from './fetch.ts';
import { openOrder } from './order.ts';
import { ombudOf, pageOf, type Step, type World } from './world.ts';

/** What the window says about the line to the service, read out when it changes. */
export const lineNotice = (page: Page): Locator =>
  page.locator('.banner--offline').getByRole('status');

/** The platform's process is killed in mid-work; the window says since when, why, and how old things are. */
export async function loseThePlatform(world: World): Promise<void> {
  await world.practice.goDown();
  const page = pageOf(world);
  await expect(lineNotice(page)).toContainText(/Offline since \d\d:\d\d/, { timeout: 60_000 });
  await openInbox(page);
  await expect(lineNotice(page)).toContainText(/As of \d\d:\d\d\. (?:\d+ clocks?|New orders)/);
  const main = page.getByRole('navigation', { name: 'Main' });
  await expect(main).toContainText(freshnessEn.railOffline);
  await expect(main).not.toContainText(freshnessEn.railOnline);
}

/** The platform comes back where it was; Ombud finds it by itself and says so. */
export async function findThePlatform(world: World): Promise<void> {
  await world.practice.comeBack();
  const page = pageOf(world);
  // Ombud may have found it by itself before there was anything to press.
  const tryNow = page.getByRole('button', { name: freshnessEn.tryNow });
  if (await tryNow.isVisible()) await tryNow.click({ timeout: 5_000 }).catch(() => undefined);
  await expect(page.locator('.banner--offline')).toBeHidden({ timeout: 60_000 });
  await expect(page.getByRole('navigation', { name: 'Main' })).toContainText(
    freshnessEn.railOnline,
  );
  const kinds = (await world.practice.log()).map(({ kind }) => kind);
  expect(kinds.some((kind) => kind.startsWith('mailbox'))).toBe(true);
}

/** Reads everything of one order: list, search, summary, messages, raw. */
export async function readEverything(world: World, reference: string): Promise<void> {
  const page = pageOf(world);
  await openInbox(page);
  for (const order of world.orders.values())
    await expect(rowOf(page, order.reference)).toBeVisible({ timeout: 30_000 });
  const search = page.getByRole('searchbox', { name: /^(Search|Sök) order/ });
  await search.fill(reference);
  await expect(page.getByRole('option')).toHaveCount(1);
  await expect(page.getByText(inboxEn.hits('1'))).toBeVisible();
  await expect(page.getByRole('option').locator('mark')).not.toHaveCount(0);
  await page.getByRole('button', { name: inboxEn.clear }).click();
  await expect(search).toBeFocused();
  await expect(page.getByRole('option')).toHaveCount(world.orders.size);
  await openOrder(page, reference);
  await expect(page.getByRole('heading', { name: orderEn.asked })).toBeVisible();
  await page.getByRole('tab', { name: /^Messages/ }).click();
  await expect(page.getByRole('tabpanel')).toContainText('Order received');
  await page.getByRole('tab', { name: 'Raw' }).click();
  await expect(page.getByRole('tabpanel')).toContainText(orderEn.sha256);
  await page.getByRole('tabpanel').getByText(orderEn.showXml).first().click();
  await expect(page.getByRole('tabpanel').locator('pre').first()).toContainText(reference);
}

/** Saves the open order as a PDF; the file is private to this account. Answers what stands in it. */
export async function saveAsPdf(
  world: World,
  name: string,
  log: 'withLog' | 'plain' = 'plain',
): Promise<{ readonly text: string; readonly pages: number; readonly path: string }> {
  const page = pageOf(world);
  const path = join(world.home, name);
  await ombudOf(world).saveNext(path);
  await page.keyboard.press('Control+p');
  const dialog = page.getByRole('dialog');
  await expect(dialog).toContainText(printEn.warning);
  if (log === 'withLog')
    await dialog.getByRole('checkbox', { name: printEn.withLog }).check({ force: true });
  await dialog.getByRole('button', { name: printEn.toPdf }).click();
  await expect(dialog).toBeHidden();
  expect(statSync(path).mode & 0o777).toBe(0o600);
  return { ...readPdf(path), path };
}

/** The platform's process is killed in mid-work: everything received is read, searched and saved; then it is back. */
export const goingOffline: Step = {
  name: 'offline',
  title: 'Offline: the platform is killed; reading, search and PDF go on; it comes back',
  async run(world) {
    const [first] = world.orders.values();
    const reference = first?.reference ?? '';
    await loseThePlatform(world);
    const page = pageOf(world);
    await page.getByRole('button', { name: freshnessEn.why, exact: true }).first().click();
    await expect(page.getByText(freshnessEn.failsOffline)).toBeVisible();
    await world.pictures?.take(page, 'offline');
    await page.getByRole('button', { name: freshnessEn.why, exact: true }).first().click();
    await readEverything(world, reference);
    await world.pictures?.take(page, 'offline-raw');
    const { text, path } = await saveAsPdf(world, 'order.pdf');
    expect(text).toContain(reference);
    // What a person saves is theirs to keep, in clear; they take it away, and what is left must hold nothing of it.
    rmSync(path);
    await findThePlatform(world);
  },
};
