// An answer that was let go and never left: taken back, opened again, and packed with another file.
import { answerEn } from '../../renderer/text/en/answer.ts';
import { stepsEn } from '../../shared/text/steps.en.ts';
import type { PracticeSituation } from '../../shared/orders/practice-situations.ts';
import { expect } from '../rig/expect.ts';
import { evidenceFile } from './answer.ts';
import { orderOf } from './fetch.ts';
import { openOrder } from './order.ts';
import { leadToAnswer } from './rest.ts';
import { ombudOf, pageOf, type World } from './world.ts';

/** In the place of the first identifier's file comes another one; then it is frozen. Answers that file's hash. */
export async function packAnew(world: World, name: PracticeSituation): Promise<string> {
  const page = pageOf(world);
  const button = (label: string) => page.getByRole('button', { name: label, exact: true });
  await openOrder(page, orderOf(world, name).reference);
  await leadToAnswer(world, answerEn.showAnswer);
  await button(stepsEn.names.takeBack).click();
  await button(stepsEn.names.reopen).click();
  await button(answerEn.remove(`${name}-traffic.csv`)).click();
  const file = evidenceFile(world, `${name}-anew.csv`);
  await ombudOf(world).pickNext([file.path]);
  const group = page.getByRole('group', { name: answerEn.dropOn(1) });
  await group.getByRole('button', { name: answerEn.addFiles }).click();
  await expect(page.getByRole('cell', { name: `${name}-anew.csv`, exact: true })).toBeVisible();
  await button(stepsEn.names.freeze).click();
  await expect(button(stepsEn.names.reopen)).toBeVisible();
  return file.sha256;
}
