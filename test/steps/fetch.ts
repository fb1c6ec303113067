import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { expect } from '../rig/expect.ts';
import { openConnection } from './connect.ts';
import { pageOf, until, type Step, type World } from './world.ts';

interface IssuedOrder {
  readonly order: string;
  readonly reference: string;
  readonly tasks: readonly string[];
}

/** Has the issuing authority send an order and remembers it under its template's name. */
export async function sendOrder(world: World, template: string): Promise<void> {
  const { order, reference } = await world.practice.tell<IssuedOrder>('/orders', { template });
  world.orders.set(template, { id: order, reference });
}

export function orderOf(world: World, template: string): { id: string; reference: string } {
  const order = world.orders.get(template);
  if (order === undefined) throw new Error(`no ${template} order was sent`);
  return order;
}

export async function openInbox(page: Page): Promise<void> {
  await page
    .getByRole('navigation', { name: 'Main' })
    .getByRole('button', { name: /^Inbox/ })
    .click();
  await expect(page.getByRole('listbox', { name: 'Orders by urgency' })).toBeVisible();
}

export async function readMailbox(page: Page): Promise<void> {
  await openConnection(page);
  await page.getByRole('button', { name: 'Read the mailbox now' }).click();
  await openInbox(page);
}

/** Rows show the reference without its form, e.g. DE-2026-000123. */
export const rowOf = (page: Page, reference: string): ReturnType<Page['getByRole']> =>
  page.getByRole('option').filter({ hasText: reference.replace(/^EPOC-/, '') });

/** Three orders arrive and stand in the list by urgency; the emergency is announced without its content. */
export const fetching: Step = {
  name: 'fetch',
  title: 'Fetch: a plain, a notified and an emergency order arrive',
  async run(world) {
    const page = pageOf(world);
    for (const template of ['plain', 'notified']) await sendOrder(world, template);
    await readMailbox(page);
    for (const { reference } of world.orders.values())
      await expect(rowOf(page, reference)).toBeVisible({ timeout: 30_000 });
    // Its question comes over whatever stands there, so nothing may be half pressed: it is waited for where it comes by itself.
    await sendOrder(world, 'emergency');
    const dialog = page.getByRole('dialog');
    await expect(dialog).toContainText('Emergency order: who takes it?', { timeout: 30_000 });
    await expect(rowOf(page, orderOf(world, 'emergency').reference)).toBeVisible();
    await expect(page.getByRole('option').first()).toContainText('Emergency');
    await expect(page.getByRole('alert').filter({ hasText: 'Emergency order' })).toBeVisible();
    await world.pictures?.take(page, 'emergency');
    await dialog.getByRole('button', { name: 'Read first' }).click();
    await expect(dialog).toBeHidden();
    await world.pictures?.take(page, 'inbox');

    const got = (await world.practice.log()).filter(({ kind }) => kind.startsWith('mailbox'));
    expect(got.length).toBeGreaterThan(0);
    const notices = process.env['OMBUD_NOTIFICATIONS'] ?? '';
    const notice = await until('a notification of the emergency', () =>
      Promise.resolve(
        readFileSync(notices, 'utf8')
          .split('\n')
          .find((line) => line.includes('A new emergency order arrived')),
      ),
    );
    for (const { reference } of world.orders.values()) expect(notice).not.toContain(reference);
  },
};
