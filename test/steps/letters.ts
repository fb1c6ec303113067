// Letters: a question of the authority answered with an enclosure, and one of ours.
import type { Locator } from '@playwright/test';
import { lettersEn } from '../../renderer/text/en/letters.ts';
import { orderEn } from '../../renderer/text/en/order.ts';
import { expect } from '../rig/expect.ts';
import { evidenceFile } from './answer.ts';
import { orderOf } from './fetch.ts';
import { openOrder } from './order.ts';
import { logged } from './outbox.ts';
import { beginSituation, playForward } from './situations.ts';
import { ombudOf, pageOf, until, type Step, type World } from './world.ts';

export async function openLetters(world: World, name: string): Promise<Locator> {
  const page = pageOf(world);
  await openOrder(page, orderOf(world, name).reference);
  await page.getByRole('tab', { name: new RegExp(`^${orderEn.tabs.letters}`) }).click();
  return page.getByRole('tabpanel');
}

/** Writes into the open editor, encloses a file if there is one, looks it through and sends it. */
export async function writeAndSend(
  world: World,
  name: string,
  text: string,
  enclosure: string | null,
): Promise<void> {
  const page = pageOf(world);
  const panel = page.getByRole('tabpanel');
  await panel.getByLabel(lettersEn.text, { exact: true }).fill(text);
  if (enclosure !== null) {
    await ombudOf(world).pickNext([evidenceFile(world, enclosure).path]);
    await panel.getByRole('button', { name: lettersEn.enclose }).click();
    await expect(panel.getByText(enclosure).first()).toBeVisible();
  }
  await world.pictures?.take(page, `letter-${name}-written`);
  await panel.getByRole('button', { name: lettersEn.lookThrough }).click();
  await expect(panel.getByRole('heading', { name: lettersEn.shownTitle })).toBeVisible();
  await expect(panel).toContainText(text);
  await world.pictures?.take(page, `letter-${name}-shown`);
  await panel.getByRole('button', { name: lettersEn.send, exact: true }).click();
  await until('the platform to have the letter', async () =>
    (await logged(world, name, 'correspondence.accepted')).at(0),
  );
}

/** The authority asks; the answer goes with an enclosure; nothing more is wanted. */
export async function answerQuestion(world: World): Promise<void> {
  const page = pageOf(world);
  await beginSituation(world, 'question');
  const panel = await openLetters(world, 'question');
  await playForward(world, 'question');
  await expect(page.getByText(lettersEn.wanted(1), { exact: true })).toBeVisible();
  await world.pictures?.take(page, 'letter-question');
  await panel.getByRole('button', { name: /^Answer/ }).click();
  await writeAndSend(world, 'question', 'It was used through the web service.', 'use.csv');
  await expect(panel.getByText(/^Answered /)).toBeVisible();
  await expect(page.getByText(lettersEn.wanted(1), { exact: true })).toBeHidden();
  await world.pictures?.take(page, 'letter-answered');
}

/** We ask; the authority answers, and what it says stands under the letter. */
export async function askQuestion(world: World): Promise<void> {
  const page = pageOf(world);
  await beginSituation(world, 'answer');
  const panel = await openLetters(world, 'answer');
  await panel.getByRole('button', { name: lettersEn.ask }).click();
  await writeAndSend(world, 'answer', 'Which of the two accounts is meant?', null);
  await playForward(world, 'answer');
  await expect(panel.getByText(lettersEn.information)).toBeVisible();
  await expect(panel).toContainText('The web service, not the application.');
  await world.pictures?.take(page, 'letter-answer-received');
}

export const writing: Step = {
  name: 'letters',
  title: 'Letters: a question of the authority answered with an enclosure',
  run: answerQuestion,
};
