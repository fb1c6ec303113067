// What the enforcing authority says of a notified order, as objects (v1.3.1) and as documents (v1.2.1), and in an emergency.
import { expect, test } from '@playwright/test';
import { answerEn } from '../../renderer/text/en/answer.ts';
import { historyEn } from '../../renderer/text/en/history.ts';
import { orderEn } from '../../renderer/text/en/order.ts';
import { outboxEn } from '../../renderer/text/en/outbox.ts';
import { inboxEn } from '../../renderer/text/en/inbox.ts';
import type { PracticeSituation } from '../../shared/orders/practice-situations.ts';
import { clockText } from '../../shared/text/clocks.ts';
import { doubtsEn } from '../../shared/text/doubts.en.ts';
import { stepsEn } from '../../shared/text/steps.en.ts';
import { beginPictured, endRun } from '../rig/run.ts';
import { answerAtOnce, expectDelivered, prepare, sendIt } from '../steps/answer.ts';
import { orderOf } from '../steps/fetch.ts';
import { openOrder } from '../steps/order.ts';
import { expectKind, letGo, logged, openOutbox, outboxRow } from '../steps/outbox.ts';
import {
  beginSituation,
  clock,
  expectNotNow,
  expectWord,
  picture,
  playForward,
} from '../steps/situations.ts';
import { beginWork } from '../steps/work-place.ts';
import { pageOf, type World } from '../steps/world.ts';

test.describe.configure({ mode: 'serial' });
let world: World;
test.beforeAll(async () => {
  world = await beginPictured();
  await beginWork(world);
});
test.afterAll(async () => {
  await endRun(world);
});

const send = () => pageOf(world).getByRole('button', { name: stepsEn.names.send, exact: true });

/** Begins it, opens the order, and has the authority speak; the platform wrote down in which form. */
async function decided(name: PracticeSituation, decision: string, form: string): Promise<void> {
  await beginSituation(world, name);
  await expectWord(world, name, 'hold');
  await openOrder(pageOf(world), orderOf(world, name).reference);
  await expectNotNow(world, stepsEn.names.send);
  await playForward(world, name);
  expect(await logged(world, name, 'order.decided')).toMatchObject([{ decision, form }]);
}

test('early clearance: the window opens, and what was packed is sent before the ten days end', async () => {
  const page = pageOf(world);
  await beginSituation(world, 'cleared');
  const sha256 = await prepare(world, 'cleared');
  await expect(send()).toHaveAttribute('aria-disabled', 'true');
  await playForward(world, 'cleared');
  await expect(page.getByText(answerEn.gateOpen)).toBeVisible();
  await picture(world, 'cleared');
  await sendIt(page);
  await expect(page.getByText(answerEn.stateBodies.acknowledged)).toBeVisible();
  await expectDelivered(world, 'cleared', sha256);
});

test('early clearance as a document opens the window too', async () => {
  await decided('clearedDocument', 'none', 'documents');
  await expect(pageOf(world).getByText(orderEn.clearedTitle)).toBeVisible();
  await expectWord(world, 'clearedDocument', 'release');
  await picture(world, 'clearedDocument');
});

for (const [name, form] of [
  ['refused', 'objects'],
  ['refusedDocument', 'documents'],
] as const)
  test(`refused, ${form}: nothing may be sent any more`, async () => {
    await decided(name, 'full', form);
    await expect(pageOf(world).getByText(orderEn.refusedTitle, { exact: true })).toBeVisible();
    await expectWord(world, name, 'wait', inboxEn.states.refused);
    await expectNotNow(world, stepsEn.names.send, stepsEn.reasons.refused);
    await picture(world, name);
  });

test('refused in part, as a document: the first identifier is closed, the rest waits', async () => {
  const name = 'refusedInPartDocument';
  await decided(name, 'partial', 'documents');
  const page = pageOf(world);
  await expect(page.getByText(orderEn.partlyRefusedTitle, { exact: true })).toBeVisible();
  await expect(page.getByText(orderEn.partlyRefusedBody('1'))).toBeVisible();
  await expectWord(world, name, 'hold');
  await picture(world, name);
});

test('refused in part: what was let go is stopped, and the rest is packed anew and waits', async () => {
  const name = 'refusedInPart';
  const page = pageOf(world);
  await beginSituation(world, name);
  await letGo(world, name);
  await playForward(world, name);
  await expect(page.getByText(orderEn.partlyRefusedBody('1'))).toBeVisible();
  await expect(page.getByText(answerEn.stateBodies.stoppedInPart('1', '2'))).toBeVisible();
  await openOrder(page, orderOf(world, name).reference);
  await expectWord(world, name, 'unsent');
  await picture(world, `${name}-stopped`);
  await openOutbox(page);
  await expectKind(world, name, 'stoppedInPart');
  await expect(outboxRow(world, name)).toContainText(outboxEn.ends.stoppedInPart);
  await openOrder(page, orderOf(world, name).reference);
  await page.getByRole('button', { name: stepsEn.names.reopen }).click();
  await expect(page.getByText(answerEn.stateBodies.stoppedInPart('1', '2'))).toBeVisible();
  await page.getByRole('button', { name: stepsEn.names.reopen }).click();
  const refused = page.getByRole('group', { name: answerEn.dropOn(1) });
  await expect(refused).toContainText(answerEn.stayReasons.refused);
  await expect(refused.getByRole('button', { name: answerEn.addFiles })).toHaveCount(0);
  await page.getByRole('button', { name: stepsEn.names.freeze }).click();
  await page.getByRole('button', { name: stepsEn.names.queue, exact: true }).click();
  const dialog = page.getByRole('dialog', { name: answerEn.sendTitle });
  await expect(dialog).toContainText(answerEn.stayReasons.refused);
  await expect(dialog).not.toContainText(`${name}-traffic.csv`);
  await picture(world, `${name}-again`);
  await dialog.getByRole('button', { name: stepsEn.names.queue }).click();
  await expect(page.getByRole('button', { name: stepsEn.names.takeBack })).toBeVisible();
  await openOrder(page, orderOf(world, name).reference);
  await expectWord(world, name, 'hold');
});

test('conditions: not refused, and the condition stands with the order', async () => {
  await decided('conditional', 'none', 'objects');
  const note = pageOf(world).getByRole('region', { name: orderEn.clearedTitle });
  await expect(note).toContainText('may be used in this investigation alone');
  await picture(world, 'conditional');
});

test('conditions as a document: not refused, the decision stands in the messages', async () => {
  await decided('conditionalDocument', 'none', 'documents');
  const page = pageOf(world);
  await expect(page.getByText(orderEn.clearedTitle)).toBeVisible();
  await page.getByRole('tab', { name: new RegExp(`^${orderEn.tabs.messages}`) }).click();
  await expect(page.getByRole('tabpanel')).toContainText(historyEn.arrived.refusalNone);
  await picture(world, 'conditionalDocument');
});

test('emergency: sent within the eight hours, and refused within the 96 of the enforcing authority', async () => {
  const name = 'emergencyRefused';
  const page = pageOf(world);
  const open = (): Promise<void> => openOrder(page, orderOf(world, name).reference);
  const hours96 = clock(world).getByText(clockText.en.EA_REVIEW_96H.title);
  await beginSituation(world, name);
  await expectWord(world, name, 'emergency');
  await open();
  await expect(clock(world)).toContainText(/7 h 5\d m|8 h/);
  await hours96.scrollIntoViewIfNeeded();
  await picture(world, `${name}-before`);
  await page.getByRole('button', { name: stepsEn.names.take, exact: true }).click();
  await answerAtOnce(world, name);
  await playForward(world, name);
  await open();
  await expectWord(world, name, 'done');
  await hours96.scrollIntoViewIfNeeded();
  await picture(world, `${name}-sent`);
  await playForward(world, name);
  expect(await logged(world, name, 'order.decided')).toMatchObject([{ decision: 'full' }]);
  await expect(page.getByText(doubtsEn.refusedAfterSending)).toBeVisible();
  await expect(page.getByText(orderEn.refusedTitle, { exact: true })).toBeVisible();
  await expectNotNow(world, stepsEn.names.send, stepsEn.reasons.refused);
  await expect(hours96).toHaveCount(0);
  await picture(world, name);
});
