// How an order stands as time passes and authorities act: its heading in the list, and the dates of its clock.
import { clockEn } from '../../renderer/text/en/clock.ts';
import { utcMs } from '../../shared/base/units.ts';
import { ordersEn } from '../../shared/text/orders.en.ts';
import { fetchDelay, JournalFixture } from './fixture/journal.ts';
import { withdrawnJournal } from './fixture/letters.ts';
import { clear } from './fixture/orders.ts';
import { vienna } from './fixture/plans.ts';
import { openState } from './fixture/state.ts';
import { pictureTime } from './fixture/times.ts';
import { expect, test } from './open-window.ts';

test('what may go no longer stands under what is held', async ({ open }) => {
  const journal = new JournalFixture().arrive(vienna);
  // The computer that fetched it was ahead: nothing goes before both clocks have reached it.
  clear(journal, vienna, utcMs(pictureTime + 12_000 - fetchDelay));
  const { page } = await open({ state: openState(), records: journal.records });
  const list = page.getByRole('listbox');
  await expect(list.getByText(ordersEn.groups.hold)).toBeVisible();
  await expect(list.getByText(ordersEn.groups.act)).toBeVisible({ timeout: 20_000 });
  await expect(list.getByText(ordersEn.groups.hold)).toHaveCount(0);
});

test('a clock that has stopped names no date to act by, only the one it ran to', async ({
  open,
}) => {
  const { page } = await open({ state: openState(), records: withdrawnJournal() });
  await page.getByRole('option').first().click();
  const clock = page.locator('#clock');
  await expect(clock.getByText(clockEn.stopped, { exact: true })).toBeVisible();
  await expect(clock.getByRole('term')).toHaveText([clockEn.ranTo]);
});
