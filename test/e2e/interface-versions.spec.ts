// The service ends a version of the interface while others run beside it: known from the first day, changed by a person.
import { expect, test } from '@playwright/test';
import { orderEn } from '../../renderer/text/en/order.ts';
import { versionsEn } from '../../renderer/text/en/versions.ts';
import { faultsEn } from '../../shared/text/faults.en.ts';
import { beginRun, endRun } from '../rig/run.ts';
import { answerAtOnce } from '../steps/answer.ts';
import { openConnection } from '../steps/connect.ts';
import { openInbox, orderOf, readMailbox } from '../steps/fetch.ts';
import { launchPractice } from '../steps/first-start.ts';
import { openOrder } from '../steps/order.ts';
import { logged, receiveAs } from '../steps/outbox.ts';
import { beginWork, getIn } from '../steps/work-place.ts';
import { ombudOf, pageOf, type World } from '../steps/world.ts';

test.describe.configure({ mode: 'serial' });
let world: World;
test.beforeAll(async () => {
  world = await beginRun(null);
  await beginWork(world);
  await receiveAs(world, 'first', 'plain');
});
test.afterAll(async () => {
  await endRun(world);
});

const older = { etsi: 'V1.21.1', profile: 'v1.2.1' };

const banner = (text: RegExp) => pageOf(world).locator('.notes .banner').filter({ hasText: text });

/** The enforcing authority refuses; answers the form the platform wrote that in. */
async function refuse(name: string): Promise<unknown> {
  const { id, reference } = orderOf(world, name);
  await world.practice.tell('/ea', { order: id, decision: 'full' });
  await readMailbox(pageOf(world));
  await openOrder(pageOf(world), reference);
  await expect(pageOf(world).getByText(orderEn.refusedTitle).first()).toBeVisible({
    timeout: 30_000,
  });
  const [decided] = await logged(world, name, 'order.decided');
  return decided?.['form'];
}

test('an announced end is shown at once, with the days left', async () => {
  await world.practice.tell('/versions', { version: 'V1.22.1', act: 'announce', endsInDays: 96 });
  await readMailbox(pageOf(world));
  await expect(banner(/Version v1\.3\.1 .* ends on .*: 9[56] days left/)).toBeVisible();
});

test('a decision of the enforcing authority is understood in the newer form', async () => {
  await receiveAs(world, 'newer', 'notified');
  expect(await refuse('newer')).toBe('objects');
});

test('the announced end is still known after a restart without the service', async () => {
  await world.practice.goDown();
  await ombudOf(world).close();
  await launchPractice(world);
  await openInbox(pageOf(world));
  await expect(banner(/Version v1\.3\.1 .* ends on/)).toBeVisible();
  await world.practice.comeBack();
  await getIn(world);
});

test('once it has ended, the window says so and which versions the service takes', async () => {
  await world.practice.tell('/versions', { version: 'V1.22.1', act: 'retire' });
  await readMailbox(pageOf(world));
  const refused = banner(/V1\.21\.1, V1\.23\.1/);
  await expect(refused).toContainText(faultsEn['connection.versionNotSupported'].sentence, {
    timeout: 30_000,
  });
  const codes = (await world.practice.log()).filter(({ kind }) => kind === 'message.refused');
  expect(codes.some((entry) => entry['code'] === 3021)).toBe(true);
});

test('a person changes the version, and orders arrive again', async () => {
  const page = pageOf(world);
  await openConnection(page);
  const row = page.getByRole('listitem').filter({ hasText: versionsEn.version(older) });
  await expect(row).toContainText(versionsEn.taken);
  await row.getByRole('button', { name: versionsEn.use(older) }).click();
  await expect(page.getByText(versionsEn.chosen(older))).toBeVisible();
  await expect(banner(/V1\.21\.1, V1\.23\.1/)).toBeHidden({ timeout: 30_000 });
  await receiveAs(world, 'plain', 'plain');
});

test('an answer goes out in the version chosen and is received', async () => {
  const from = (await world.practice.log()).length;
  await answerAtOnce(world, 'plain');
  const after = (await world.practice.log()).slice(from);
  expect(after.filter(({ kind }) => kind === 'message.refused')).toEqual([]);
});

test('a decision is understood in the older form just as well', async () => {
  await receiveAs(world, 'older', 'notified');
  expect(await refuse('older')).toBe('documents');
});

test('the version chosen is still in use after a restart', async () => {
  await ombudOf(world).close();
  await launchPractice(world);
  await openConnection(pageOf(world));
  const card = pageOf(world).getByRole('region', { name: versionsEn.title });
  await expect(card.getByRole('definition').first()).toHaveText(versionsEn.version(older));
  await receiveAs(world, 'last', 'plain');
});

test('no unprovoked breach', async () => {
  expect(await world.practice.breaches()).toEqual([]);
});
