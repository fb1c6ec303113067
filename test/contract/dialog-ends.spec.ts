import { registered, registeredJournal } from './fixture/by-hand.ts';
import * as plan from './fixture/plans.ts';
import { openState } from './fixture/state.ts';
import { expect, test, type Opened } from './open-window.ts';
import { openNews } from './scenes/by-hand-news.ts';

const state = openState();
type Reply = { ok: true; value: object } | { ok: false; error: { code: 'answer.fileUnreadable' } };

/** Main's answer to a recording, given when the test says so. */
function slowRecording() {
  let end: (reply: Reply) => void = () => undefined;
  const reply = new Promise<Reply>((resolve) => (end = resolve));
  return { end, answers: { 'byHand.recordNews': () => reply as never } };
}

async function recordWithdrawal(opened: Opened): Promise<void> {
  await openNews(opened);
  const { page } = opened;
  await page.getByLabel('What came', { exact: true }).selectOption('Withdrawal of the order');
  await page.getByLabel('Came in').fill('2026-11-23 13:40');
  await page.getByRole('button', { name: 'Record', exact: true }).click();
}

test('a recording that ends late leaves the emergency that came meanwhile open', async ({
  open,
}) => {
  const { end, answers } = slowRecording();
  const opened = await open({ state, records: registeredJournal(), answers });
  await recordWithdrawal(opened);
  const { page, main } = opened;
  await main.grow(registered().arrive(plan.lyon).records);
  const alarm = page.getByRole('dialog', { name: /emergency/i });
  await expect(alarm).toBeVisible();
  end({ ok: true, value: {} });
  await expect(page.getByText('Recorded.')).toBeAttached();
  await expect(alarm).toBeVisible();
});

test('what is refused after its sheet was closed is told, until the person closes that', async ({
  open,
}) => {
  const { end, answers } = slowRecording();
  const opened = await open({ state, records: registeredJournal(), answers });
  await recordWithdrawal(opened);
  const { page } = opened;
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toHaveCount(0);
  end({ ok: false, error: { code: 'answer.fileUnreadable' } });
  const told = page.locator('.toast');
  await expect(told).toContainText('cannot be read');
  await told.getByRole('button', { name: 'Close' }).click();
  await expect(told).toHaveCount(0);
});
