import { busyJournal } from './fixture/orders.ts';
import { orderId } from './fixture/ids.ts';
import { lyon } from './fixture/plans.ts';
import { openState } from './fixture/state.ts';
import { expect, test } from './open-window.ts';

interface PageDocument {
  readonly document: {
    readonly body: object;
    readonly activeElement: {
      readonly outerHTML: string;
      closest(selector: string): object | null;
    } | null;
  };
}

const state = openState();
const records = busyJournal();

test('j and k move through the list, Enter goes to the order', async ({ open }) => {
  const { page } = await open({ state, records });
  const rows = page.getByRole('option');
  await expect(rows.first()).toBeVisible();
  await page.keyboard.press('j');
  await expect(rows.nth(0)).toHaveAttribute('aria-selected', 'true');
  await page.keyboard.press('j');
  await expect(rows.nth(1)).toHaveAttribute('aria-selected', 'true');
  await page.keyboard.press('k');
  await expect(rows.nth(0)).toHaveAttribute('aria-selected', 'true');
  await page.getByRole('listbox').focus();
  await page.keyboard.press('Enter');
  await expect(page.locator('#order-title')).toBeFocused();
});

test('/ searches number, authority and identifier; Escape shows all again', async ({ open }) => {
  const { page } = await open({ state, records });
  const rows = page.getByRole('option');
  await expect(rows.first()).toBeVisible();
  const all = await rows.count();
  await page.keyboard.press('/');
  await expect(page.getByRole('searchbox', { name: /^(Search|Sök) order/ })).toBeFocused();
  for (const [text, reference] of [
    ['000123', 'DE-2026-000123'],
    ['vienna', 'AT-2026-000310'],
    ['203.0.113', 'DE-2026-000123'],
  ] as const) {
    await page.getByRole('searchbox', { name: /^(Search|Sök) order/ }).fill(text);
    await expect(rows).toHaveCount(1);
    await expect(rows.first()).toContainText(reference);
  }
  await page.keyboard.press('Escape');
  await expect(rows).toHaveCount(all);
});

test('letters typed into a field are letters', async ({ open }) => {
  const { page } = await open({ state, records });
  await page.getByRole('searchbox', { name: /^(Search|Sök) order/ }).pressSequentially('gc?j');
  await expect(page.getByRole('searchbox', { name: /^(Search|Sök) order/ })).toHaveValue('gc?j');
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await expect(page.getByRole('heading', { name: 'Connection' })).toHaveCount(0);
});

test('g and a letter go to a view, which takes the focus', async ({ open }) => {
  const { page } = await open({ state, records });
  for (const [letter, heading] of [
    ['c', 'Connection'],
    ['a', 'Client certificate'],
    ['i', 'Inbox'],
  ] as const) {
    await page.keyboard.press('g');
    await page.keyboard.press(letter);
    await expect(page.getByRole('heading', { level: 1, name: heading })).toBeFocused();
  }
});

test('single letters rest when they are switched off; F6 and Escape still work', async ({
  open,
}) => {
  const settings = {
    language: 'en',
    theme: 'light',
    letterKeys: false,
    lockAfterMinutes: 10,
  } as const;
  const { page } = await open({ state: openState({ settings }), records });
  await expect(page.getByRole('option').first()).toBeVisible();
  await page.keyboard.press('?');
  await page.keyboard.press('g');
  await page.keyboard.press('c');
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await expect(page.getByRole('heading', { name: 'Connection' })).toHaveCount(0);
  await page.keyboard.press('F6');
  const first = await page.evaluate(
    () => (globalThis as unknown as PageDocument).document.activeElement?.outerHTML,
  );
  await page.keyboard.press('F6');
  expect(
    await page.evaluate(
      () => (globalThis as unknown as PageDocument).document.activeElement?.outerHTML,
    ),
  ).not.toBe(first);
});

test('w, p and Escape: why, prepare, back', async ({ open }) => {
  const { page } = await open({ state, records });
  await page.getByRole('option', { name: /FR-2026-000871/ }).click();
  const why = page.getByRole('button', { name: 'Why?' });
  await expect(why).toHaveAttribute('aria-expanded', 'true');
  await page.keyboard.press('w');
  await expect(why).toHaveAttribute('aria-expanded', 'false');
  await page.keyboard.press('p');
  await expect(page.getByRole('heading', { level: 1, name: /^Answer to/ })).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(page.locator('#order-title')).toBeVisible();
});

test('a dialog keeps the focus, Escape closes it and gives the focus back', async ({ open }) => {
  const { page } = await open({ state, records });
  const settings = page.getByRole('button', { name: 'Settings' });
  await settings.focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('dialog')).toBeVisible();
  for (let step = 0; step < 12; step += 1) {
    await page.keyboard.press('Tab');
    const isInside = await page.evaluate(() => {
      const active = (globalThis as unknown as PageDocument).document.activeElement;
      return (
        active === (globalThis as unknown as PageDocument).document.body ||
        active?.closest('dialog') !== null
      );
    });
    expect(isInside).toBe(true);
  }
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await expect(settings).toBeFocused();
});

test('the alarm stays on Escape, and is taken from the keyboard', async ({ open }) => {
  const { page, main } = await open({ state, records: busyJournal({ alarm: true }) });
  const dialog = page.getByRole('dialog', { name: /who takes it/ });
  await expect(dialog).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(dialog).toBeVisible();
  await page.locator('dialog[open]:not([data-deaf])').waitFor();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(dialog).toHaveCount(0);
  await expect(page.getByRole('alert', { name: /Emergency order/ })).toBeVisible();
  await page.keyboard.press('t');
  await page.getByRole('button', { name: 'I take it' }).focus();
  await page.keyboard.press('Enter');
  await expect.poll(() => main.called('order.take')).toEqual([{ order: orderId(lyon.number) }]);
});
