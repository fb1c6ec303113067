// An emergency comes while somebody writes: what is being typed is no command.
import type { Page } from '@playwright/test';
import { busyJournal } from './fixture/orders.ts';
import { openState } from './fixture/state.ts';
import { expect, test, type Opened } from './open-window.ts';
import type { Script } from './scripted-main.ts';

const search = (page: Page) => page.getByRole('searchbox', { name: /^Search order/ });

/** Somebody writes in the search field of an inbox, and the emergency arrives. */
async function alarmed(open: (script: Script) => Promise<Opened>): Promise<Opened> {
  const all = busyJournal();
  const from = all.findIndex(({ entry }) => JSON.stringify(entry).includes('FR-2026-004418'));
  const until = all.findIndex(({ entry }) => entry.kind === 'emergencyTaken');
  const records = all.slice(0, from);
  const opened = await open({ state: openState(), records });
  const { page } = opened;
  await page.getByRole('option').first().waitFor();
  await search(page).fill('vien');
  records.push(...all.slice(from, until));
  await page.evaluate(
    (head) =>
      (globalThis as unknown as { ombudVault(message: object): void }).ombudVault({
        kind: 'grew',
        head,
      }),
    records.length,
  );
  await page.getByRole('dialog').waitFor();
  return opened;
}

test('the alarm takes the focus with its heading, and letters do nothing', async ({ open }) => {
  const { page, main } = await alarmed(open);
  const dialog = page.getByRole('dialog');
  await expect(dialog.getByRole('heading').first()).toBeFocused();
  await page.keyboard.type('na cn \n cn');
  await expect(dialog).toBeVisible();
  expect(main.called('order.take')).toEqual([]);
  expect(main.called('desk.claim')).toEqual([]);
});

test('after a pause it is worked by keyboard, and the focus goes back to the field', async ({
  open,
}) => {
  const { page } = await alarmed(open);
  const first = page.getByRole('button', { name: 'Read first' });
  await page.locator('dialog[open]:not([data-deaf])').waitFor();
  await page.keyboard.press('Tab');
  await expect(first).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await expect(search(page)).toBeFocused();
});

test('a dialog opens below the alarm, which goes on saying how much time is left', async ({
  open,
}) => {
  const { page } = await alarmed(open);
  await page.locator('dialog[open]:not([data-deaf])').waitFor();
  await page.getByRole('button', { name: 'Read first' }).click();
  await page.getByRole('button', { name: 'Settings', exact: true }).click();
  const dialog = await page.getByRole('dialog').boundingBox();
  const alarm = await page.getByRole('alert').boundingBox();
  if (dialog === null || alarm === null) throw new Error('nothing is shown');
  expect(dialog.y).toBeGreaterThanOrEqual(alarm.y + alarm.height);
});
