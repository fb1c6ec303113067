// The eight practice orders: sent from inside Ombud, shown as they are, three of different kinds answered to the end.
import { expect, test } from '@playwright/test';
import { answerEn } from '../../renderer/text/en/answer.ts';
import { practiceOrders } from '../../shared/orders/practice-orders.ts';
import { practiceEn } from '../../shared/text/practice.en.ts';
import { stepsEn } from '../../shared/text/steps.en.ts';
import { beginPictured, endRun } from '../rig/run.ts';
import { evidenceFile, expectDelivered, sendIt } from '../steps/answer.ts';
import { orderOf } from '../steps/fetch.ts';
import { openOrder } from '../steps/order.ts';
import { chooseInMenu, practiceMenuLabels, sendAllEight } from '../steps/practice-menu.ts';
import { expectShown, shown } from '../steps/practice-orders.ts';
import { beginWork } from '../steps/work-place.ts';
import { ombudOf, pageOf, until, type World } from '../steps/world.ts';

test.describe.configure({ mode: 'serial' });
let world: World;
test.beforeAll(async () => {
  world = await beginPictured();
  await beginWork(world);
});
test.afterAll(async () => {
  await endRun(world);
});

test('the practice menu has orders, situations, the page, and the way back', async () => {
  expect(await practiceMenuLabels(world)).toEqual([
    practiceEn.send,
    practiceEn.situations.play,
    practiceEn.situations.forward,
    practiceEn.page,
    '',
    practiceEn.normal,
  ]);
});

test('the empty inbox and the menu have each of them sent, and it arrives', async () => {
  test.setTimeout(240_000);
  await sendAllEight(world);
  const issued = (await world.practice.log()).filter(({ kind }) => kind === 'order.issued');
  expect(issued.map((entry) => entry['template'])).toEqual(practiceOrders);
});

for (const template of practiceOrders)
  test(`${template}: the right authority, data, identifiers, clock and documents`, async () => {
    test.setTimeout(120_000);
    await expectShown(world, template);
  });

/** A file for every identifier of the order, then frozen and sent; answers the first file's hash. */
async function answer(template: 'subscriber' | 'identifiers' | 'content'): Promise<string> {
  const page = pageOf(world);
  await openOrder(page, orderOf(world, template).reference);
  await page.getByRole('button', { name: stepsEn.names.prepare }).click();
  const identifiers = page.getByRole('group', { name: /^Files for identifier/ });
  await expect(identifiers).toHaveCount(shown[template].asked.length);
  const sums: string[] = [];
  for (const index of shown[template].asked.keys()) {
    const file = evidenceFile(world, `${template}-${index + 1}.csv`);
    sums.push(file.sha256);
    await ombudOf(world).pickNext([file.path]);
    await identifiers.nth(index).getByRole('button', { name: 'Add files' }).click();
    const cell = page.getByRole('cell', { name: `${template}-${index + 1}.csv`, exact: true });
    await expect(cell).toBeVisible();
  }
  await world.pictures?.take(page, `practice-answer-${template}`);
  await page.getByRole('button', { name: stepsEn.names.freeze }).click();
  await expect(page.getByRole('button', { name: stepsEn.names.reopen })).toBeVisible();
  await sendIt(page);
  await expect(page.getByText(answerEn.stateBodies.acknowledged)).toBeVisible({ timeout: 60_000 });
  return sums[0] ?? '';
}

test('subscriber: one identifier, one file, received by the authority', async () => {
  test.setTimeout(120_000);
  await expectDelivered(world, 'subscriber', await answer('subscriber'));
});

test('identifiers: five identifiers, five files, one delivery each', async () => {
  test.setTimeout(180_000);
  await answer('identifiers');
  const { id } = orderOf(world, 'identifiers');
  const received = await until('five deliveries to be received', async () => {
    const entries = (await world.practice.log()).filter(
      (entry) => entry.kind === 'delivery.received' && entry['order'] === id,
    );
    return entries.length === 5 ? entries : null;
  });
  expect(received).toHaveLength(5);
});

test('content: cleared early by the enforcing authority, then sent', async () => {
  test.setTimeout(180_000);
  const { id, reference } = orderOf(world, 'content');
  const page = pageOf(world);
  await world.practice.tell('/ea', { order: id, decision: 'none' });
  await openOrder(page, reference);
  await expect(page.getByText('The enforcing authority will not refuse')).toBeVisible({
    timeout: 30_000,
  });
  await expectDelivered(world, 'content', await answer('content'));
});

test('back to normal puts the switches of the platform back, and says so', async () => {
  await world.practice.tell('/deliveries', { mode: 'wait' });
  await chooseInMenu(world, 'practice.normal');
  await expect(pageOf(world).getByText(practiceEn.isNormal)).toBeVisible();
  const kinds = (await world.practice.log()).map(({ kind }) => kind);
  expect(kinds).toContain('switches.putBack');
});

test('when the platform is gone, the menu says that its controls do not answer', async () => {
  await world.practice.stop();
  await chooseInMenu(world, 'practice.plain');
  await expect(
    pageOf(world).getByText(/controls of the practice platform do not answer/),
  ).toBeVisible({ timeout: 20_000 });
});
