// Situations played from the practice menu, and how the window shows the order they are about.
import { orderEn } from '../../renderer/text/en/order.ts';
import type { Locator } from '@playwright/test';
import type { PracticeSituation } from '../../shared/orders/practice-situations.ts';
import type { RowKind } from '../../shared/orders/urgency.ts';
import { fill } from '../../shared/text/fill.ts';
import { ordersEn } from '../../shared/text/orders.en.ts';
import { practiceEn } from '../../shared/text/practice.en.ts';
import { situationsEn } from '../../shared/text/practice-situations.en.ts';
import { alarmEn } from '../../renderer/text/en/alarm.ts';
import type { Both } from '../../practice/orders/situations/situation.ts';
import { situations } from '../../practice/orders/situations/situations.ts';
import { expect } from '../rig/expect.ts';
import type { LogEntry } from '../rig/practice.ts';
import { openInbox, orderOf, rowOf } from './fetch.ts';
import { chooseInMenu } from './practice-menu.ts';
import { pageOf, until, type World } from './world.ts';

/** What the platform wrote down of the acts of this situation that were played so far. */
const played = async (world: World, name: PracticeSituation): Promise<readonly LogEntry[]> =>
  (await world.practice.log()).filter(
    (entry) => entry.kind === 'situation.played' && entry['situation'] === name,
  );

const notice = (world: World): Locator =>
  pageOf(world).getByRole('status', { name: practiceEn.menu, exact: true });

/** The sentence stands in the notice under the band. */
const isTold = (world: World, words: string): Promise<void> =>
  expect(notice(world)).toContainText(words);

const actsOf = (name: PracticeSituation): readonly Both[] =>
  situations[name].steps.filter(({ who }) => who === 'platform').map(({ say }) => say);

/** Remembers the orders of the situation: the first under its name, the next under its name and a number. */
async function remember(world: World, name: PracticeSituation, act: LogEntry): Promise<void> {
  const issued = (await world.practice.log()).filter(({ kind }) => kind === 'order.issued');
  for (const [at, id] of (act['orders'] as readonly string[]).entries()) {
    const found = issued.find((entry) => entry['order'] === id);
    if (found === undefined) throw new Error(`the platform issued no order ${id}`);
    const reference = String(found['reference']);
    world.orders.set(at === 0 ? name : `${name}-${at + 1}`, { id, reference });
  }
}

/** An emergency asks at once who takes it; here it is read first. */
async function readFirst(world: World): Promise<void> {
  const dialog = pageOf(world).getByRole('dialog');
  await dialog.getByRole('button', { name: alarmEn.readFirst }).click();
  await expect(dialog).toBeHidden();
}

/** Chooses the situation in the menu: its order is issued, arrives and is remembered under the situation's name. */
export async function beginSituation(world: World, name: PracticeSituation): Promise<void> {
  await chooseInMenu(world, `practice.play.${name}`);
  const act = await until(`the situation ${name} to begin`, async () =>
    (await played(world, name)).at(0),
  );
  await isTold(world, actsOf(name)[0]?.en ?? '');
  await remember(world, name, act);
  if (act['orders'] instanceof Array && act['orders'].length === 0) return;
  const issued = (await world.practice.log()).filter(({ kind }) => kind === 'order.issued');
  if (String(issued.at(-1)?.['template']).startsWith('emergency')) await readFirst(world);
  await openInbox(pageOf(world));
  await expect(rowOf(pageOf(world), orderOf(world, name).reference).first()).toBeVisible();
}

/** Plays it forward from the menu: the platform acts, and the window says what happened. */
export async function playForward(world: World, name: PracticeSituation): Promise<void> {
  const before = (await played(world, name)).length;
  await chooseInMenu(world, 'practice.forward');
  const act = await until(`the situation ${name} to go on`, async () =>
    (await played(world, name)).at(before),
  );
  await isTold(world, actsOf(name)[before]?.en ?? '');
  await remember(world, name, act);
}

/** Asked to play on, the window says what the person has to do first, and the platform does nothing. */
export async function expectWaits(world: World, name: PracticeSituation): Promise<void> {
  const before = (await played(world, name)).length;
  await chooseInMenu(world, 'practice.forward');
  const steps = situations[name].steps.filter(({ who }) => who === 'person');
  const firsts = steps.map(({ say }) => fill(situationsEn.waits, { said: say.en }));
  await expect(notice(world)).toContainText(fill(situationsEn.waits, { said: '' }));
  const text = (await notice(world).getByRole('paragraph').innerText()).trim();
  expect(firsts).toContain(text);
  expect(await played(world, name)).toHaveLength(before);
}

/** The row of the situation's order shows this word. */
export async function expectWord(
  world: World,
  name: string,
  word: RowKind,
  words: string = ordersEn.kinds[word],
): Promise<void> {
  await expect(rowOf(pageOf(world), orderOf(world, name).reference)).toContainText(words);
}

/** The open order does not offer this act, and says of it why not. */
export async function expectNotNow(world: World, act: string, reason?: string): Promise<void> {
  const acts = pageOf(world).getByRole('region', { name: orderEn.nextTitle });
  const told = acts.locator('dl > div').filter({ hasText: act });
  await expect(told).toHaveCount(1);
  if (reason !== undefined) await expect(told).toContainText(reason);
  await expect(acts.getByRole('button', { name: act, exact: true })).toHaveCount(0);
}

export const clock = (world: World): Locator =>
  pageOf(world).getByRole('region', { name: 'Clock' });

/** A picture of the state, where pictures are wanted. */
export const picture = async (world: World, name: string): Promise<void> => {
  await world.pictures?.take(pageOf(world), `state-${name}`);
};
