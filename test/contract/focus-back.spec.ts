// Where the focus goes when what opened a dialog goes with what was recorded: the journal grows here as it does in earnest.
import type { EntryBody, JournalRecord } from '../../shared/orders/entry.ts';
import { position } from '../../shared/base/units.ts';
import { ingrid } from './fixture/journal.ts';
import { orderId, taskId } from './fixture/ids.ts';
import { portalJournal, silenceJournal } from './fixture/judgements.ts';
import { holdsJournal } from './fixture/letters.ts';
import { openState } from './fixture/state.ts';
import { ago, minutes } from './fixture/times.ts';
import { expect, test, type Opened } from './open-window.ts';
import { berlin, go } from './scenes/scene.ts';

const state = openState();
const register = go(/^Preservation/);

const grown = (records: readonly JournalRecord[], body: EntryBody): readonly JournalRecord[] => [
  ...records,
  {
    position: position(records.length + 1),
    entry: { ...body, at: ago(minutes(1)), by: ingrid },
  },
];
const button = ({ page }: Opened, name: string | RegExp) =>
  page.getByRole('button', { name }).first();
const confirm = async ({ page }: Opened, name: string): Promise<void> => {
  await page.getByRole('dialog').getByRole('button', { name, exact: true }).press('Enter');
  await expect(page.getByRole('dialog')).toHaveCount(0);
};

test('the first date of the portal is noted: back where it was asked for', async ({ open }) => {
  const opened = await open({ state, records: portalJournal('none') });
  const { page, main } = opened;
  await berlin(opened);
  const compare = button(opened, 'Compare with the portal …');
  await compare.press('Enter');
  await page.getByLabel('Day', { exact: true }).fill('2026-12-03');
  await confirm(opened, 'Note it');
  await main.grow(portalJournal('same'));
  await page.getByText('The portal says:').waitFor();
  await expect(compare).toBeFocused();
});

test('a date the portal shows no longer goes with its button: on to the next one', async ({
  open,
}) => {
  const opened = await open({ state, records: portalJournal('earlier') });
  const { page, main } = opened;
  await berlin(opened);
  await button(opened, 'No longer shown').press('Enter');
  await expect.poll(() => main.called('judgement.portalDate')).toHaveLength(1);
  await main.grow(portalJournal('ended'));
  await expect(page.getByText('The portal says:')).toHaveCount(0);
  await expect(button(opened, 'Compare with the portal …')).toBeFocused();
});

test('a deletion is recorded: on to its certificate', async ({ open }) => {
  const opened = await open({ state, records: holdsJournal() });
  const { page, main } = opened;
  await register(opened);
  await button(opened, /^Record the deletion/).press('Enter');
  const fields = page.getByRole('dialog').getByRole('textbox');
  for (const [at, text] of ['2026-11-05 10:00', 'Nils Prov', 'Removed.'].entries())
    await fields.nth(at).fill(text);
  await confirm(opened, 'Record the deletion');
  await main.grow(holdsJournal(true));
  await expect(button(opened, /^Certificate of deletion/)).toBeFocused();
});

test('what was kept is let go: on to recording its deletion', async ({ open }) => {
  const records = holdsJournal();
  const opened = await open({ state, records });
  await register(opened);
  const order = orderId(6_005);
  await button(opened, /^Let go ….*006005$/).press('Enter');
  await confirm(opened, 'Let go');
  const tasks = [taskId(6_005, 1)];
  const at = ago(minutes(1));
  await opened.main.grow(
    grown(records, { kind: 'holdReleased', order, tasks, ground: 'periodEnded', polledAt: at }),
  );
  await expect(button(opened, /^Record the deletion.*006005$/)).toBeFocused();
});

test('where nothing is left of what was pressed, the heading takes the focus', async ({ open }) => {
  const records = silenceJournal();
  const opened = await open({ state, records });
  await berlin(opened);
  const take = button(opened, 'Take the exemption …');
  await take.press('Enter');
  await confirm(opened, 'Take the exemption');
  await expect(take).toBeFocused();
  await opened.main.grow(grown(records, { kind: 'exemptionTaken', order: orderId(123) }));
  await expect(take).toHaveCount(0);
  await expect(opened.page.locator('#order-title')).toBeFocused();
});

test('who has gone on meanwhile is left where they are', async ({ open }) => {
  const records = silenceJournal();
  const opened = await open({ state, records });
  await berlin(opened);
  const take = button(opened, 'Take the exemption …');
  await take.press('Enter');
  await confirm(opened, 'Take the exemption');
  const letters = opened.page.getByRole('tab', { name: /^Letters/ });
  await letters.focus();
  await opened.main.grow(grown(records, { kind: 'exemptionTaken', order: orderId(123) }));
  await expect(take).toHaveCount(0);
  await expect(letters).toBeFocused();
});
