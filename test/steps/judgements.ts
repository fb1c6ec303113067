// What a person finds about an order: in a dialog of its own, in their name.
import type { Locator } from '@playwright/test';
import { judgementsEn } from '../../renderer/text/en/judgements.ts';
import { portalEn } from '../../renderer/text/en/portal.ts';
import { utcMs, type UtcMs } from '../../shared/base/units.ts';
import { localText } from '../../shared/deadlines/stated-time.ts';
import { portalWordsEn } from '../../shared/text/portal/words.en.ts';
import { expect } from '../rig/expect.ts';
import { pageOf, type World } from './world.ts';

/** Platform time, which is also the window's. */
export async function platformNow(world: World): Promise<UtcMs> {
  const { now } = await world.practice.tell<{ now: string }>('/time', { plusSeconds: 0 });
  return utcMs(Date.parse(now));
}

/** So many hours from now, as a field for date and time takes it. */
export const hoursFromNow = async (world: World, hours: number): Promise<string> =>
  localText(utcMs((await platformNow(world)) + hours * 3_600_000), world.practice.profile.zone);

/** Presses what opens the dialog, chooses, and records. */
export async function decide(
  world: World,
  opener: Locator,
  choice: string | null,
  confirm: string = judgementsEn.record,
): Promise<void> {
  await opener.click();
  const dialog = pageOf(world).getByRole('dialog');
  await expect(dialog).toContainText('Ingrid Exempel');
  if (choice !== null) await dialog.getByText(choice, { exact: true }).click();
  // How a review ended is told by a letter: the newest stands first.
  const word = dialog.getByLabel(judgementsEn.review.word);
  if (await word.isVisible()) await word.selectOption({ index: 1 });
  await world.pictures?.take(pageOf(world), 'judgement');
  const done = dialog.getByRole('button', { name: confirm, exact: true });
  // What hangs on a fresh look into the mailbox is refused until there was one, and then pressed again.
  await expect(async () => {
    if (await dialog.isVisible()) await done.click({ timeout: 2_000 });
    await expect(dialog).toBeHidden({ timeout: 2_000 });
  }).toPass({ timeout: 30_000 });
}

/** Enters a limit of this name, some hours from now. */
export async function enterLimit(world: World, limit: string, hours: number): Promise<void> {
  const page = pageOf(world);
  const t = judgementsEn.limit;
  await page.getByRole('button', { name: t.enter }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByText(limit, { exact: true }).click();
  await dialog.getByLabel(t.time).fill(await hoursFromNow(world, hours));
  await dialog.getByRole('button', { name: t.confirm, exact: true }).click();
  await expect(dialog).toBeHidden();
  await expect(page.getByRole('listitem').filter({ hasText: limit })).toBeVisible();
}

/** Reads an end off the portal, some hours from now, and sees it stand beside Ombud's clock. */
export async function notePortalDate(world: World, hours: number): Promise<void> {
  const page = pageOf(world);
  const [day = '', time = ''] = (await hoursFromNow(world, hours)).split('T');
  await page.getByRole('button', { name: portalEn.compare }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByText(portalWordsEn.kinds.answerBy, { exact: true }).click();
  await dialog.getByLabel(portalEn.day, { exact: true }).fill(day);
  await dialog.getByLabel(portalEn.time).fill(time);
  await expect(dialog.getByRole('region', { name: portalEn.preview })).toBeVisible();
  await dialog.getByRole('button', { name: portalEn.confirm, exact: true }).click();
  await expect(dialog).toBeHidden();
  await expect(page.getByRole('region', { name: portalEn.label })).toContainText(
    portalWordsEn.says,
  );
}
