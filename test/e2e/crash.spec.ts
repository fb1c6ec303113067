// The whole application is killed, at moments where something is on its way; then it is started again.
import { expect, test } from '@playwright/test';
import { answerEn } from '../../renderer/text/en/answer.ts';
import { stepsEn } from '../../shared/text/steps.en.ts';
import { CanaryHunt } from '../rig/canaries.ts';
import { foundInClear, orderCanaries, tokenCanaries } from '../rig/clear-text.ts';
import type { LogEntry } from '../rig/practice.ts';
import { processTree } from '../rig/process-tree.ts';
import { beginRun, endRun } from '../rig/run.ts';
import { expectDelivered, prepare, sendIt } from '../steps/answer.ts';
import { openInbox, orderOf, rowOf, sendOrder } from '../steps/fetch.ts';
import { launchPractice } from '../steps/first-start.ts';
import { openOrder } from '../steps/order.ts';
import { beginWork, getIn, receive } from '../steps/work-place.ts';
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

/**
 * Kills every process of the application at once, as a power cut would; nothing gets to say goodbye. What they leave
 * behind holds nothing in clear [SC-25] [SC-35].
 */
async function killEverything(): Promise<void> {
  const { app } = ombudOf(world);
  const closed = app.waitForEvent('close');
  const main = app.process().pid;
  if (main === undefined) throw new Error('the application has no process');
  for (const pid of processTree(main)) kill(pid);
  await closed;
  world.ombud = null;
  const { found, files } = foundInClear(
    world,
    new CanaryHunt([...orderCanaries(world), ...tokenCanaries(world)]),
  );
  expect({ found, isSearched: files > 20 }).toEqual({ found: [], isSearched: true });
}

function kill(pid: number): void {
  try {
    process.kill(pid, 'SIGKILL');
  } catch {
    // It went with its parent.
  }
}

const lowerCase = (value: unknown): string => String(value).toLowerCase();

const entries = async (kind: string, order: string): Promise<readonly LogEntry[]> =>
  (await world.practice.log()).filter((entry) => entry.kind === kind && entry['order'] === order);

test('killed right after orders arrived: they are there, once each', async () => {
  const templates = ['plain', 'notified'];
  for (const template of templates) await sendOrder(world, template);
  const fetched = async (): Promise<boolean> =>
    (await world.practice.log()).some(({ kind }) => kind === 'mailbox.get');
  await until('the mailbox to be read', fetched);
  await killEverything();

  await launchPractice(world);
  const page = pageOf(world);
  await openInbox(page);
  for (const { reference } of world.orders.values()) {
    await expect(rowOf(page, reference)).toBeVisible({ timeout: 30_000 });
    await expect(rowOf(page, reference)).toHaveCount(1);
  }
  await expect(page.getByRole('option')).toHaveCount(templates.length);
  await getIn(world);
});

for (const delay of [0, 40, 150, 600])
  test(`killed ${delay} ms after Send was pressed: the answer arrives exactly once`, async () => {
    test.setTimeout(120_000);
    await receive(world, 'plain');
    const { id, reference } = orderOf(world, 'plain');
    const sha256 = await prepare(world, 'plain');
    await sendIt(pageOf(world));
    await new Promise((resolve) => setTimeout(resolve, delay));
    await killEverything();

    await launchPractice(world);
    await getIn(world);
    const page = pageOf(world);
    await openOrder(page, reference);
    await goOn();
    await expectDelivered(world, 'plain', sha256);
    await expect(page.getByText(answerEn.stateBodies.acknowledged)).toBeVisible({
      timeout: 60_000,
    });
    expect(await entries('outcome.delivered', id)).toHaveLength(1);
  });

/** Whether the answer was let go before the end is for the journal to say; if not, the person presses Send once more. */
async function goOn(): Promise<void> {
  const page = pageOf(world);
  const show = page.getByRole('button', { name: answerEn.showAnswer });
  const prepareAgain = page.getByRole('button', { name: answerEn.goOn });
  await expect(show.or(prepareAgain).first()).toBeVisible();
  if (await show.isVisible()) return void (await show.click());
  await prepareAgain.click();
  const send = page.getByRole('button', { name: stepsEn.names.send });
  if (await send.isVisible()) await sendIt(page);
}

test('killed while the answer is being sent and its receipt is lost: the same bytes again', async () => {
  test.setTimeout(120_000);
  await receive(world, 'plain');
  const { id, reference } = orderOf(world, 'plain');
  const sha256 = await prepare(world, 'plain');
  // No receipt that would tell by another way that it arrived.
  await world.practice.tell('/deliveries', { mode: 'wait' });
  await world.practice.tell('/network', { mode: 'dropAfterCommit' });
  await sendIt(pageOf(world));
  await until(
    'the platform to have taken the answer',
    async () => (await entries('outcome.delivered', id)).length > 0,
  );
  await killEverything();
  await world.practice.tell('/network', { mode: 'normal' });

  await launchPractice(world);
  await getIn(world);
  await openOrder(pageOf(world), reference);
  await goOn();
  const accepted = (await entries('outcome.accepted', id)).map((entry) =>
    lowerCase(entry['transaction']),
  );
  expect(accepted).toHaveLength(1);
  await until('the same message to come again', async () =>
    (await world.practice.log()).some(
      (entry) =>
        entry.kind === 'message.repeated' && accepted.includes(lowerCase(entry['transaction'])),
    ),
  );
  await world.practice.tell('/deliveries', { mode: 'auto' });
  await world.practice.tell('/deliveries', { release: 'received' });
  await expectDelivered(world, 'plain', sha256);
  await expect(pageOf(world).getByText(answerEn.stateBodies.acknowledged)).toBeVisible({
    timeout: 60_000,
  });
  expect(await entries('outcome.delivered', id)).toHaveLength(1);
});

test('no unprovoked breach', async () => {
  expect(await world.practice.breaches()).toEqual([]);
});
