// An order answered in two parts: what a person gathers for one identifier, and what the platform has in the end.
import { answerEn } from '../../renderer/text/en/answer.ts';
import { orderEn } from '../../renderer/text/en/order.ts';
import { stepsEn } from '../../shared/text/steps.en.ts';
import type { PracticeSituation } from '../../shared/orders/practice-situations.ts';
import { expect } from '../rig/expect.ts';
import { evidenceFile, sendIt } from './answer.ts';
import { logged } from './outbox.ts';
import { ombudOf, pageOf, until, type World } from './world.ts';

/** Presses the act on the order's screen that leads to the answer. */
export async function leadToAnswer(world: World, act: string): Promise<void> {
  const page = pageOf(world);
  await page.getByRole('tab', { name: orderEn.tabs.summary }).click();
  const acts = page.getByRole('region', { name: orderEn.nextTitle });
  await acts.getByRole('button', { name: act, exact: true }).click();
  await expect(page.getByRole('region', { name: answerEn.files })).toBeVisible();
}

/** A file for the identifier of this number, frozen and let go. Answers the hash of the file. */
export async function sendFor(world: World, name: string, number: number): Promise<string> {
  const page = pageOf(world);
  const file = evidenceFile(world, `${name}-${number}.csv`);
  await ombudOf(world).pickNext([file.path]);
  const group = page.getByRole('group', { name: answerEn.dropOn(number) });
  await group.getByRole('button', { name: answerEn.addFiles }).click();
  await expect(
    page.getByRole('cell', { name: `${name}-${number}.csv`, exact: true }),
  ).toBeVisible();
  await world.pictures?.take(page, `state-${name}-${number}-collect`);
  await page.getByRole('button', { name: stepsEn.names.freeze }).click();
  await expect(page.getByRole('button', { name: stepsEn.names.reopen })).toBeVisible();
  await sendIt(page);
  await expect(page.getByText(answerEn.stateBodies.acknowledged)).toBeVisible({ timeout: 60_000 });
  return file.sha256;
}

/** Each file was delivered once, in a message of its own, and both were received. */
export async function expectParts(
  world: World,
  name: PracticeSituation,
  hashes: readonly string[],
): Promise<void> {
  await until(
    'the platform to have received both parts',
    async () => (await logged(world, name, 'delivery.received')).length === hashes.length,
  );
  const delivered = await logged(world, name, 'outcome.delivered');
  expect(delivered.map((entry) => entry['sha256'])).toEqual(hashes);
  expect(await logged(world, name, 'outcome.accepted')).toHaveLength(hashes.length);
}
