// A Form 3 that went another way and what comes of it, and an order on paper: played from the practice menu.
import { expect, test } from '@playwright/test';
import { answerEn } from '../../renderer/text/en/answer.ts';
import { historyEn } from '../../renderer/text/en/history.ts';
import { judgementsEn } from '../../renderer/text/en/judgements.ts';
import { newsEn } from '../../renderer/text/en/news.ts';
import { orderEn } from '../../renderer/text/en/order.ts';
import { outboxEn } from '../../renderer/text/en/outbox.ts';
import { paperEn } from '../../renderer/text/en/paper.ts';
import { preservationEn } from '../../renderer/text/en/preservation.ts';
import { clockText } from '../../shared/text/clocks.ts';
import { ordersEn } from '../../shared/text/orders.en.ts';
import { stepsEn } from '../../shared/text/steps.en.ts';
import { beginPictured, endRun } from '../rig/run.ts';
import { orderOf, rowOf } from '../steps/fetch.ts';
import { recordForm, registerPaper } from '../steps/form3.ts';
import { decide } from '../steps/judgements.ts';
import { recordNews } from '../steps/news.ts';
import { openLetters } from '../steps/letters.ts';
import { openOrder } from '../steps/order.ts';
import { logged, openOutbox } from '../steps/outbox.ts';
import { expectParts, leadToAnswer, sendFor } from '../steps/rest.ts';
import { holdRow, openPreservation } from '../steps/preservation.ts';
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

const button = (name: string | RegExp) => pageOf(world).getByRole('button', { name });
const summary = () => pageOf(world).getByRole('tab', { name: orderEn.tabs.summary }).click();
const open = (name: string): Promise<void> =>
  openOrder(pageOf(world), orderOf(world, name).reference);
const { word, review, exemption } = judgementsEn;

test('non-execution: a Form 3 by another way is written down, and the authority has it', async () => {
  const name = 'nonExecution';
  await beginSituation(world, name);
  await recordForm(world, name, 'DataNotHeld');
  expect(await logged(world, name, 'form3.byPost')).toMatchObject([{ reasons: ['DataNotHeld'] }]);
  await expect(pageOf(world).getByText(historyEn.nonExecutionRecorded).first()).toBeVisible();
  await picture(world, 'declared');
});

test('need not be executed: a person finds that the authority says so, and nothing is due any more', async () => {
  const name = 'nonExecution';
  await playForward(world, name);
  const panel = await openLetters(world, name);
  await expect(panel).toContainText('need not be executed');
  await decide(
    world,
    panel.getByRole('button', { name: new RegExp(`^${word.ask.replace('?', '\\?')}`) }),
    word.verdicts.needNotBeExecuted,
  );
  await expectWord(world, name, 'done');
  await expectNotNow(world, stepsEn.names.send, stepsEn.reasons.notNeeded);
  await picture(world, 'not-needed');
});

test('clarification: the duty rests while it is open, and runs again when a person finds it clarified', async () => {
  const name = 'clarification';
  await beginSituation(world, name);
  await recordForm(world, name, 'InsufficientInformation');
  await expectWord(world, name, 'clarification');
  await expectNotNow(world, stepsEn.names.send, stepsEn.reasons.clarification);
  await picture(world, 'clarifying');
  await playForward(world, name);
  const panel = await openLetters(world, name);
  await decide(
    world,
    panel.getByRole('button', { name: new RegExp(`^${word.ask.replace('?', '\\?')}`) }),
    word.verdicts.clarifies,
  );
  await expectWord(world, name, 'due');
  await picture(world, 'clarified');
});

test('answered in part, then freed, then the rest answered by a message of its own and received', async () => {
  const name = 'inParts';
  await beginSituation(world, name);
  await recordForm(world, name, 'InsufficientInformation', 'sending', /^2 /);
  await leadToAnswer(world, stepsEn.names.prepare);
  const first = await sendFor(world, name, 1);
  await open(name);
  await expectNotNow(world, stepsEn.names.answerRest, stepsEn.reasons.clarification);
  await picture(world, 'part-answered');
  await playForward(world, name);
  const panel = await openLetters(world, name);
  await decide(
    world,
    panel.getByRole('button', { name: new RegExp(`^${word.ask.replace('?', '\\?')}`) }),
    word.verdicts.clarifies,
  );
  await expectWord(world, name, 'due');
  await picture(world, 'rest-free');
  await leadToAnswer(world, stepsEn.names.answerRest);
  const gone = pageOf(world).getByRole('region', { name: answerEn.gone(1) });
  await expect(gone).toContainText(`${name}-1.csv`);
  await expect(pageOf(world).getByRole('group', { name: answerEn.dropOn(1) })).toBeHidden();
  await picture(world, 'rest-begun');
  const second = await sendFor(world, name, 2);
  await expectParts(world, name, [first, second]);
  await picture(world, 'rest-acknowledged');
  await openOutbox(pageOf(world));
  for (const part of [1, 2])
    await expect(
      pageOf(world).getByRole('cell', { name: new RegExp(`^${outboxEn.part(part)}`) }),
    ).toBeVisible();
  await picture(world, 'rest-outbox');
  await open(name);
  await expectWord(world, name, 'done');
});

test('conflict of laws: under review, in court, upheld', async () => {
  const name = 'reviewUpholds';
  await beginSituation(world, name);
  await recordForm(world, name, 'ConflictOfLaw');
  await expectWord(world, name, 'wait');
  await expectNotNow(world, stepsEn.names.send, stepsEn.reasons.review);
  await picture(world, 'under-review');
  await playForward(world, name);
  await summary();
  await expect(pageOf(world).getByText(/told of the court/)).toBeVisible();
  await picture(world, 'in-court');
  await playForward(world, name);
  await decide(world, button(review.end), review.outcomes.upheld);
  await expect(pageOf(world).getByText(review.ended.upheld)).toBeVisible();
  await expectWord(world, name, 'due');
  await picture(world, 'upheld');
});

test('conflict of laws: lifted by the court, never sent, kept', async () => {
  const name = 'reviewLifts';
  await beginSituation(world, name);
  await recordForm(world, name, 'ConflictOfLaw');
  await playForward(world, name);
  await playForward(world, name);
  await summary();
  await decide(world, button(review.end), review.outcomes.lifted);
  await expect(pageOf(world).getByText(review.ended.lifted)).toBeVisible();
  await expectWord(world, name, 'keep');
  await picture(world, 'lifted');
});

test('on paper: registered by hand, its clock runs, and it says how it came', async () => {
  await beginSituation(world, 'byHand');
  const brought = (await world.practice.log()).filter(({ kind }) => kind === 'paper.brought');
  const reference = String(brought.at(-1)?.['paper']);
  await registerPaper(world, reference);
  await expect(pageOf(world).getByText(paperEn.told, { exact: true })).toBeVisible();
  await expect(rowOf(pageOf(world), reference)).toContainText(ordersEn.kinds.due);
  await picture(world, 'registered');
  // What comes on paper afterwards moves its clock, and ends it.
  await recordNews(world, 'newDeadline', 24 * 20);
  await expect(clock(world)).toContainText(clockText.en.NEW_DEADLINE.title);
  await recordNews(world, 'withdrawal');
  await expect(rowOf(pageOf(world), reference)).toContainText(ordersEn.kinds.confirm);
  await expectNotNow(world, stepsEn.names.prepare, stepsEn.reasons.withdrawn);
  await expect(pageOf(world).getByRole('heading', { name: newsEn.came })).toBeVisible();
  await picture(world, 'withdrawn-on-paper');
});

test('five days of silence: an order to produce stays open', async () => {
  const name = 'silence';
  await beginSituation(world, name);
  await recordForm(world, name, 'InsufficientInformation');
  await playForward(world, name);
  await expectWord(world, name, 'silence');
  await expectNotNow(world, stepsEn.names.send, stepsEn.reasons.clarification);
  await picture(world, name);
});

test('five days of silence: of an order to preserve a person takes the exemption', async () => {
  const name = 'preservationSilence';
  await beginSituation(world, name);
  await recordForm(world, name, 'InsufficientInformation', 'receipt');
  await playForward(world, name);
  await open(name);
  await expect(pageOf(world).getByText(exemption.open)).toBeVisible();
  await picture(world, 'exemption-open');
  await decide(world, button(exemption.take), null, exemption.confirm);
  await expect(pageOf(world).getByText(historyEn.exemptionTaken).first()).toBeVisible();
  // Nothing was recorded as kept: nothing is left to be let go.
  await openPreservation(pageOf(world));
  await expect(holdRow(world, name)).toContainText(preservationEn.states.over);
  await expect(holdRow(world, name)).toContainText(preservationEn.neverRecorded);
  await expect(holdRow(world, name)).not.toContainText(preservationEn.notRecorded);
  await picture(world, 'exempt');
});
