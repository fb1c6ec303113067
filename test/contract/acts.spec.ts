// What may be done about an order: told with its reasons, and each act leading where it is done.
import { orderId, uuid } from './fixture/ids.ts';
import { lettersJournal, withdrawnJournal } from './fixture/letters.ts';
import { busyJournal } from './fixture/orders.ts';
import { berlin } from './fixture/plans.ts';
import { openState } from './fixture/state.ts';
import { turnsJournal } from './fixture/turns.ts';
import { expect, test } from './open-window.ts';

test('a hold cannot be sent: what may be done says until when, by which article', async ({
  open,
}) => {
  const { page } = await open({ state: openState(), records: busyJournal() });
  await page.getByRole('option', { name: /DE-2026-000123/ }).click();
  const acts = page.getByRole('region', { name: 'What may be done' });
  await expect(acts.getByRole('button', { name: 'Prepare the data' })).toBeVisible();
  await expect(acts.getByRole('button', { name: 'Send answer' })).toHaveCount(0);
  await acts.getByText('Not now, and why').click();
  const barred = acts.getByRole('definition').filter({ hasText: 'Opens Thu 3 Dec 24:00.' });
  await expect(barred).toContainText('Articles 8(4), 10(2)');
});

test('each act leads where it is done', async ({ open }) => {
  const { page } = await open({ state: openState(), records: turnsJournal() });
  await page.getByRole('option', { name: /DE-2026-006101/ }).click();
  const acts = page.getByRole('region', { name: 'What may be done' });
  await acts.getByRole('button', { name: 'Say what is kept' }).click();
  await expect(page.getByRole('dialog')).toContainText('EPOC-PR-DE-2026-006101');
  await page.keyboard.press('Escape');
  await acts.getByRole('button', { name: 'Write a letter' }).click();
  await expect(page.getByRole('textbox', { name: 'Text' })).toBeVisible();
});

test('the way to a confirmation and the button that sends it are told apart by their names', async ({
  open,
}) => {
  const { page, main } = await open({ state: openState(), records: withdrawnJournal() });
  await page.getByRole('option', { name: /FR-2026-000871/ }).click();
  const act = page.getByRole('button', { name: 'Confirm the withdrawal', exact: true });
  await act.click();
  const send = page
    .getByRole('region', { name: /^Withdrawn/ })
    .getByRole('button', { name: 'Send the confirmation', exact: true });
  await expect(send).toBeFocused();
  expect(main.called('order.confirmWithdrawal')).toEqual([]);
  await send.press('Enter');
  await expect.poll(() => main.called('order.confirmWithdrawal')).toHaveLength(1);
});

test('a note that was begun is there again in the next window', async ({ open }) => {
  const { page, main } = await open({
    state: openState(),
    records: busyJournal(),
    answers: { 'desk.noteDraft': () => ({ ok: true, value: { text: 'Asked the arch' } }) },
  });
  await page.getByRole('option', { name: /DE-2026-000123/ }).click();
  await page.getByRole('tab', { name: /^Notes/ }).click();
  const field = page.locator('#note-field');
  await expect(field).toHaveValue('Asked the arch');
  await field.pressSequentially('ive');
  const order = orderId(berlin.number);
  await expect
    .poll(() => main.called('desk.keepNoteDraft').at(-1))
    .toEqual({ order, text: 'Asked the archive' });
});

test('what came is saved only as what was shown', async ({ open }) => {
  const sha256 = 'ab'.repeat(32);
  const value = {
    name: 'Beschluss.pdf',
    isRenamed: false,
    isRunning: false,
    contentType: 'application/pdf',
    bytes: 16,
    sha256,
    isAsStated: null,
  };
  const { page, main } = await open({
    state: openState(),
    records: lettersJournal(),
    answers: {
      'document.look': () => ({ ok: true, value }),
      'document.save': () => ({ ok: true, value: { saved: true } }),
    },
  });
  await page.getByRole('option', { name: /DE-2026-000123/ }).click();
  await page.getByRole('tab', { name: /^Letters/ }).click();
  await page.getByRole('button', { name: /^Save….*Beschluss/ }).click();
  await expect(page.getByRole('dialog')).toContainText('Beschluss.pdf');
  expect(main.called('document.save')).toHaveLength(0);
  await page.getByRole('button', { name: 'Choose where and save' }).click();
  const asked = { order: orderId(berlin.number), object: uuid(10, berlin.number, 51) };
  await expect.poll(() => main.called('document.save')).toEqual([{ ...asked, sha256 }]);
  await expect(page.getByRole('dialog')).toHaveCount(0);
});
