// Doubts that hold the answer back: asked about in a dialog, and only whoever may send lays them to rest.
import type { Locator } from '@playwright/test';
import type { Doubt } from '../../shared/orders/facts.ts';
import { orderId } from './fixture/ids.ts';
import { openState } from './fixture/state.ts';
import { relationsJournal } from './fixture/judgements.ts';
import { overtakenJournal } from './fixture/changed.ts';
import { perhapsJournal } from './fixture/perhaps.ts';
import { expect, test, type Opened } from './open-window.ts';
import { handlerState } from './scenes/holding-doubts.ts';
import { option } from './scenes/scene.ts';

const choose = option(/DE-2026-000123(?!-)/);
const order = orderId(123);

/** Presses what lays the doubt to rest, and main hears of that one. */
async function says(
  main: Opened['main'],
  dialog: Locator,
  name: string,
  doubt: Doubt,
): Promise<void> {
  await dialog.getByRole('button', { name, exact: true }).click();
  await expect.poll(() => main.called('judgement.holdingDoubt')).toEqual([{ order, doubt }]);
}

test('that the other answer did not arrive is asked, and said', async ({ open }) => {
  const opened = await open({ state: openState(), records: perhapsJournal() });
  const { page, main } = opened;
  await choose(opened);
  const ask = page.getByRole('button', { name: 'It did not arrive …' });
  await ask.focus();
  await page.keyboard.press('Enter');
  const dialog = page.getByRole('dialog', { name: 'Did the other answer not arrive?' });
  await expect(dialog).toContainText('the data might go twice');
  await page.keyboard.press('Escape');
  await expect(ask).toBeFocused();
  expect(main.called('judgement.holdingDoubt')).toEqual([]);
  await page.keyboard.press('Enter');
  await says(main, dialog, 'It did not arrive', 'otherMayHaveArrived');
  await expect(dialog).toHaveCount(0);
});

test('whoever only prepares cannot lay it to rest, and is told why', async ({ open }) => {
  const opened = await open({ state: handlerState, records: perhapsJournal() });
  const { page } = opened;
  await choose(opened);
  for (const name of ['It did not arrive …', 'I have looked at it …']) {
    const ask = page.getByRole('button', { name });
    await expect(ask).toHaveAttribute('aria-disabled', 'true');
    await expect(ask).toHaveAccessibleDescription(/role/);
    await ask.click({ force: true });
    await expect(page.getByRole('dialog')).toHaveCount(0);
  }
});

test('what was let go is held back once the authority asks otherwise, until it is found to fit', async ({
  open,
}) => {
  const opened = await open({ state: openState(), records: overtakenJournal() });
  const { page, main } = opened;
  await choose(opened);
  await expect(page.getByText(/changed what it asks for of an identifier after/)).toBeVisible();
  await page.getByRole('button', { name: 'It still fits …' }).click();
  const dialog = page.getByRole('dialog', { name: 'Does it still fit what is asked?' });
  await says(main, dialog, 'It still fits', 'askedOtherwise');
});

test('one without a twin on the page is asked the same way', async ({ open }) => {
  const opened = await open({ state: openState(), records: relationsJournal('lapsed') });
  const { page, main } = opened;
  await choose(opened);
  await page.getByRole('tab', { name: /^Letters/ }).click();
  await page.getByRole('button', { name: 'I have looked at it …' }).click();
  const dialog = page.getByRole('dialog', { name: 'Is this order to stand on its own?' });
  await says(main, dialog, 'I have looked at it', 'duplicateLapsed');
});
