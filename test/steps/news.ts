// What came later about an order on paper: written down by a person.
import { byHandEn } from '../../renderer/text/en/by-hand.ts';
import { newsEn } from '../../renderer/text/en/news.ts';
import { orderEn } from '../../renderer/text/en/order.ts';
import type { NewsKind } from '../../shared/orders/entries/news-kinds.ts';
import { expect } from '../rig/expect.ts';
import { hoursFromNow } from './judgements.ts';
import { pageOf, type World } from './world.ts';

/** As a person writes an instant: `2026-11-29 14:05`. */
const instant = async (world: World, hours: number): Promise<string> =>
  (await hoursFromNow(world, hours)).replace('T', ' ');

/** Records, of the order that is open, news that has come in this minute. */
export async function recordNews(
  world: World,
  kind: NewsKind,
  deadlineInHours?: number,
): Promise<void> {
  const page = pageOf(world);
  await page.getByRole('tab', { name: orderEn.tabs.summary }).click();
  await page.getByRole('button', { name: newsEn.title, exact: true }).click();
  const dialog = page.getByRole('dialog', { name: newsEn.title });
  await dialog.getByLabel(newsEn.kind, { exact: true }).selectOption({ label: newsEn.kinds[kind] });
  await dialog.getByLabel(newsEn.cameAt, { exact: true }).fill(await instant(world, 0));
  await dialog.getByLabel(newsEn.channel).selectOption({ label: byHandEn.channels.courier });
  if (deadlineInHours !== undefined)
    await dialog
      .getByRole('textbox', { name: newsEn.deadlineAt, exact: true })
      .fill(await instant(world, deadlineInHours));
  await expect(dialog.getByText(newsEn.then, { exact: true })).toBeVisible();
  await world.pictures?.take(page, `news-${kind}`);
  const record = dialog.getByRole('button', { name: newsEn.record, exact: true });
  await expect(record).not.toHaveAttribute('aria-disabled', 'true');
  await record.click();
  await expect(dialog).toBeHidden();
}
