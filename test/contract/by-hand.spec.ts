import { busyJournal } from './fixture/orders.ts';
import { orderId, taskId } from './fixture/ids.ts';
import { berlin } from './fixture/plans.ts';
import { instant } from './fixture/times.ts';
import { openState } from './fixture/state.ts';
import type { Page } from '@playwright/test';
import { wear } from './looks.ts';
import { expect, test } from './open-window.ts';

/** What the paper says of its way, its signature and its identifier: nothing of it is preset. */
async function chooseAll(page: Page): Promise<void> {
  const kind = page.getByRole('group', { name: 'Which certificate it is' });
  if ((await kind.getByRole('button', { pressed: true }).count()) === 0)
    await kind.getByText('EPOC (production)').click();
  for (const label of ['Channel', 'What shows that it is authentic', 'What kind of authority']) {
    await expect(page.getByLabel(label)).toHaveValue('');
    await page.getByLabel(label).selectOption({ index: 2 });
  }
  for (const name of [/^Is it an emergency/, /^Has the enforcing authority/]) {
    const group = page.getByRole('group', { name });
    if ((await group.getByRole('button', { pressed: true }).count()) === 0)
      await group.getByText('No').click();
  }
  await page.getByLabel('Kind of data').selectOption('TrafficData');
  await page.getByLabel('Kind of identifier').selectOption('InternationalizedEmailAddress');
}

const state = openState();
const records = busyJournal();

test('a Form 3 that went another way is recorded by keyboard alone', async ({ open }) => {
  const { page, main } = await open({ state, records });
  await page.getByRole('option', { name: /DE-2026-000123/ }).click();
  await expect(page.locator('#order-title')).toBeVisible();
  await page.keyboard.press('Control+k');
  await page.keyboard.type('Form 3 sent');
  await page.keyboard.press('Enter');
  const dialog = page.getByRole('dialog', { name: 'Form 3 sent another way' });
  await expect(dialog).toBeVisible();
  const record = dialog.getByRole('button', { name: 'Record', exact: true });
  await expect(record).toHaveAccessibleDescription(/Choose the way it went/);
  await dialog.getByLabel('The way it went').selectOption('Courier');
  await expect(record).toHaveAccessibleDescription(/time at which it was sent/);
  await dialog.getByLabel('Sent', { exact: true }).fill('2026-11-23 14:40');
  await dialog.getByRole('checkbox', { name: /incomplete/ }).focus();
  await page.keyboard.press('Space');
  await expect(record).toHaveAccessibleDescription(/future/);
  await dialog.getByLabel('Sent', { exact: true }).fill('2026-11-23 13:40');
  await expect(dialog.getByText(/rests until the authority clarifies/)).toBeVisible();
  await dialog.getByRole('button', { name: 'Some identifiers' }).focus();
  await page.keyboard.press('Enter');
  await expect(record).toHaveAccessibleDescription(/Choose the identifiers/);
  await dialog.getByRole('checkbox', { name: /suspect@mail\.example/ }).focus();
  await page.keyboard.press('Space');
  await expect(record).toHaveAccessibleDescription(/kept meanwhile/);
  await dialog
    .getByRole('group', { name: /kept meanwhile/ })
    .getByText('Yes')
    .click();
  await record.focus();
  await page.keyboard.press('Enter');
  await expect(dialog).toBeHidden();
  expect(main.called('byHand.recordForm')).toEqual([
    {
      order: orderId(berlin.number),
      form: {
        channel: 'courier',
        sentAt: instant('2026-11-23T12:40:00Z'),
        receivedAt: null,
        reasons: ['Incomplete'],
        tasks: [taskId(berlin.number, 1)],
        isPreserved: true,
      },
    },
  ]);
});

test('a field of time says what is wrong once it is left', async ({ open }) => {
  const { page } = await open({ state, records });
  await page.getByRole('button', { name: 'Register an order that came another way' }).click();
  const field = page.getByLabel('Arrived here');
  await field.fill('2026-11-31 10:00');
  await expect(field).not.toHaveAttribute('aria-invalid', 'true');
  await page.keyboard.press('Tab');
  await expect(field).toHaveAttribute('aria-invalid', 'true');
  await expect(field).toHaveAccessibleDescription(/no date and time/);
  await field.fill('2026-11-23 9.05');
  await page.keyboard.press('Tab');
  await expect(field).toHaveValue('2026-11-23 09:05');
  await expect(field).not.toHaveAttribute('aria-invalid', 'true');
  // A time the clocks left out is none, and none could be received before the Regulation applied.
  const early = page.getByRole('status').filter({ hasText: 'before 18 August 2026' });
  await expect(early).toHaveCount(0);
  await field.fill('2026-03-29 02:30');
  await field.blur();
  await expect(page.getByRole('alert')).toContainText('This time does not exist');
  await field.fill('2026-03-29 03:30');
  await expect(early).toBeVisible();
  await expect(early).toContainText('Article 34');
});

test('an order on paper is registered as it was written down, with its scans', async ({ open }) => {
  const { page, main } = await open({ state, records });
  await page.keyboard.press('Control+k');
  await page.keyboard.type('Register an order');
  await page.keyboard.press('Enter');
  const register = page.getByRole('button', { name: 'Register the order' });
  await page.getByLabel('Number of the order').fill('EPOC-FI-2026-000077');
  await expect(register).toHaveAccessibleDescription(/issuing authority is not named/);
  await page.getByLabel('Issuing State').selectOption('Finland');
  await page.getByLabel('Name of the issuing authority').fill('Syyttäjälaitos');
  await expect(register).toHaveAccessibleDescription(/No instant of receipt/);
  const preview = page.getByRole('complementary', { name: 'What this starts' });
  await expect(preview).toContainText('Its clock is shown here as soon as');
  await page.getByLabel('Arrived here').fill('2026-11-23 11:02');
  await expect(preview).toContainText('Its clock is shown here as soon as');
  await page.getByRole('group', { name: 'Which certificate' }).getByText('EPOC (prod').click();
  await page.getByRole('group', { name: 'Is it an emergency?' }).getByText('Yes').click();
  await page.getByRole('group', { name: 'Has the enforcing authority' }).getByText('No').click();
  await expect(preview).toContainText(/19:02/);
  await expect(register).toHaveAccessibleDescription(/reason is missing/);
  await page.getByLabel('The reason the paper gives').fill('A missing child.');
  await page.getByLabel('Account, number or address').fill('+46701740612');
  await expect(register).toHaveAccessibleDescription(/Choose the channel/);
  await chooseAll(page);
  await expect(page.getByText(/not the form of/)).toBeVisible();
  await page.getByLabel('Account, number or address').fill('kallio@post.example');
  await expect(page.getByText(/not the form of/)).toHaveCount(0);
  await page.getByRole('button', { name: 'Choose files' }).click();
  await expect(page.getByText('order-page-1.pdf')).toBeVisible();
  await register.click();
  await expect(page.locator('#register-title')).toHaveCount(0);
  // What was said of it goes on speaking the language of the window.
  await expect(page.locator('.toast')).toContainText('The order is registered.');
  await wear(page, main, { theme: 'light', language: 'sv' });
  await expect(page.locator('.toast')).toContainText('Ordern är registrerad.');
  const [asked] = main.called('byHand.register') as readonly {
    readonly paper: object;
    readonly tokens: readonly string[];
  }[];
  expect(asked?.tokens).toHaveLength(1);
  expect(asked?.paper).toMatchObject({
    reference: 'EPOC-FI-2026-000077',
    isEmergency: true,
    receipt: { arrived: instant('2026-11-23T10:02:00Z'), opened: null },
    tasks: [{ value: 'kallio@post.example' }],
  });
});

test('what is refused stays as it was written, and can be tried again', async ({ open }) => {
  let isFirst = true;
  const { page, main } = await open({
    state,
    records,
    answers: {
      'byHand.register': () => {
        const reply = isFirst
          ? ({ ok: false, error: { code: 'answer.fileUnreadable' } } as const)
          : ({ ok: true, value: {} } as const);
        isFirst = false;
        return reply;
      },
    },
  });
  await page.getByRole('button', { name: 'Register an order that came another way' }).click();
  await page.getByLabel('File number of the issuing authority').fill('R 12/26');
  await page.getByLabel('Issuing State').selectOption('Finland');
  await page.getByLabel('Name of the issuing authority').fill('Syyttäjälaitos');
  await page.getByLabel('Opened by somebody').fill('2026-11-23 11:02');
  await page.getByLabel('Account, number or address').fill('kallio@post.example');
  await chooseAll(page);
  await page.getByRole('button', { name: 'Register the order' }).click();
  await expect(page.getByRole('alert')).toBeVisible();
  await expect(page.getByLabel('File number of the issuing authority')).toHaveValue('R 12/26');
  await page.getByRole('button', { name: 'Register the order' }).click();
  await expect(page.locator('#register-title')).toHaveCount(0);
  const orders = main.called('byHand.register').map((one) => (one as { order: string }).order);
  expect(orders).toHaveLength(2);
  expect(orders[0]).toBe(orders[1]);
});
