import { registered, registeredJournal } from './fixture/by-hand.ts';
import { orderId } from './fixture/ids.ts';
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
  await page.getByLabel('Channel').selectOption('Post');
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
  await expect(page.getByText('Recorded.', { exact: true })).toBeAttached();
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
  // It has a strip of its own, and lies on nothing of the view.
  const [strip, view] = [await told.boundingBox(), await page.getByRole('main').boundingBox()];
  if (strip === null || view === null) throw new Error('nothing is shown');
  expect(strip.y).toBeGreaterThanOrEqual(view.y + view.height - 1);
  await page.screenshot({ path: 'out/contract/toast.png' });
  await told.getByRole('button', { name: 'Close' }).click();
  await expect(told).toHaveCount(0);
});

test('a half-written sheet outlives an emergency and the settings, and goes with Cancel', async ({
  open,
}) => {
  const opened = await open({ state, records: registeredJournal() });
  await openNews(opened);
  const { page, main } = opened;
  const sheet = page.getByRole('dialog', { name: 'Record what came later' });
  const words = sheet.getByLabel('What it says');
  await words.fill('long copied text');
  await main.push({ name: 'show', body: { view: 'settings', order: null } });
  await expect(page.getByRole('dialog', { name: 'Settings' })).toBeVisible();
  await page.keyboard.press('Escape');
  const again = page.getByRole('button', { name: 'Record what came later' });
  await again.click();
  await expect(words).toHaveValue('long copied text');
  await main.grow(registered().arrive(plan.lyon).records);
  await page.getByRole('button', { name: /Read/ }).first().click();
  await page.getByRole('option', { name: /FI-2026-000077/ }).click();
  await again.click();
  await expect(words).toHaveValue('long copied text');
  await sheet.getByRole('button', { name: 'Cancel' }).click();
  await sheet.getByRole('button', { name: 'Throw it away' }).click();
  await again.click();
  await expect(words).toHaveValue('');
});

test('a sheet stays with its order when another one is shown', async ({ open }) => {
  const journal = registered();
  const opened = await open({ state, records: journal.records });
  await openNews(opened);
  const { page, main } = opened;
  await page.getByLabel('What it says').fill('about the first order');
  await main.push({ name: 'show', body: { view: 'inbox', order: orderId(plan.berlin.number) } });
  await expect(page.locator('#order-title')).toContainText('DE-2026-000123');
  await expect(page.getByRole('dialog')).toHaveCount(0);
});
