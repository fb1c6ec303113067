import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import type { TaskId, Uuid } from '../../../../shared/base/units.ts';
import { asOrderId } from '../../../../shared/base/units.ts';
import { answersOf } from '../../../../shared/orders/answered.ts';
import type { FrozenPackage, JournalRecord } from '../../../../shared/orders/entry.ts';
import { factsOf, newWorld, objected, openRest, told, upheld } from './answered-in-part.ts';
import { order, person, startOutbox, type OutboxRig, type World } from './outbox-rig.ts';
import { firstTask, receiveOrder, secondTask } from './queued-answer.ts';

const acts = [
  'objects1',
  'objects2',
  'upholds',
  'adds1',
  'adds2',
  'none2',
  'freezes',
  'queues',
  'takesBack',
  'reopens',
  'opensRest',
  'waits',
  'saysError',
  'saysReceived',
  'starts',
] as const;
type Act = (typeof acts)[number];

/** Often whole pieces of work, or hardly anything would ever be sent. */
const work: readonly (readonly Act[])[] = [
  ['adds1', 'freezes', 'queues', 'waits'],
  ['upholds', 'opensRest', 'adds2', 'freezes', 'queues', 'waits'],
  ['opensRest', 'none2', 'freezes', 'queues', 'waits'],
  ['saysError'],
];
const history = fc
  .array(
    fc.oneof(
      { weight: 2, arbitrary: fc.constantFrom(...acts).map((act): readonly Act[] => [act]) },
      { weight: 3, arbitrary: fc.constantFrom(...work) },
    ),
    { maxLength: 14 },
  )
  .map((pieces): readonly Act[] => ['objects2', ...pieces.flat()]);

/** Plays it against the real service, fold and gate; what is refused is refused. */
async function play(happened: readonly Act[]): Promise<World> {
  const world = newWorld();
  let rig = await startOutbox(world);
  rig.outbox.start();
  await receiveOrder(rig);
  let next = 100;
  for (const act of happened) rig = await does(act, rig, world, (next += 1));
  await rig.outbox.stop();
  return world;
}

async function does(act: Act, rig: OutboxRig, world: World, next: number): Promise<OutboxRig> {
  const { answers, store } = rig;
  const { answer } = factsOf(rig);
  const hash = answer.package?.hash;
  const taskOf = (): TaskId => (act.endsWith('1') ? firstTask() : secondTask());
  switch (act) {
    case 'objects1':
    case 'objects2':
      await store.append([objected(taskOf(), asOrderId(order(next)))]);
      return rig;
    case 'upholds':
      await store.append([upheld]);
      return rig;
    case 'adds1':
    case 'adds2':
      await answers.addFiles(order(), taskOf(), [`/tmp/${next}.csv`], person);
      return rig;
    case 'none2':
      await answers.declareNoData(order(), taskOf(), true, person);
      return rig;
    case 'freezes':
      await answers.freeze(order(), person);
      return rig;
    case 'queues':
      if (hash !== undefined) await answers.queue(order(), hash, person);
      return rig;
    case 'takesBack':
      if (hash !== undefined) await answers.takeBack(order(), hash, person);
      return rig;
    case 'reopens':
      if (hash !== undefined) await answers.reopen(order(), hash, person);
      return rig;
    case 'opensRest':
      await openRest(rig);
      return rig;
    case 'waits':
      rig.contact.notePoll(null);
      await world.time.pass(5_000);
      return rig;
    case 'saysError':
    case 'saysReceived': {
      const ids = answersOf(factsOf(rig)).flatMap(({ deliveries }) => Object.keys(deliveries));
      const id = ids[next % Math.max(1, ids.length)];
      const value = act === 'saysError' ? 'Error' : 'Received';
      if (id !== undefined) await store.append([told(id as Uuid, value, next)]);
      return rig;
    }
    case 'starts': {
      await rig.outbox.stop();
      const again = await startOutbox(world);
      again.outbox.start();
      return again;
    }
  }
}

interface Sent {
  readonly package: FrozenPackage;
  readonly frozenAt: number;
}

/** Packages the service accepted, and deliveries it was told to be faulty, as the bare journal tells them. */
function readJournal(records: readonly JournalRecord[]) {
  const frozen = new Map<string, Sent>();
  const sealed = new Map<string, Sent>();
  const sent = new Map<string, Sent>();
  const errors: { readonly id: Uuid; readonly at: number }[] = [];
  for (const [at, { entry }] of records.entries()) {
    if (entry.kind === 'packageFrozen')
      frozen.set(entry.package.hash, { package: entry.package, frozenAt: at });
    const known = entry.kind === 'messageSealed' ? frozen.get(entry.hash) : undefined;
    if (entry.kind === 'messageSealed' && known !== undefined)
      sealed.set(entry.transactionId, known);
    if (entry.kind === 'responseArrived' && entry.result === 'sent') {
      const gone = sealed.get(entry.transactionId);
      if (gone !== undefined) sent.set(entry.transactionId, gone);
    }
    const object = entry.kind === 'objectArrived' ? entry.object : null;
    if (object?.type === 'Delivery' && object.desiredStatus?.value === 'Error')
      errors.push({ id: object.id, at });
  }
  return { sent: [...sent.values()], errors };
}

const holds = ({ package: { items } }: Sent, task: TaskId): boolean =>
  items.some((item) => item.task === task);

test('over all packages of an order each task goes once, unless its delivery failed before', async () => {
  let packages = 0;
  let again = 0;
  await fc.assert(
    fc.asyncProperty(history, async (happened) => {
      const { journal } = await play(happened);
      const { sent, errors } = readJournal(journal.records);
      packages = Math.max(packages, sent.length);
      for (const [index, one] of sent.entries())
        for (const { task } of one.package.items)
          for (const before of sent.slice(0, index).filter((other) => holds(other, task))) {
            again += 1;
            const failed = before.package.items
              .flatMap(({ files }) => files)
              .some(({ objectId }) =>
                errors.some(({ id, at }) => id === objectId && at < one.frozenAt),
              );
            expect(failed).toBe(true);
          }
      const ids = sent.flatMap((one) => one.package.items.flatMap(({ files }) => files));
      expect(new Set(ids.map(({ objectId }) => objectId)).size).toBe(ids.length);
    }),
    { numRuns: 300 },
  );
  // Or it would prove nothing.
  expect(packages).toBeGreaterThan(2);
  expect(again).toBeGreaterThan(0);
}, 120_000);
