// Answers let go without contact wait, and each goes exactly once, by the platform's own log.
import { expect, test } from '@playwright/test';
import { outboxEn } from '../../renderer/text/en/outbox.ts';
import { killEverything } from '../rig/kill.ts';
import { beginRun, endRun } from '../rig/run.ts';
import { launchPractice } from '../steps/first-start.ts';
import {
  expectKind,
  letGo,
  logged,
  noticeContact,
  noticeNoContact,
  openOutbox,
  outboxRow,
  receiveAs,
  signInAgain,
} from '../steps/outbox.ts';
import { beginWork, getIn } from '../steps/work-place.ts';
import { ombudOf, pageOf, until, type World } from '../steps/world.ts';

test.describe.configure({ mode: 'serial' });
let world: World;
test.beforeAll(async () => {
  world = await beginRun(null);
  await beginWork(world);
});
test.afterAll(async () => {
  await endRun(world);
});

const hashes = new Map<string, string>();
const letAllGo = async (...names: readonly string[]): Promise<void> => {
  for (const name of names) hashes.set(name, await letGo(world, name));
  await openOutbox(pageOf(world));
};

/** Delivered once with that very file, and shown as acknowledged. */
async function expectOnce(name: string): Promise<void> {
  await expectKind(world, name, 'acknowledged', 90);
  const delivered = await logged(world, name, 'outcome.delivered');
  expect(delivered).toHaveLength(1);
  expect(JSON.stringify(delivered)).toContain(hashes.get(name));
}

test('three answers are let go while the platform is dead: none is said to be sent', async () => {
  test.setTimeout(180_000);
  for (const name of ['first', 'second', 'third']) await receiveAs(world, name, 'plain');
  await world.practice.goDown();
  await noticeNoContact(world);
  await letAllGo('first', 'second', 'third');
  for (const name of ['first', 'second', 'third']) {
    await expectKind(world, name, 'notSent');
    await expect(outboxRow(world, name)).toContainText(outboxEn.waits.offline);
    await expect(outboxRow(world, name)).toContainText('Ingrid Exempel');
  }
  await expect(pageOf(world).getByText(/3 not sent/)).toBeAttached();
});

test('one is taken back; a restart in the middle keeps the others as they are', async () => {
  test.setTimeout(120_000);
  await outboxRow(world, 'second')
    .getByRole('button', { name: new RegExp(`^${outboxEn.takeBack}`) })
    .click();
  await expect(outboxRow(world, 'second')).toHaveCount(0);
  await ombudOf(world).close();
  await launchPractice(world);
  await openOutbox(pageOf(world));
  for (const name of ['first', 'third']) await expectKind(world, name, 'notSent');
  await expect(outboxRow(world, 'second')).toHaveCount(0);
});

test('the platform is back: the two others go once each, the third never', async () => {
  test.setTimeout(180_000);
  await world.practice.comeBack();
  await noticeContact(world);
  await openOutbox(pageOf(world));
  await expectKind(world, 'first', 'person');
  await getIn(world);
  await openOutbox(pageOf(world));
  await expectOnce('first');
  await expectOnce('third');
  expect(await logged(world, 'second', 'outcome.delivered')).toEqual([]);
});

test('a withdrawal that waits behind the lost line is read first, and nothing leaves', async () => {
  test.setTimeout(120_000);
  await receiveAs(world, 'withdrawn', 'plain');
  await world.practice.tell('/network', { mode: 'refuse' });
  await noticeNoContact(world);
  await letAllGo('withdrawn');
  await expectKind(world, 'withdrawn', 'notSent');
  await world.practice.tell('/withdraw', { order: world.orders.get('withdrawn')?.id });
  await world.practice.tell('/network', { mode: 'normal' });
  await expectKind(world, 'withdrawn', 'stopped', 90);
  await expect(outboxRow(world, 'withdrawn')).toContainText(outboxEn.ends.stoppedWithdrawn);
  expect(await logged(world, 'withdrawn', 'outcome.delivered')).toEqual([]);
  expect(await world.practice.breaches()).toEqual([]);
});

test('a lost receipt leaves it unclear; the same bytes again make it clear', async () => {
  test.setTimeout(180_000);
  await signInAgain(world);
  await receiveAs(world, 'unclear', 'plain');
  await world.practice.tell('/deliveries', { mode: 'wait' });
  await world.practice.tell('/network', { mode: 'refuse' });
  await noticeNoContact(world);
  await letAllGo('unclear');
  await world.practice.tell('/network', { mode: 'dropAfterCommit', calls: 'outcome' });
  await expectKind(world, 'unclear', 'unclear', 90);
  await expect(outboxRow(world, 'unclear')).toContainText(/the same bytes/i);
  const takeBack = outboxRow(world, 'unclear').getByRole('button', { name: /^Take back/ });
  await expect(takeBack).toHaveAttribute('aria-disabled', 'true');
  await expect(takeBack).toHaveAccessibleDescription(outboxEn.bars.unclear);
  await world.practice.tell('/network', { mode: 'normal' });
  await pageOf(world).getByRole('button', { name: outboxEn.tryNow, exact: true }).last().click();
  await expectKind(world, 'unclear', 'sent', 90);
  const repeated = (await world.practice.log()).some(({ kind }) => kind === 'message.repeated');
  expect(repeated).toBe(true);
  await world.practice.tell('/deliveries', { mode: 'auto' });
  await world.practice.tell('/deliveries', { release: 'received' });
  await expectOnce('unclear');
});

test('killed while several wait: after the start each goes exactly once', async () => {
  test.setTimeout(240_000);
  const names = ['killed-1', 'killed-2', 'killed-3'];
  for (const name of names) await receiveAs(world, name, 'plain');
  await world.practice.tell('/network', { mode: 'refuse' });
  await noticeNoContact(world);
  await letAllGo(...names);
  await killEverything(world);
  await launchPractice(world);
  await openOutbox(pageOf(world));
  for (const name of names) await expectKind(world, name, 'notSent');
  await world.practice.tell('/network', { mode: 'normal' });
  await noticeContact(world);
  await getIn(world);
  await openOutbox(pageOf(world));
  // Killed once more while they go: nobody knows how far it came.
  await until('the first of them to arrive', async () => {
    for (const name of names)
      if ((await logged(world, name, 'outcome.delivered')).length > 0) return true;
    return false;
  });
  await killEverything(world);
  await launchPractice(world);
  await getIn(world);
  await openOutbox(pageOf(world));
  for (const name of names) await expectOnce(name);
});

test('no unprovoked breach', async () => {
  expect(await world.practice.breaches()).toEqual([]);
});
