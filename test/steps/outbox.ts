import type { Locator, Page } from '@playwright/test';
import { frameEn } from '../../renderer/text/en/frame.ts';
import { outboxEn } from '../../renderer/text/en/outbox.ts';
import type { OutboxKind } from '../../shared/orders/outbox-state.ts';
import { stepsEn } from '../../shared/text/steps.en.ts';
import { expect } from '../rig/expect.ts';
import type { LogEntry } from '../rig/practice.ts';
import { prepare, sendIt } from './answer.ts';
import { orderOf, readMailbox, rowOf, sendOrder } from './fetch.ts';
import { getIn } from './work-place.ts';
import { pageOf, type Step, type World } from './world.ts';

export async function openOutbox(page: Page): Promise<void> {
  await page
    .getByRole('navigation', { name: frameEn.mainMenu })
    .getByRole('button', { name: new RegExp(`^${frameEn.outbox}`) })
    .click();
  await expect(page.getByRole('heading', { level: 1, name: outboxEn.title })).toBeVisible();
}

/** Has an order of this template sent and keeps it under a name of its own. */
export async function receiveAs(world: World, name: string, template: string): Promise<void> {
  const before = world.orders.get(template);
  await sendOrder(world, template);
  const order = orderOf(world, template);
  if (before !== undefined) world.orders.set(template, before);
  else world.orders.delete(template);
  world.orders.set(name, order);
  await readMailbox(pageOf(world));
  await expect(rowOf(pageOf(world), order.reference)).toBeVisible({ timeout: 30_000 });
}

/** The line of one answer in the outbox. */
export const outboxRow = (world: World, name: string): Locator =>
  pageOf(world)
    .getByRole('row')
    .filter({ hasText: orderOf(world, name).reference });

/** The outbox shows this state, as a word, for the answer to this order; where a person is missing, that it is the sign-in. */
export async function expectKind(
  world: World,
  name: string,
  kind: OutboxKind,
  seconds = 30,
): Promise<void> {
  const cell = outboxRow(world, name).getByRole('cell').first();
  const word = kind === 'person' ? outboxEn.persons.signIn : outboxEn.kinds[kind];
  await expect(cell).toHaveText(word, { timeout: seconds * 1_000 });
}

/** Prepares, freezes and lets go what cannot leave now. Answers the hash of its file. */
export async function letGo(world: World, name: string): Promise<string> {
  const sha256 = await prepare(world, name);
  const page = pageOf(world);
  await sendIt(page, stepsEn.names.queue);
  await expect(page.getByRole('button', { name: stepsEn.names.takeBack })).toBeVisible();
  return sha256;
}

/** Waits until the window says that there is no contact. */
export async function noticeNoContact(world: World): Promise<void> {
  await expect(pageOf(world).locator('.banner--offline')).toBeVisible({ timeout: 60_000 });
}

export async function noticeContact(world: World): Promise<void> {
  await expect(pageOf(world).locator('.banner--offline')).toBeHidden({ timeout: 60_000 });
}

/** What the platform wrote down about the answers to one order. */
export async function logged(
  world: World,
  name: string,
  kind: string,
): Promise<readonly LogEntry[]> {
  const { id } = orderOf(world, name);
  return (await world.practice.log()).filter(
    (entry) => entry.kind === kind && entry['order'] === id,
  );
}

/** The platform is killed, an answer is let go, the platform is back: sent once, and acknowledged. */
export const outboxing: Step = {
  name: 'outbox',
  title: 'Outbox: let go without contact, not sent; back in contact, sent once and acknowledged',
  async run(world) {
    const page = pageOf(world);
    await receiveAs(world, 'offline', 'plain');
    await world.practice.goDown();
    await noticeNoContact(world);
    await letGo(world, 'offline');
    await openOutbox(page);
    await expectKind(world, 'offline', 'notSent');
    await expect(outboxRow(world, 'offline')).toContainText(outboxEn.waits.offline);
    await world.pictures?.take(page, 'outbox-not-sent');
    await world.practice.comeBack();
    await noticeContact(world);
    await signInAgain(world);
    await openOutbox(page);
    await expectKind(world, 'offline', 'acknowledged', 90);
    await world.pictures?.take(page, 'outbox-acknowledged');
    expect(await logged(world, 'offline', 'outcome.delivered')).toHaveLength(1);
  },
};

/** A platform that was started anew may know the sign-ins of before no more; then a person signs in again. */
export async function signInAgain(world: World): Promise<void> {
  const page = pageOf(world);
  const foot = page
    .getByRole('navigation', { name: frameEn.mainMenu })
    .getByRole('button', { name: /Sign in|Exempel/ });
  await expect(foot).toBeVisible();
  const over = [frameEn.signIn, ...Object.values(frameEn.signInOver)];
  const text = await foot.innerText();
  if (over.some((words) => text.includes(words))) await getIn(world);
}
