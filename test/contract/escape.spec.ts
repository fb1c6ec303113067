// Escape closes the innermost thing first, and throws away nothing that was written.
import { busyJournal } from './fixture/orders.ts';
import { openState } from './fixture/state.ts';
import { expect, test } from './open-window.ts';

const script = { state: openState(), records: busyJournal() };
const berlin = /DE-2026-000123/;

test('in a field it leaves the field; a date that is none yet is there when one comes back', async ({
  open,
}) => {
  const { page } = await open(script);
  await page.getByRole('option', { name: berlin }).click();
  await page.getByRole('tab', { name: /^Letters/ }).click();
  await page.getByRole('button', { name: 'Write a question' }).click();
  const by = page.getByRole('textbox', { name: 'Answer wanted by' });
  await by.fill('2027-13-4');
  await page.keyboard.press('Escape');
  await expect(by).not.toBeFocused();
  await expect(page.locator('#order-title')).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.locator('#order-title')).toHaveCount(0);
  await page.getByRole('option', { name: berlin }).click();
  await page.getByRole('tab', { name: /^Letters/ }).click();
  await expect(by).toHaveValue('2027-13-4');
  await expect(by).toHaveAttribute('aria-invalid', 'true');
});

test('with the times to put an order aside unfolded, it folds them', async ({ open }) => {
  const { page } = await open(script);
  await page.getByRole('option', { name: berlin }).click();
  const aside = page.getByRole('button', { name: 'Put aside' });
  await aside.click();
  await expect(aside).toHaveAttribute('aria-expanded', 'true');
  await page.keyboard.press('Escape');
  await expect(aside).toHaveAttribute('aria-expanded', 'false');
  await expect(aside).toBeFocused();
  await expect(page.locator('#order-title')).toBeVisible();
});
