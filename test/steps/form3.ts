// A Form 3 that went another way, and an order that came on paper: written down by a person.
import { byHandEn } from '../../renderer/text/en/by-hand.ts';
import { frameEn } from '../../renderer/text/en/frame.ts';
import { orderEn } from '../../renderer/text/en/order.ts';
import { paperEn } from '../../renderer/text/en/paper.ts';
import { expect } from '../rig/expect.ts';
import { orderOf } from './fetch.ts';
import { hoursFromNow } from './judgements.ts';
import { openOrder } from './order.ts';
import { playForward } from './situations.ts';
import { pageOf, type World } from './world.ts';
import type { PracticeSituation } from '../../shared/orders/practice-situations.ts';

const aMinuteAgo = -1 / 60;

/** As a person writes an instant: `2026-11-29 14:05`. */
const instant = async (world: World, hours: number): Promise<string> =>
  (await hoursFromNow(world, hours)).replace('T', ' ');

/**
 * Writes down a Form 3, for the whole order if no identifier is named, sent by e-mail a minute ago; then the authority has it. `known`: whether it is
 * known when it got it. `about`: the one identifier it is about.
 */
export async function recordForm(
  world: World,
  name: PracticeSituation,
  reason: keyof typeof byHandEn.reason,
  known: 'receipt' | 'sending' = 'sending',
  about: RegExp | null = null,
): Promise<void> {
  const page = pageOf(world);
  await openOrder(page, orderOf(world, name).reference);
  await page.getByRole('tab', { name: orderEn.tabs.summary }).click();
  await page.getByRole('button', { name: byHandEn.formSent }).click();
  const dialog = page.getByRole('dialog');
  // Times are written to the minute, and a form cannot have gone before its order came.
  await world.practice.tell('/time', { plusSeconds: 180 });
  await dialog.getByLabel(byHandEn.channel).selectOption({ label: byHandEn.channels.email });
  await dialog.getByLabel(byHandEn.sentAt, { exact: true }).fill(await instant(world, aMinuteAgo));
  if (known === 'receipt')
    await dialog
      .getByLabel(byHandEn.receivedAt, { exact: true })
      .fill(await instant(world, aMinuteAgo));
  await dialog.getByText(byHandEn.reason[reason]).click();
  if (about !== null) {
    await dialog.getByText(byHandEn.some, { exact: true }).click();
    await dialog.getByRole('group', { name: byHandEn.tasks }).getByText(about).click();
  }
  const isKept = reason === 'DataNotHeld' ? byHandEn.no : byHandEn.yes;
  await dialog.getByRole('group', { name: byHandEn.preserved }).getByText(isKept).click();
  await world.pictures?.take(page, `form3-${name}`);
  const record = dialog.getByRole('button', { name: byHandEn.record, exact: true });
  await expect(record).not.toHaveAttribute('aria-disabled', 'true');
  await record.click();
  await expect(dialog).toBeHidden();
  await playForward(world, name);
}

/** Registers the order of the paper: who, by which way, what of whom. */
export async function registerPaper(world: World, reference: string): Promise<void> {
  const page = pageOf(world);
  // The list may be empty: the way in stands above it all the same.
  const main = page.getByRole('navigation', { name: frameEn.mainMenu });
  await main.getByRole('button', { name: new RegExp(`^${frameEn.inbox}`) }).click();
  await page.getByRole('button', { name: paperEn.title }).click();
  await expect(page.getByRole('heading', { level: 1, name: paperEn.title })).toBeVisible();
  await page.getByLabel(paperEn.reference).fill(reference);
  await page.getByRole('group', { name: paperEn.instrument }).getByText('EPOC (prod').click();
  for (const name of [paperEn.emergency, paperEn.notified])
    await page.getByRole('group', { name }).getByText(paperEn.no, { exact: true }).click();
  await page.getByLabel(paperEn.channel).selectOption({ label: byHandEn.channels.courier });
  await page.getByLabel(paperEn.authenticity).selectOption({
    label: paperEn.authenticities.callBack,
  });
  await page.getByLabel(paperEn.authenticityNote).fill('Called the number in the directory.');
  await page.getByLabel(paperEn.arrived, { exact: true }).fill(await instant(world, aMinuteAgo));
  await page.getByLabel(paperEn.country).selectOption({ label: 'Estonia' });
  await page.getByLabel(paperEn.name, { exact: true }).fill('Näidislinna ringkonnaprokuratuur');
  await page.getByLabel(paperEn.role).selectOption('PublicProsecutor');
  await page.getByLabel(paperEn.data).selectOption('SubscriberData');
  await page.getByLabel(paperEn.format).selectOption('InternationalE164');
  await page.getByLabel(paperEn.value, { exact: true }).fill('+46701740693');
  await world.pictures?.take(page, 'register');
  const register = page.getByRole('button', { name: paperEn.register, exact: true });
  await expect(register).not.toHaveAttribute('aria-disabled', 'true');
  await register.click();
  await expect(page.getByRole('heading', { level: 1, name: reference })).toBeVisible();
}
