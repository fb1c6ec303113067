// An order on paper that is half written: asked about before it goes, and there again after a lock.
import { busyJournal } from './fixture/orders.ts';
import { openState } from './fixture/state.ts';
import { expect, test } from './open-window.ts';

const script = { state: openState(), records: busyJournal() };

test('what is half written is asked about before it is thrown away', async ({ open }) => {
  const { page, main } = await open(script);
  const way = page.getByRole('button', { name: 'Register an order that came another way' });
  await way.click();
  const cancel = page.getByRole('button', { name: 'Cancel' });
  await cancel.click();
  await expect(page.locator('#register-title')).toHaveCount(0);
  await way.click();
  await page.getByLabel('Number of the order').fill('EPOC-FI-2026-000077');
  await cancel.click();
  await expect(page.getByRole('group', { name: 'Throw away what you wrote?' })).toBeVisible();
  await expect(page.getByRole('button', { name: 'Go on writing' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(cancel).toBeFocused();
  await expect(page.getByLabel('Number of the order')).toHaveValue('EPOC-FI-2026-000077');
  await cancel.click();
  await page.getByRole('button', { name: 'Throw it away' }).click();
  await expect(page.locator('#register-title')).toHaveCount(0);
  expect(main.called('byHand.keepPaper').at(-1)).toEqual({ draft: null });
});

test('what was written before a lock is on the sheet again, with its scans', async ({ open }) => {
  let kept: object = { draft: null };
  const answers = {
    'byHand.keepPaper': (draft: object) => {
      kept = draft;
      return { ok: true, value: {} } as const;
    },
    'byHand.keptPaper': () => ({ ok: true, value: kept }) as never,
  };
  const { page } = await open({ ...script, answers });
  const way = page.getByRole('button', { name: 'Register an order that came another way' });
  await way.click();
  await page.getByLabel('Number of the order').fill('EPOC-FI-2026-000077');
  await page.getByLabel('Arrived here').fill('2026-11-23 11:02');
  await page.getByLabel('Channel').selectOption('Courier');
  await page.getByRole('button', { name: 'Choose files' }).click();
  await expect
    .poll(() => kept)
    .toMatchObject({
      draft: {
        paper: { reference: 'EPOC-FI-2026-000077', channel: 'courier' },
        chosen: ['channel'],
        files: [{ name: 'order-page-1.pdf' }],
      },
    });
  // A lock ends the window, and unlocking begins another one.
  await page.reload();
  await way.click();
  await expect(page.getByLabel('Number of the order')).toHaveValue('EPOC-FI-2026-000077');
  await expect(page.getByLabel('Channel')).toHaveValue('courier');
  await expect(page.getByText('order-page-1.pdf')).toBeVisible();
});
