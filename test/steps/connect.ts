import type { Locator, Page } from '@playwright/test';
import { expect } from '../rig/expect.ts';
import { pageOf, type Step } from './world.ts';

export async function openConnection(page: Page): Promise<void> {
  await page
    .getByRole('navigation', { name: 'Main' })
    .getByRole('button', { name: 'Connection' })
    .click();
  await expect(page.getByRole('heading', { name: 'Connection' })).toBeVisible();
}

export async function check(page: Page): Promise<void> {
  await page
    .getByRole('button', { name: /^Check (now|again)$/ })
    .first()
    .click();
  // Offline, a banner is a status too.
  const outcome = page.getByRole('status').filter({ hasText: /passed|Stopped/ });
  await expect(outcome.first()).toBeVisible({ timeout: 60_000 });
}

/** The line of one hop; other lines may name it as the cause. */
export const hopNamed = (page: Page, name: string): Locator =>
  page
    .getByRole('listitem')
    .filter({ has: page.locator('.probe__n').getByText(name, { exact: true }) });

const everyAddress = ['127.0.0.1/32', '::1/128'];

/** Every hop passes; then an address that is not registered is named as the cause, and nothing else. */
export const connecting: Step = {
  name: 'connect',
  title: 'Connection: every hop, then an address that is not registered',
  async run(world) {
    const page = pageOf(world);
    await openConnection(page);
    await check(page);
    await expect(page.getByText('Every step passed.')).toBeVisible();
    await world.pictures?.take(page, 'connection');

    await world.practice.tell('/addresses', { registered: ['192.0.2.0/24'], style: '403' });
    await check(page);
    const failed = hopNamed(page, 'Address filter');
    await expect(failed.getByText('Failed')).toBeVisible();
    await world.pictures?.take(page, 'connection-address');
    const seen = (await world.practice.log()).map(({ kind }) => kind);
    expect(seen).toContain('refused');
    await world.practice.tell('/addresses', { registered: everyAddress, style: '403' });
    await check(page);
    await expect(page.getByText('Every step passed.')).toBeVisible();
  },
};
