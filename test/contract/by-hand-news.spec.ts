import { partialNewsJournal, registeredJournal } from './fixture/by-hand.ts';
import { orderId } from './fixture/ids.ts';
import { instant } from './fixture/times.ts';
import { openState } from './fixture/state.ts';
import { expect, test } from './open-window.ts';
import { openNews } from './scenes/by-hand-news.ts';

const state = openState();
const records = registeredJournal();
const number = 7_001;

test('what came later is recorded by keyboard alone, once it is shown what it changes', async ({
  open,
}) => {
  const { page, main } = await open({ state, records });
  await page.getByRole('option', { name: /FI-2026-000077/ }).click();
  await expect(page.locator('#order-title')).toBeVisible();
  await page.keyboard.press('Control+k');
  await page.keyboard.type('what came later');
  await page.keyboard.press('Enter');
  const dialog = page.getByRole('dialog', { name: 'Record what came later' });
  const record = dialog.getByRole('button', { name: 'Record', exact: true });
  await expect(record).toHaveAccessibleDescription(/Choose what came/);
  await dialog.getByLabel('What came', { exact: true }).selectOption('New deadline');
  await expect(record).toHaveAccessibleDescription(/time at which it came in/);
  await dialog.getByLabel('Came in').fill('2026-11-23 14:40');
  await expect(record).toHaveAccessibleDescription(/Choose the way it came/);
  await dialog.getByLabel('Channel').selectOption('Courier');
  await expect(record).toHaveAccessibleDescription(/Give the new deadline/);
  const deadline = dialog.getByRole('textbox', { name: 'New deadline' });
  await deadline.fill('2026-12-14 12:00');
  await expect(record).toHaveAccessibleDescription(/future/);
  await dialog.getByLabel('Came in').fill('2026-11-23 10:40');
  await expect(record).toHaveAccessibleDescription(/before the order/);
  await dialog.getByLabel('Came in').fill('2026-11-23 13:40');
  await dialog.getByRole('button', { name: 'Some identifiers' }).focus();
  await page.keyboard.press('Enter');
  await expect(record).toHaveAccessibleDescription(/Choose the identifiers/);
  await dialog.getByRole('checkbox', { name: /kallio/ }).focus();
  await page.keyboard.press('Space');
  await expect(dialog.getByRole('status')).toContainText('Of these identifiers');
  await dialog.getByRole('button', { name: 'The whole order' }).focus();
  await page.keyboard.press('Enter');
  const changes = dialog.getByRole('region', { name: 'What this changes' });
  await expect(changes.getByRole('definition').first()).toContainText('3 Dec');
  await expect(changes.getByRole('definition').last()).toContainText('14 Dec');
  // A day alone ends with the midnight of Helsinki, an hour before ours.
  await deadline.fill('2026-12-14');
  await expect(changes.getByRole('definition').last()).toContainText('14 Dec 23:00');
  await deadline.fill('2026-12-14 12:00');
  await dialog.getByRole('button', { name: 'Choose files' }).press('Enter');
  await expect(dialog.getByText('order-page-1.pdf')).toBeVisible();
  await record.focus();
  await page.keyboard.press('Enter');
  await expect(dialog).toBeHidden();
  expect(main.called('byHand.recordNews')).toMatchObject([
    {
      order: orderId(number),
      told: {
        channel: 'courier',
        cameAt: instant('2026-11-23T12:40:00Z'),
        sender: 'Syyttäjälaitos, Mallikylä',
        news: {
          kind: 'newDeadline',
          deadlineAt: instant('2026-12-14T11:00:00Z'),
          tasks: [],
        },
      },
      tokens: [expect.any(String)],
    },
  ]);
});

test('a decision is the enforcing authority’s, so the sender is asked for anew', async ({
  open,
}) => {
  const opened = await open({ state, records });
  await openNews(opened);
  const { page, main } = opened;
  const sender = page.getByLabel('From whom');
  const record = page.getByRole('button', { name: 'Record', exact: true });
  await expect(sender).toHaveValue(/Mallikylä/);
  await page
    .getByLabel('What came', { exact: true })
    .selectOption('Decision of the enforcing authority');
  await expect(sender).toHaveValue('');
  await page.getByLabel('Came in').fill('2026-11-23 13:40');
  await page.getByLabel('Channel').selectOption('Post');
  await expect(record).toHaveAccessibleDescription(/what the authority decided/);
  await page.getByLabel('What it decides').selectOption({ index: 1 });
  await expect(record).toHaveAccessibleDescription(/Nobody is named/);
  await sender.fill('Åklagarmyndigheten');
  await page.getByLabel('What it decides').selectOption('No refusal, under conditions');
  await expect(record).toHaveAccessibleDescription(/conditions are missing/);
  await page.getByLabel('The conditions').fill('Not for tax matters.');
  await record.click();
  await expect(page.getByRole('dialog')).toBeHidden();
  expect(main.called('byHand.recordNews')).toMatchObject([
    {
      told: {
        sender: 'Åklagarmyndigheten',
        words: 'Not for tax matters.',
        news: { kind: 'decision', outcome: 'conditional', tasks: [] },
      },
    },
  ]);
});

test('what is refused stays as it was written, and goes again under the same record', async ({
  open,
}) => {
  let isFirst = true;
  const opened = await open({
    state,
    records,
    answers: {
      'byHand.recordNews': () => {
        const reply = isFirst
          ? ({ ok: false, error: { code: 'answer.fileUnreadable' } } as const)
          : ({ ok: true, value: {} } as const);
        isFirst = false;
        return reply;
      },
    },
  });
  await openNews(opened);
  const { page, main } = opened;
  await page.getByLabel('What came', { exact: true }).selectOption('Withdrawal of the order');
  await page.getByLabel('Came in').fill('2026-11-23 13:40');
  await page.getByLabel('Channel').selectOption('Post');
  const record = page.getByRole('button', { name: 'Record', exact: true });
  await record.click();
  await expect(page.getByRole('alert')).toBeVisible();
  await expect(page.getByLabel('Came in')).toHaveValue('2026-11-23 13:40');
  await record.click();
  await expect(page.getByRole('dialog')).toBeHidden();
  const told = main.called('byHand.recordNews') as readonly { told: { record: string } }[];
  expect(told).toHaveLength(2);
  expect(told[0]?.told.record).toBe(told[1]?.told.record);
});

test('what came later says what it is about', async ({ open }) => {
  const { page } = await open({ state, records: partialNewsJournal() });
  await page.getByRole('option', { name: /FI-2026-000077/ }).click();
  const card = (name: string) =>
    page.getByRole('article').filter({ has: page.getByRole('heading', { name }) });
  const deadline = card('New deadline');
  await expect(deadline).toContainText('kallio@post.example');
  await expect(deadline).not.toContainText(/174\s?06\s?12/);
  await expect(deadline.getByRole('term').first()).toHaveText('New deadline');
  const refused = card('Refused in part');
  await expect(refused).toContainText(/174\s?06\s?12/);
  await expect(refused).not.toContainText('kallio@post.example');
  const letter = card('Answer or another letter');
  await expect(letter).toContainText('Issuing authority');
  await expect(letter).toContainText('It changes nothing');
});

test('a file that is taken out leaves the focus inside the sheet', async ({ open }) => {
  const opened = await open({ state, records });
  await openNews(opened);
  const dialog = opened.page.getByRole('dialog');
  const choose = dialog.getByRole('button', { name: 'Choose files' });
  const remove = dialog.getByRole('button', { name: /Remove/ });
  await choose.click();
  await expect(remove).toHaveCount(1);
  await remove.press('Enter');
  await expect(remove).toHaveCount(0);
  await expect(choose).toBeFocused();
});

test('"Why?" of an order on paper speaks of the times that were written down', async ({ open }) => {
  const { page } = await open({ state, records });
  await page.getByRole('option', { name: /FI-2026-000077/ }).click();
  const why = page.locator('#clock .why').first();
  await expect(why).toContainText('times of receipt that were recorded differ');
  await expect(why).not.toContainText('The service and this computer');
});

test('an order the service knows offers no such record', async ({ open }) => {
  const { page } = await open({ state, records });
  await page.getByRole('option', { name: /DE-2026-000123/ }).click();
  await expect(page.locator('#order-title')).toBeVisible();
  await expect(page.getByRole('button', { name: 'Record what came later' })).toHaveCount(0);
});

test('a scan of the paper is looked at and saved like any document', async ({ open }) => {
  const looked = {
    name: 'envelope.jpg',
    isRenamed: false,
    isRunning: false,
    contentType: 'image/jpeg',
    bytes: 1_240_000,
    sha256: 'cd'.repeat(32),
    isAsStated: null,
  };
  const { page, main } = await open({
    state,
    records,
    answers: {
      'document.look': () => ({ ok: true, value: looked }),
      'document.save': () => ({ ok: true, value: { saved: true } }),
    },
  });
  await page.getByRole('option', { name: /FI-2026-000077/ }).click();
  await page.getByRole('button', { name: /Save….*envelope\.jpg/ }).click();
  const dialog = page.getByRole('dialog', { name: 'Save what was received?' });
  await dialog.getByRole('button', { name: 'Choose where and save' }).click();
  await expect(dialog).toBeHidden();
  const [asked] = main.called('document.save') as readonly { readonly object: string }[];
  expect(asked).toMatchObject({ order: orderId(number), sha256: looked.sha256 });
  expect(asked?.object).toMatch(/^[0-9a-f]{32}$/);
});
