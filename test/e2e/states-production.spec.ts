// A production order, turn by turn, played from the practice menu; each state as the window shows it and the platform wrote it down.
import { expect, test } from '@playwright/test';
import { answerEn } from '../../renderer/text/en/answer.ts';
import { clockEn } from '../../renderer/text/en/clock.ts';
import { inboxEn } from '../../renderer/text/en/inbox.ts';
import { lettersEn } from '../../renderer/text/en/letters.ts';
import { orderEn } from '../../renderer/text/en/order.ts';
import { clockText } from '../../shared/text/clocks.ts';
import { stepsEn } from '../../shared/text/steps.en.ts';
import { beginPictured, endRun } from '../rig/run.ts';
import { answerAtOnce, expectDelivered, prepare, sendIt } from '../steps/answer.ts';
import { openOrder } from '../steps/order.ts';
import { orderOf, rowOf } from '../steps/fetch.ts';
import {
  beginSituation,
  clock,
  expectWaits,
  expectNotNow,
  expectWord,
  picture,
  playForward,
} from '../steps/situations.ts';
import { outboxEn } from '../../renderer/text/en/outbox.ts';
import { logged, openOutbox, outboxRow } from '../steps/outbox.ts';
import { packAnew } from '../steps/pack-anew.ts';
import { beginWork } from '../steps/work-place.ts';
import { pageOf, until, type World } from '../steps/world.ts';

test.describe.configure({ mode: 'serial' });
let world: World;
test.beforeAll(async () => {
  world = await beginPictured();
  await beginWork(world);
});
test.afterAll(async () => {
  await endRun(world);
});

const button = (name: string) => pageOf(world).getByRole('button', { name, exact: true });
const open = (name: string): Promise<void> =>
  openOrder(pageOf(world), orderOf(world, name).reference);
const platformSaw = (name: string, kind: string): Promise<unknown> =>
  until(`the platform to write ${kind}`, async () => (await logged(world, name, kind)).at(0));

test('production: due; the platform waits for the answer; sent, acknowledged, done', async () => {
  await beginSituation(world, 'production');
  await expectWord(world, 'production', 'due');
  await expectWaits(world, 'production');
  await answerAtOnce(world, 'production');
  await open('production');
  await expectWord(world, 'production', 'done');
  await expect(clock(world)).toContainText(clockEn.answered);
  await picture(world, 'production');
});

test('new deadline: the clock follows the word of the authority', async () => {
  await beginSituation(world, 'newDeadline');
  await open('newDeadline');
  await playForward(world, 'newDeadline');
  await expect(rowOf(pageOf(world), orderOf(world, 'newDeadline').reference)).toContainText(
    /1 d 23 h|2 d/,
  );
  await platformSaw('newDeadline', 'order.newDeadline');
  await picture(world, 'new-deadline');
});

test('changed after packing: held back also when the window opens, until what is asked now was packed', async () => {
  const name = 'changed';
  const page = pageOf(world);
  await beginSituation(world, name);
  await prepare(world, name);
  await sendIt(page, stepsEn.names.queue);
  await expect(page.getByText(answerEn.states.queued).first()).toBeVisible();
  await playForward(world, name);
  await open(name);
  await expect(page.getByText(/^The authority has changed what it asks for/).first()).toBeVisible();
  await picture(world, 'changed');
  await playForward(world, name);
  await openOutbox(page);
  await expect(outboxRow(world, name)).toContainText(outboxEn.waits.changed);
  expect(await logged(world, name, 'outcome.delivered')).toEqual([]);
  await picture(world, 'changed-waits');
  const sha256 = await packAnew(world, name);
  await sendIt(page);
  await expect(page.getByText(answerEn.stateBodies.acknowledged)).toBeVisible();
  await expectDelivered(world, name, sha256);
});

test('withdrawal: nothing may be sent; confirmed once, and the platform has it', async () => {
  const page = pageOf(world);
  await beginSituation(world, 'withdrawal');
  await open('withdrawal');
  await playForward(world, 'withdrawal');
  await expect(page.getByText(orderEn.withdrawnTitle)).toBeVisible();
  await expectNotNow(world, stepsEn.names.send, stepsEn.reasons.withdrawn);
  await expectWaits(world, 'withdrawal');
  await picture(world, 'withdrawn');
  const note = page.getByRole('region', { name: orderEn.withdrawnTitle });
  await note.getByRole('button', { name: lettersEn.confirm }).click();
  await expect(page.getByText(/^The withdrawal was confirmed/)).toBeVisible();
  await platformSaw('withdrawal', 'confirmwithdrawal.accepted');
  await expectWord(world, 'withdrawal', 'done', inboxEn.withdrawn);
  await picture(world, 'withdrawal-confirmed');
});

test('received: sent, and done only when the authority says that it has the data', async () => {
  const page = pageOf(world);
  await beginSituation(world, 'received');
  await prepare(world, 'received');
  await sendIt(pageOf(world));
  await expect(page.getByText(answerEn.stateBodies.sent)).toBeVisible();
  await platformSaw('received', 'outcome.accepted');
  await picture(world, 'sent');
  await playForward(world, 'received');
  await expect(page.getByText(answerEn.stateBodies.acknowledged)).toBeVisible();
  await platformSaw('received', 'delivery.received');
  await picture(world, 'acknowledged');
});

test('faulty: not received, opened again, sent once more, received', async () => {
  const page = pageOf(world);
  await beginSituation(world, 'faulty');
  await prepare(world, 'faulty');
  await sendIt(pageOf(world));
  await expect(page.getByText(answerEn.stateBodies.sent)).toBeVisible();
  await playForward(world, 'faulty');
  await expect(page.getByText(answerEn.stateBodies.deliveryRefused)).toBeVisible();
  await platformSaw('faulty', 'delivery.error');
  await picture(world, 'delivery-refused');
  await button(stepsEn.names.reopen).click();
  await button(stepsEn.names.freeze).click();
  await sendIt(pageOf(world));
  await expect(page.getByText(answerEn.stateBodies.sent)).toBeVisible();
  await playForward(world, 'faulty');
  await expect(page.getByText(answerEn.stateBodies.acknowledged)).toBeVisible();
  await platformSaw('faulty', 'delivery.received');
});

test('emergency: alarm, eight hours, taken by a person, answered', async () => {
  await beginSituation(world, 'emergency');
  await expectWord(world, 'emergency', 'emergency');
  await open('emergency');
  await expect(clock(world)).toContainText(/7 h 5\d m|8 h/);
  // What else runs: by when to object, and by when to say why not.
  for (const beside of ['REASONED_OBJECTION', 'NONEXEC_NOTICE'] as const)
    await expect(clock(world)).toContainText(clockText.en[beside].title);
  await picture(world, 'emergency');
  await button(stepsEn.names.take).click();
  await expect(button(stepsEn.names.take)).toBeHidden();
  await answerAtOnce(world, 'emergency');
  await open('emergency');
  await expectWord(world, 'emergency', 'done');
});

test('window: let go, held until the ten days end, then gone by itself', async () => {
  const page = pageOf(world);
  await beginSituation(world, 'window');
  await expectWord(world, 'window', 'hold');
  const sha256 = await prepare(world, 'window');
  await sendIt(pageOf(world), stepsEn.names.queue);
  await expect(page.getByText(answerEn.states.queued).first()).toBeVisible();
  expect(await logged(world, 'window', 'outcome.delivered')).toEqual([]);
  await picture(world, 'held');
  await playForward(world, 'window');
  await expect(page.getByText(answerEn.stateBodies.acknowledged)).toBeVisible();
  await expectDelivered(world, 'window', sha256);
});
