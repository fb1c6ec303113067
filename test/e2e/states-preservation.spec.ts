// A preservation order, turn by turn, played from the practice menu: kept, extended, asked for, ended, let go.
import { expect, test } from '@playwright/test';
import { answerEn } from '../../renderer/text/en/answer.ts';
import { belongingEn } from '../../renderer/text/en/belonging.ts';
import { preservationEn } from '../../renderer/text/en/preservation.ts';
import { stepsEn } from '../../shared/text/steps.en.ts';
import { beginPictured, endRun } from '../rig/run.ts';
import { expectDelivered, prepare, sendIt } from '../steps/answer.ts';
import { orderOf } from '../steps/fetch.ts';
import { decide } from '../steps/judgements.ts';
import { openOrder } from '../steps/order.ts';
import { holdRow, keeping, letGoOfHold, openPreservation, sayKept } from '../steps/preservation.ts';
import {
  beginSituation,
  expectWaits,
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

const open = (name: string): Promise<void> =>
  openOrder(pageOf(world), orderOf(world, name).reference);

test('to be preserved; then kept, with what cannot be, and the authority knows', async () => {
  await beginSituation(world, 'dataPreserved');
  await open('dataPreserved');
  await expectNotNow(world, stepsEn.names.send, stepsEn.reasons.preservesOnly);
  await expectWaits(world, 'dataPreserved');
  await picture(world, 'to-preserve');
  await sayKept(world, 'dataPreserved', 'The account was closed last year.');
  await expect(holdRow(world, 'dataPreserved')).toContainText(preservationEn.nothingKept);
  await open('dataPreserved');
  await expectWord(world, 'dataPreserved', 'keep');
  await picture(world, 'preserving');
});

test('ended by the authority: a person lets it go', () => keeping.run(world));

test('production after preservation: the data stay, the order is answered, then they may go', async () => {
  const page = pageOf(world);
  const name = 'subsequentProduction';
  await beginSituation(world, name);
  await sayKept(world, name, null);
  await playForward(world, name);
  const { relation } = belongingEn;
  await open(`${name}-2`);
  await decide(
    world,
    page.getByRole('button', { name: new RegExp(`^${relation.ask}`) }).first(),
    relation.names.followsPreservation,
  );
  await openPreservation(page);
  await expect(holdRow(world, name)).toContainText(
    preservationEn.asks(orderOf(world, `${name}-2`).reference),
  );
  await picture(world, 'awaiting-production');
  const sha256 = await prepare(world, `${name}-2`);
  await sendIt(page);
  await expect(page.getByText(answerEn.stateBodies.acknowledged)).toBeVisible();
  await expectDelivered(world, `${name}-2`, sha256);
  await letGoOfHold(world, name, 'produced');
});

test('sixty days end without a request: the data may go, not a day before', async () => {
  const name = 'preservation';
  await beginSituation(world, name);
  await sayKept(world, name, null);
  await expect(holdRow(world, name)).toContainText(preservationEn.states.kept);
  await playForward(world, name);
  await expect(holdRow(world, name)).toContainText(preservationEn.states.toRelease);
  await picture(world, 'period-over');
  await letGoOfHold(world, name, 'periodEnded');
});

test('extended by thirty days: kept for longer, then let go', async () => {
  const name = 'extension';
  await beginSituation(world, name);
  await sayKept(world, name, null);
  await playForward(world, name);
  await expect(holdRow(world, name)).toContainText(preservationEn.ends.PRESERVE_60D_EXT30);
  await picture(world, 'extended');
  await playForward(world, name);
  await openPreservation(pageOf(world));
  await letGoOfHold(world, name, 'periodEnded');
});
