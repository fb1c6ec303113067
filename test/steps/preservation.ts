// What a person does under Preservation: says what is kept, and lets it go.
import type { Locator, Page } from '@playwright/test';
import { frameEn } from '../../renderer/text/en/frame.ts';
import { preservationEn } from '../../renderer/text/en/preservation.ts';
import { printEn } from '../../renderer/text/en/print.ts';
import { expect } from '../rig/expect.ts';
import { orderOf } from './fetch.ts';
import { hoursFromNow } from './judgements.ts';
import { beginSituation, playForward } from './situations.ts';
import { logged } from './outbox.ts';
import { pageOf, until, type Step, type World } from './world.ts';

export async function openPreservation(page: Page): Promise<void> {
  await page
    .getByRole('navigation', { name: frameEn.mainMenu })
    .getByRole('button', { name: new RegExp(`^${frameEn.preservation}`) })
    .click();
  await expect(page.getByRole('heading', { level: 1, name: preservationEn.title })).toBeVisible();
}

/** The line of what is kept for one order. */
export const holdRow = (world: World, name: string): Locator =>
  pageOf(world)
    .getByRole('row')
    .filter({ hasText: orderOf(world, name).reference });

/** Says of every identifier where its data are kept; of the last that they cannot be, where `lost` says why. */
export async function sayKept(world: World, name: string, lost: string | null): Promise<void> {
  const page = pageOf(world);
  await openPreservation(page);
  await holdRow(world, name)
    .getByRole('button', { name: new RegExp(`^${preservationEn.confirm}`) })
    .click();
  const dialog = page.getByRole('dialog');
  await expect(dialog.getByRole('heading', { name: preservationEn.confirmTitle })).toBeVisible();
  const lines = dialog.locator('fieldset');
  if (lost !== null) {
    await lines.last().getByRole('button', { name: preservationEn.no, exact: true }).click();
    await lines.last().getByLabel(preservationEn.why).fill(lost);
  }
  for (const field of await dialog.getByLabel(preservationEn.system).all())
    await field.fill('Archive 4, shelf 2');
  await world.pictures?.take(page, `preservation-say-${name}`);
  await dialog.getByRole('button', { name: preservationEn.confirmSend }).click();
  await expect(dialog).toBeHidden();
  await expect(holdRow(world, name)).toContainText('confirmed to the authority', {
    timeout: 30_000,
  });
  const said = await until('the platform to have the confirmation', async () =>
    (await logged(world, name, 'datapreserved.accepted')).at(0),
  );
  expect(said['order']).toBe(orderOf(world, name).id);
}

/** Lets go in the name of whoever is signed in; the ground stands in the dialog. */
export async function letGoOfHold(
  world: World,
  name: string,
  ground: keyof typeof preservationEn.grounds,
): Promise<void> {
  const page = pageOf(world);
  await openPreservation(page);
  const row = holdRow(world, name);
  await expect(row).toContainText(preservationEn.states.toRelease);
  await row.getByRole('button', { name: /^Let go/ }).click();
  const dialog = page.getByRole('dialog');
  await expect(dialog).toContainText(preservationEn.grounds[ground]);
  await world.pictures?.take(page, `preservation-release-${name}`);
  const letGo = dialog.getByRole('button', { name: preservationEn.releaseNow, exact: true });
  const again = dialog.getByRole('button', { name: preservationEn.readMailbox });
  if (await again.isVisible()) await again.click();
  await expect(letGo).not.toHaveAttribute('aria-disabled', 'true');
  // The platform tells its time in whole seconds: what has just come may lie ahead of it for one.
  await expect(async () => {
    if (await dialog.isVisible()) await letGo.click({ timeout: 2_000 });
    await expect(dialog).toBeHidden({ timeout: 2_000 });
  }).toPass({ timeout: 30_000 });
  await expect(row).toContainText(preservationEn.states.over);
  await expect(row).toContainText('let go by Ingrid Exempel');
}

/** What was let go is deleted where it lay, and that is recorded; a certificate of it can be printed then. */
export async function recordDeletion(world: World, name: string): Promise<void> {
  const page = pageOf(world);
  await openPreservation(page);
  const t = preservationEn.deletion;
  const row = holdRow(world, name);
  await row.getByRole('button', { name: /^Record the deletion/ }).click();
  const dialog = page.getByRole('dialog');
  await expect(dialog.getByRole('heading', { name: t.title })).toBeVisible();
  for (const tick of await dialog.locator('label.check').all()) await tick.click();
  const now = (await hoursFromNow(world, 0)).replace('T', ' ');
  await dialog.getByRole('textbox', { name: t.when, exact: true }).fill(now);
  await dialog.getByLabel(t.who).fill('Nils Prov');
  await dialog.getByLabel(t.how).fill('Removed from the archive and its mirror.');
  await world.pictures?.take(page, `preservation-deletion-${name}`);
  await dialog.getByRole('button', { name: t.record, exact: true }).click();
  await expect(dialog).toBeHidden();
  await expect(row).toContainText('recorded by Ingrid Exempel');
  await row.getByRole('button', { name: new RegExp(`^${t.certificate}`) }).click();
  await expect(dialog.getByRole('heading', { name: printEn.deletionTitle })).toBeVisible();
  await world.pictures?.take(page, `preservation-certificate-${name}`);
  await dialog.getByRole('button', { name: frameEn.cancel, exact: true }).click();
  await expect(dialog).toBeHidden();
}

/** Kept, told to the authority, no longer needed, let go, deleted. */
export const keeping: Step = {
  name: 'preservation',
  title: 'Preservation: kept, told to the authority, let go when it ends, deleted',
  async run(world) {
    await beginSituation(world, 'endOfPreservation');
    await sayKept(world, 'endOfPreservation', null);
    await world.pictures?.take(pageOf(world), 'preservation');
    await playForward(world, 'endOfPreservation');
    await letGoOfHold(world, 'endOfPreservation', 'endedByAuthority');
    await world.pictures?.take(pageOf(world), 'preservation-over');
    await recordDeletion(world, 'endOfPreservation');
  },
};
