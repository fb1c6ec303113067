import { answeredJournal, questionJournal } from './fixture/by-hand.ts';
import { orderId, uuid } from './fixture/ids.ts';
import { openState } from './fixture/state.ts';
import { instant } from './fixture/times.ts';
import { expect, test } from './open-window.ts';
import { openReply } from './scenes/by-hand-sent.ts';

const state = openState();
const records = questionJournal();
const number = 7_001;

test('our answer on paper is recorded by keyboard alone, from the letter it answers', async ({
  open,
}) => {
  const { page, main } = await open({ state, records });
  await page.getByRole('option', { name: /FI-2026-000077/ }).click();
  await page.getByRole('tab', { name: /^Letters/ }).click();
  const answer = page.getByRole('button', { name: /^Record our answer ?:/ });
  await answer.focus();
  await page.keyboard.press('Enter');
  const dialog = page.getByRole('dialog', { name: 'Record a letter of ours' });
  const record = dialog.getByRole('button', { name: 'Record that it went' });
  await expect(record).toHaveAccessibleDescription(/Choose the way it went/);
  await dialog.getByLabel('The way it went').selectOption('Post');
  await expect(record).toHaveAccessibleDescription(/time at which it was sent/);
  const sent = dialog.getByRole('textbox', { name: 'Sent', exact: true });
  await sent.fill('2026-11-23 14:40');
  await expect(record).toHaveAccessibleDescription(/future/);
  await sent.fill('2026-11-23 13:30');
  await expect(record).toHaveAccessibleDescription(/says nothing yet/);
  await dialog.getByLabel('Text or subject').fill('Closed in April.');
  await expect(record).toHaveAccessibleDescription(/before what it answers/);
  await sent.fill('2026-11-23 13:50');
  await expect(dialog.getByRole('status')).toContainText('counts as answered');
  await dialog.getByRole('button', { name: 'Choose files' }).press('Enter');
  await expect(dialog.getByText('order-page-1.pdf')).toBeVisible();
  await record.focus();
  await page.keyboard.press('Enter');
  await expect(dialog).toBeHidden();
  await expect(answer).toBeFocused();
  expect(main.called('byHand.recordMessage')).toMatchObject([
    {
      order: orderId(number),
      sent: {
        channel: 'post',
        sentAt: instant('2026-11-23T12:50:00Z'),
        receivedAt: null,
        says: {
          endpoint: 'correspondence',
          type: 'ProvideAdditionalInformation',
          text: 'Closed in April.',
          answers: uuid(7, number, 2),
        },
      },
      tokens: [expect.any(String)],
    },
  ]);
});

test('the confirmation of a withdrawal is recorded as the main thing to do', async ({ open }) => {
  const { page, main } = await open({ state, records });
  await page.getByRole('option', { name: /FI-2026-000077/ }).click();
  const acts = page.getByRole('region', { name: 'What may be done' });
  await acts.getByRole('button', { name: 'Record the confirmation' }).click();
  const dialog = page.getByRole('dialog', { name: 'The withdrawal was confirmed another way' });
  await dialog.getByRole('textbox', { name: 'Sent', exact: true }).fill('2026-11-23 13:50');
  await dialog.getByLabel('The way it went').selectOption('E-mail');
  await dialog.getByRole('button', { name: 'Record that it went' }).click();
  await expect(dialog).toBeHidden();
  expect(main.called('byHand.recordMessage')).toMatchObject([
    { sent: { says: { endpoint: 'confirmWithdrawal' } }, tokens: [] },
  ]);
});

test('what was recorded ends the waiting, and is not offered again', async ({ open }) => {
  const { page } = await open({ state, records: answeredJournal() });
  await page.getByRole('option', { name: /FI-2026-000077/ }).click();
  await expect(page.locator('#order-title')).toBeVisible();
  await expect(page.getByRole('button', { name: 'Record the confirmation' })).toHaveCount(0);
  await page.getByRole('tab', { name: /^Letters/ }).click();
  await expect(page.getByText(/^Answered/)).toBeVisible();
  await expect(page.getByText(/Sent another way: Post.*received/)).toBeVisible();
});

test('a sheet that was left is as it was, each with what it answers', async ({ open }) => {
  const opened = await open({ state, records });
  await openReply(opened);
  const { page } = opened;
  const text = page.getByLabel('Text or subject');
  await text.fill('Closed in April.');
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: 'Record a letter of ours' }).first().click();
  await expect(text).toHaveValue('');
  await expect(page.getByLabel('What it answers')).toHaveValue('');
  await page.getByRole('button', { name: 'Cancel' }).click();
  const reply = page.getByRole('button', { name: /^Record our answer ?:/ });
  await reply.click();
  await expect(text).toHaveValue('Closed in April.');
  await page.getByRole('button', { name: 'Cancel' }).click();
  await page.getByRole('button', { name: 'Throw it away' }).click();
  await reply.click();
  await expect(text).toHaveValue('');
});
