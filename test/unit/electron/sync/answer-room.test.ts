// How many bytes one answer may hold, where not all that was gathered may leave.
import { beforeEach, expect, test } from 'vitest';
import type { TaskId } from '../../../../shared/base/units.ts';
import type { EntryBody } from '../../../../shared/orders/entry.ts';
import { arrived, authority, decision } from '../../shared/orders/journal-builder.ts';
import { fromEnforcing } from '../../shared/orders/word-builder.ts';
import { newWorld, objected } from './answered-in-part.ts';
import { order, person, startOutbox, type OutboxRig } from './outbox-rig.ts';
import { firstTask, receiveOrder, secondTask } from './queued-answer.ts';

const learnt: EntryBody = { kind: 'enforcingAuthorityLearnt', ...authority };
const tooLarge = {
  ok: false,
  error: { code: 'answer.fileTooLarge', params: { limit: 1_000_000 } },
};

let rig: OutboxRig;

/** Somebody refuses the first task; whose word it is may not be known yet. */
const refuseFirst = (owner: object = { owner: 'somebody-else' }) =>
  rig.store.append([
    arrived(decision('partial', { associated: [order()], refusedTasks: [firstTask()], ...owner }), {
      order: order(),
    }),
  ]);
/** More than half of what an answer may hold. */
const addLarge = (task: TaskId) => rig.answers.addFiles(order(), task, ['large'], person);

beforeEach(async () => {
  const world = newWorld();
  rig = await startOutbox(world);
  await receiveOrder(rig);
  world.blobs.disk.set('large', Buffer.alloc(600_000));
  await addLarge(firstTask());
});

test('what was gathered for a refused task takes no room from another', async () => {
  await rig.store.append([learnt]);
  await refuseFirst(fromEnforcing);
  expect(await addLarge(secondTask())).toEqual({ ok: true, value: 1 });
  expect(await addLarge(secondTask())).toEqual(tooLarge);
  expect((await rig.answers.freeze(order(), person)).ok).toBe(true);
});

test('of the task itself all is counted, whether it may leave or not', async () => {
  await refuseFirst();
  expect(await addLarge(firstTask())).toEqual(tooLarge);
});

test('once the refusal turns out to be none, both are too large to freeze', async () => {
  await refuseFirst();
  expect((await addLarge(secondTask())).ok).toBe(true);
  await rig.store.append([learnt]);
  expect(await rig.answers.freeze(order(), person)).toEqual(tooLarge);
  expect(rig.store.facts.orders.get(order())?.answer.state).toBe('collecting');
});

test('what may leave takes no room either from what is held back and goes another time', async () => {
  await rig.store.append([objected(secondTask())]);
  expect((await addLarge(secondTask())).ok).toBe(true);
  expect(await addLarge(secondTask())).toEqual(tooLarge);
  expect((await rig.answers.freeze(order(), person)).ok).toBe(true);
});
