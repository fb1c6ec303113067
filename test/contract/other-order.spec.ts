// What was asked for about one order ends while another one is open: it neither fetches anybody back nor speaks of it there.
import { position } from '../../shared/base/units.ts';
import { JournalFixture } from './fixture/journal.ts';
import { partsJournal } from './fixture/parts.ts';
import { lille } from './fixture/plans.ts';
import { openState } from './fixture/state.ts';
import { expect, test } from './open-window.ts';
import { berlin, option } from './scenes/scene.ts';

const first = partsJournal('free');
const records = [
  ...first,
  ...new JournalFixture().arrive(lille).records.map((record, at) => ({
    ...record,
    position: position(first.length + at + 1),
  })),
];

test('the rest of one order is begun late: the sheet of another one stays its own', async ({
  open,
}) => {
  let end: (reply: object) => void = () => undefined;
  const reply = new Promise<object>((resolve) => (end = resolve));
  const answers = { 'answer.openRest': () => reply as never };
  const opened = await open({ state: openState(), records, answers });
  const { page } = opened;
  await berlin(opened);
  await page.getByRole('button', { name: 'Answer the rest' }).click();
  await option(/FR-2026/)(opened);
  await page.getByRole('button', { name: 'Record a Form 3 sent another way' }).click();
  const sheet = page.getByRole('dialog');
  await expect(sheet).toContainText(lille.reference);
  end({ ok: false, error: { code: 'answer.fileUnreadable' } });
  await expect(page.locator('.toast')).toContainText('cannot be read');
  await expect(sheet).toContainText(lille.reference);
  await page.keyboard.press('Escape');
  await expect(page.locator('#order-title')).toContainText(lille.reference);
  await page.keyboard.press('p');
  await expect(page.getByRole('heading', { level: 1, name: /^Answer to/ })).toContainText(
    lille.reference,
  );
  await expect(page.getByRole('alert').filter({ hasText: 'cannot be read' })).toHaveCount(0);
});
