import { statSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { expect } from '../rig/expect.ts';
import { Ombud } from '../rig/ombud.ts';
import { openInbox, orderOf, rowOf } from './fetch.ts';
import { pageOf, type Step } from './world.ts';

export async function openOrder(page: Page, reference: string): Promise<void> {
  await openInbox(page);
  await rowOf(page, reference).click();
  await expect(page.getByRole('heading', { level: 1, name: reference })).toBeVisible();
}

/** Summary, messages and raw of the notified order; its window with the reasons; the emergency taken by a person. */
export const reading: Step = {
  name: 'order',
  title: 'Order: summary, clock and why, messages, raw; the emergency is taken',
  async run(world) {
    const page = pageOf(world);
    const notified = orderOf(world, 'notified');
    await openOrder(page, notified.reference);
    const clock = page.getByRole('region', { name: 'Clock' });
    await expect(clock.getByText('until it opens. Do not send before.')).toBeVisible();
    const rows = clock.locator('.clock__rows').first();
    for (const row of ['Not before', 'Target', 'Latest'])
      await expect(rows.getByText(row, { exact: true })).toBeVisible();
    const why = clock.getByRole('button', { name: 'Why?' });
    if ((await why.getAttribute('aria-expanded')) === 'false') await why.click();
    await expect(clock.getByText(/10\(2\)/).first()).toBeVisible();
    await expect(page.getByRole('heading', { name: 'What is asked for' })).toBeVisible();
    await expect(page.getByText(/UTC/).first()).toBeVisible();
    await expect(page.getByText(/local /).first()).toBeVisible();
    await world.pictures?.take(page, 'order-notified');

    await page.getByRole('tab', { name: /^Messages/ }).click();
    await expect(page.getByRole('tabpanel')).toContainText(/[0-9]{2}:[0-9]{2}/);
    await world.pictures?.take(page, 'order-messages');
    await page.getByRole('tab', { name: 'Raw' }).click();
    await expect(page.getByRole('tabpanel')).toContainText('SHA-256');
    await world.pictures?.take(page, 'order-raw');
    await page.getByRole('tab', { name: 'Summary' }).click();

    await page.getByRole('alert').getByRole('button', { name: 'Open' }).click();
    const dialog = page.getByRole('dialog');
    await expect(dialog).toContainText('Emergency order: who takes it?');
    const journal = join(Ombud.dataFolder(world.home), 'journal', 'journal.bin');
    const before = statSync(journal).size;
    await dialog.getByRole('button', { name: 'I take it' }).click();
    await expect(dialog).toBeHidden();
    await expect(page.getByRole('alert').filter({ hasText: 'Emergency order' })).toBeHidden();
    expect(statSync(journal).size).toBeGreaterThan(before);
  },
};
