// Several orders at once, looked through first and undone together; and a view kept under a name.
import { deskEn } from '../../renderer/text/en/desk.ts';
import { orderId } from './fixture/ids.ts';
import { deskJournal } from './fixture/desk.ts';
import { ghent, vienna } from './fixture/plans.ts';
import { openState } from './fixture/state.ts';
import { expect, test, type Opened } from './open-window.ts';

const { bulk } = deskEn;
const script = { state: openState(), records: deskJournal() };
const inFilter = async ({ page }: Opened): Promise<void> =>
  page.getByRole('button', { name: deskEn.filter, exact: true }).click();

test('several are claimed at once: shown first, one taken out, nothing done before, all undone', async ({
  open,
}) => {
  const opened = await open(script);
  const { page, main } = opened;
  await inFilter(opened);
  await page.getByRole('button', { name: bulk.claim, exact: true }).click();
  const dialog = page.getByRole('dialog');
  await expect(dialog).toContainText(bulk.lead);
  const offered = await dialog.getByRole('checkbox').count();
  expect(offered).toBeGreaterThan(2);
  // What somebody has in hand already is named, and is not among them.
  await dialog.locator('summary').click();
  await expect(dialog).toContainText(bulk.owned('Nils Prov'));
  await dialog.locator('label').filter({ hasText: ghent.reference }).click();
  expect(main.called('desk.claim')).toEqual([]);
  await dialog.getByRole('button', { name: bulk.doIt(offered - 1) }).click();
  await expect(dialog).toBeHidden();
  const [asked] = main.called('desk.claim') as readonly { orders: readonly string[] }[];
  expect(asked?.orders).toHaveLength(offered - 1);
  expect(asked?.orders).toContain(orderId(vienna.number));
  expect(asked?.orders).not.toContain(orderId(ghent.number));
  await expect(page.getByText(bulk.didClaim(offered - 1))).toBeVisible();
  await page.getByRole('button', { name: deskEn.undo, exact: true }).click();
  await expect.poll(() => main.called('desk.release')).toEqual([{ orders: asked?.orders }]);
  await expect(page.getByText(deskEn.undone, { exact: true })).toBeVisible();
});

test('what is narrowed is kept under a name, and a saved view says what is new in it', async ({
  open,
}) => {
  const opened = await open(script);
  const { page, main } = opened;
  await inFilter(opened);
  const panel = page.getByRole('region', { name: deskEn.filterLabel });
  await expect(panel.getByRole('button', { name: /^Traffic on hold/ })).toContainText(/\d new/);
  await panel.getByText(deskEn.mark.unread, { exact: true }).click();
  await panel.getByLabel(deskEn.saveAs, { exact: true }).fill('Still to read');
  await panel.getByRole('button', { name: deskEn.save, exact: true }).click();
  await expect
    .poll(() => main.called('desk.saveView'))
    .toMatchObject([{ name: 'Still to read', filter: { marks: ['unread'] } }]);
});
