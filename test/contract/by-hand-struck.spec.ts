import { answeredJournal, questionJournal, struckJournal } from './fixture/by-hand.ts';
import { findingsJournal } from './fixture/judgements.ts';
import { orderId, uuid } from './fixture/ids.ts';
import { openState } from './fixture/state.ts';
import { expect, test } from './open-window.ts';
import { openFormStrike, openStrike } from './scenes/by-hand-struck.ts';

const state = openState();
const number = 7_001;

test('a wrong record is struck out by keyboard alone, once it is shown what that changes', async ({
  open,
}) => {
  const { page, main } = await open({ state, records: questionJournal() });
  await page.getByRole('option', { name: /FI-2026-000077/ }).click();
  const wrong = page.getByRole('button', { name: /^This record was wrong ?: Withdrawal/ });
  await wrong.focus();
  await page.keyboard.press('Enter');
  const dialog = page.getByRole('dialog', { name: 'Strike out a record' });
  const strike = dialog.getByRole('button', { name: 'Strike it out' });
  await expect(strike).toHaveAccessibleDescription(/why the record is wrong/);
  const changes = dialog.getByRole('region', { name: 'What this changes' });
  await expect(changes.getByRole('definition').first()).toContainText('Stopped');
  await expect(changes.getByRole('definition').last()).toContainText('Target');
  await expect(changes).not.toContainText('may rest on it');
  await dialog.getByLabel('Why it is wrong').fill('It is about another order.');
  await strike.focus();
  await page.keyboard.press('Enter');
  await expect(dialog).toBeHidden();
  await expect(
    page.getByRole('article').filter({ hasText: 'Withdrawal of the order' }),
  ).toBeFocused();
  expect(main.called('byHand.strikeNews')).toEqual([
    {
      order: orderId(number),
      record: uuid(7, number, 1),
      reason: 'It is about another order.',
    },
  ]);
});

test('what was done since and may rest on it is said before it is struck out', async ({ open }) => {
  const opened = await open({ state, records: answeredJournal() });
  await openStrike(opened);
  const changes = opened.page.getByRole('region', { name: 'What this changes' });
  await expect(changes).toContainText('may rest on it');
  await expect(changes.getByRole('listitem')).toHaveText(['The withdrawal has been confirmed.']);
});

test('a struck record stays to be read, with the reason, and counts no more', async ({ open }) => {
  const { page } = await open({ state, records: struckJournal() });
  await page.getByRole('option', { name: /FI-2026-000077/ }).click();
  const record = page.getByRole('article').filter({ hasText: 'Withdrawal of the order' });
  await expect(record).toContainText('R 1266/26');
  await expect(record.getByRole('button')).toHaveCount(0);
  await expect(page.getByRole('region', { name: 'Withdrawn by the issuing' })).toHaveCount(0);
  await expect(page.getByRole('button', { name: /^This record was wrong/ })).toHaveCount(1);
});

test('a Form 3 that was recorded wrongly is struck out, also when the service knows the order', async ({
  open,
}) => {
  const opened = await open({ state, records: findingsJournal() });
  await openFormStrike(opened);
  const { page, main } = opened;
  const dialog = page.getByRole('dialog', { name: 'Strike out a record' });
  await expect(dialog.getByRole('listitem')).toHaveText([
    'It was found what a letter does to this form.',
  ]);
  await dialog.getByLabel('Why it is wrong').fill('It was never posted.');
  await dialog.getByRole('button', { name: 'Strike it out' }).click();
  await expect(dialog).toBeHidden();
  await expect(page.getByRole('article').filter({ hasText: 'Form 3' }).first()).toBeFocused();
  expect(main.called('byHand.strikeNews')).toMatchObject([{ reason: 'It was never posted.' }]);
});

test('why a record was wrong outlives a dialog that comes over it', async ({ open }) => {
  const opened = await open({ state: openState(), records: questionJournal() });
  await openStrike(opened);
  const { page, main } = opened;
  const why = page.getByLabel('Why it is wrong');
  await why.fill('It is about another order.');
  await main.push({ name: 'show', body: { view: 'settings', order: null } });
  await expect(page.getByRole('dialog', { name: 'Settings' })).toBeVisible();
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: /^This record was wrong ?: Withdrawal/ }).click();
  await expect(why).toHaveValue('It is about another order.');
});
