import { expect, test } from 'vitest';
import type { EntryBody } from '../../../../shared/orders/entry.ts';
import { order, person, startOutbox, World } from './outbox-rig.ts';
import { firstTask, freezeAnswer, receiveOrder, secondTask } from './queued-answer.ts';
import { judgeRelease } from '../../../../shared/orders/release-gate.ts';

const other = { subject: 'reviewer', name: 'Test Reviewer' };
const linked: EntryBody = {
  kind: 'orderLinked',
  order: order(),
  other: order(2),
  relation: 'duplicate',
};
const asked: EntryBody = {
  kind: 'nonExecutionRecorded',
  order: order(),
  record: order(3),
  channel: 'post',
  sentAt: 0 as never,
  receivedAt: null,
  reasons: ['Incomplete'],
  tasks: [],
  isPreserved: true,
};

async function gathered() {
  const world = new World();
  world.judge = (facts, context) => judgeRelease(facts, null, context);
  const rig = await startOutbox(world);
  await receiveOrder(rig);
  await rig.answers.addFiles(order(), firstTask(), ['/tmp/a.csv'], person);
  await rig.answers.declareNoData(order(), secondTask(), true, person);
  return { world, rig };
}

test.each([
  ['a duplicate', linked],
  ['a question of ours', asked],
] as const)('with %s nothing is frozen', async (_, entry) => {
  const { rig } = await gathered();
  await rig.store.append([entry]);
  expect(await rig.answers.freeze(order(), person)).toMatchObject({
    error: { code: 'answer.gateClosed' },
  });
});

test('with nothing in the way it is, whatever person and mailbox still lack', async () => {
  const { world, rig } = await gathered();
  world.session = null;
  expect(await rig.answers.freeze(order(), person)).toMatchObject({ ok: true });
});

test('a package is approved by another person, once, and by its hash', async () => {
  const world = new World();
  const rig = await startOutbox(world);
  await receiveOrder(rig);
  const hash = await freezeAnswer(rig);
  const approved = () => rig.store.facts.orders.get(order())?.answer.approvedBy;
  expect(await rig.answers.approve(order(), hash, person)).toMatchObject({
    error: { code: 'bridge.forbidden' },
  });
  expect(await rig.answers.approve(order(), 'f'.repeat(64) as never, other)).toMatchObject({
    error: { code: 'answer.hashDiffers' },
  });
  await rig.answers.approve(order(), hash, other);
  await rig.answers.approve(order(), hash, other);
  expect(approved()).toEqual([other]);
  await rig.answers.reopen(order(), hash, person);
  expect(approved()).toEqual([]);
});
