// An order on paper that is half written: asked about before it goes, and there again after a lock.
import { keepingPaper, wholeDraft } from './fixture/kept-paper.ts';
import { registeredJournal } from './fixture/by-hand.ts';
import { busyJournal } from './fixture/orders.ts';
import { openState, signedIn } from './fixture/state.ts';
import type { Script } from './scripted-main.ts';
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

test('what was written before a lock is on the sheet again, and its scans are asked for', async ({
  open,
}) => {
  const { kept, answers } = keepingPaper();
  const { page, main } = await open({ ...script, answers });
  const way = page.getByRole('button', { name: 'Register an order that came another way' });
  await way.click();
  await page.getByLabel('Number of the order').fill('EPOC-FI-2026-000077');
  await page.getByLabel('Arrived here').fill('2026-11-23 11:02');
  await page.getByLabel('Channel').selectOption('Courier');
  await page.getByRole('button', { name: 'Choose files' }).click();
  await expect.poll(kept).toMatchObject({
    paper: { reference: 'EPOC-FI-2026-000077', channel: 'courier' },
    chosen: ['channel'],
    files: [{ name: 'order-page-1.pdf' }],
  });
  // A lock ends the window, and unlocking begins another one.
  await page.reload();
  await way.click();
  await expect(page.getByLabel('Number of the order')).toHaveValue('EPOC-FI-2026-000077');
  await expect(page.getByLabel('Channel')).toHaveValue('courier');
  const lost = page.getByRole('status', { name: 'A file has to be chosen again' });
  await expect(lost).toContainText('order-page-1.pdf');
  // Another lock before anything was done about it forgets nothing.
  await page.getByLabel('Number of the order').fill('EPOC-FI-2026-000078');
  await expect.poll(kept).toMatchObject({ paper: { reference: 'EPOC-FI-2026-000078' } });
  await page.reload();
  await way.click();
  await expect(lost).toContainText('order-page-1.pdf');
  await page.getByRole('button', { name: 'Choose files' }).click();
  await expect(lost).toHaveCount(0);
  await expect(page.getByRole('button', { name: 'Remove order-page-1.pdf' })).toBeVisible();
  expect(main.called('byHand.register')).toEqual([]);
});

test('an order is not registered without the scans of before, unless a person says so', async ({
  open,
}) => {
  const { answers } = keepingPaper(wholeDraft(1));
  const { page, main } = await open({ ...script, answers });
  await page.getByRole('button', { name: 'Register an order that came another way' }).click();
  const register = page.getByRole('button', { name: 'Register the order' });
  await expect(register).toHaveAccessibleDescription(/Choose the scanned originals again/);
  await page.getByRole('button', { name: 'Leave it out' }).click();
  await expect(page.getByRole('button', { name: 'Choose files' })).toBeFocused();
  await register.click();
  await expect.poll(() => main.called('byHand.register')).toMatchObject([{ tokens: [] }]);
});

test('what is written is kept also when the view is left at once', async ({ open }) => {
  const { kept, answers } = keepingPaper();
  const { page } = await open({ ...script, answers });
  await page.getByRole('button', { name: 'Register an order that came another way' }).click();
  await page.getByLabel('Number of the order').fill('EPOC-FI-2026-000077');
  await page.getByRole('navigation').getByRole('button', { name: 'Inbox' }).click();
  await expect.poll(kept).toMatchObject({ paper: { reference: 'EPOC-FI-2026-000077' } });
});

test('nobody writes over what they had begun before it is there', async ({ open }) => {
  const { answers } = keepingPaper(wholeDraft(0));
  let come: () => void = () => undefined;
  const wait = new Promise<void>((resolve) => (come = resolve));
  const slow: Script['answers'] = {
    ...answers,
    'byHand.keptPaper': async () => {
      await wait;
      return { ok: true, value: { draft: wholeDraft(0), lost: [] } };
    },
  };
  const { page, main } = await open({ ...script, answers: slow });
  await page.getByRole('button', { name: 'Register an order that came another way' }).click();
  const register = page.getByRole('button', { name: 'Register the order' });
  await expect(register).toHaveAccessibleDescription(/is being fetched/);
  await expect(page.getByLabel('Number of the order')).toHaveCount(0);
  await page.getByRole('button', { name: 'Cancel' }).click();
  await page.getByRole('button', { name: 'Register an order that came another way' }).click();
  come();
  await expect(page.getByLabel('Number of the order')).toHaveValue('EPOC-FI-2026-000077');
  expect(main.called('byHand.keepPaper')).not.toContainEqual({ draft: null });
});

test('that nothing is kept is said while it is written', async ({ open }) => {
  let isKept = false;
  const answers: Script['answers'] = {
    'byHand.keepPaper': () =>
      isKept ? { ok: true, value: {} } : { ok: false, error: { code: 'bridge.tooFast' } },
  };
  const { page } = await open({ ...script, answers });
  await page.getByRole('button', { name: 'Register an order that came another way' }).click();
  await page.getByLabel('Number of the order').fill('EPOC-FI-2026-000077');
  await expect(page.getByRole('alert')).toContainText('will be lost if Ombud is locked');
  isKept = true;
  await page.getByLabel('Number of the order').fill('EPOC-FI-2026-000078');
  await expect(page.getByRole('alert')).toHaveCount(0);
});

test('what one person has half written is not there for the next', async ({ open }) => {
  const { page, main } = await open({ state: openState(), records: registeredJournal() });
  await page.getByRole('button', { name: 'Register an order that came another way' }).click();
  await page.getByLabel('Number of the order').fill('EPOC-FI-2026-000078');
  await page.getByRole('navigation').getByRole('button', { name: 'Inbox' }).click();
  await page.getByRole('option', { name: /FI-2026-000077/ }).click();
  const came = page.getByRole('button', { name: 'Record what came later' });
  await came.click();
  const dialog = page.getByRole('dialog', { name: 'Record what came later' });
  await dialog.getByLabel('Channel').selectOption('Courier');
  // Signed out and in again, the same person finds everything.
  await main.change({ session: { state: 'signedOut', fault: null } });
  await main.change({ session: signedIn });
  await expect(dialog.getByLabel('Channel')).toHaveValue('courier');
  await main.change({ session: { ...signedIn, subject: 'practice|nils', name: 'Nils Exempel' } });
  await expect(dialog).toHaveCount(0);
  await came.click();
  await expect(dialog.getByLabel('Channel')).not.toHaveValue('courier');
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: 'Register an order that came another way' }).click();
  await expect(page.getByLabel('Number of the order')).toHaveValue('');
});
