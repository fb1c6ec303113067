// An order answered in part: a reasoned objection keeps its second task back, and the court's word sets it free.
import { asOrderId, type OrderId, type TaskId, type Uuid } from '../../../../shared/base/units.ts';
import type { EntryBody } from '../../../../shared/orders/entry.ts';
import type { OrderFacts } from '../../../../shared/orders/facts.ts';
import { judgeRelease } from '../../../../shared/orders/release-gate.ts';
import { arrived, delivery, entry } from '../../shared/orders/journal-builder.ts';
import { order, person, startOutbox, World, type OutboxRig } from './outbox-rig.ts';
import { firstTask, receiveOrder, secondTask } from './queued-answer.ts';

export const objected = (task: TaskId, record: OrderId = asOrderId(order(3))): EntryBody => ({
  kind: 'nonExecutionRecorded',
  order: order(),
  record,
  channel: 'post',
  sentAt: 0 as never,
  receivedAt: null,
  reasons: ['ConflictOfLaw'],
  tasks: [task],
  isPreserved: true,
});
export const upheld: EntryBody = {
  kind: 'reviewEnded',
  order: order(),
  outcome: 'upheld',
  word: null,
};

/** What the receiver says of one delivery. */
export const told = (id: Uuid, value: 'Received' | 'Error', generation: number): EntryBody => ({
  ...arrived(delivery(id, { desiredStatus: entry(value), generation })),
  order: order(),
});

export const factsOf = ({ store }: OutboxRig): OrderFacts => {
  const facts = store.facts.orders.get(order());
  if (facts === undefined) throw new Error('no order');
  return facts;
};

export function newWorld(): World {
  const world = new World();
  world.judge = (facts, context) => judgeRelease(facts, null, context);
  return world;
}

/** Freezes what is there and lets it go. */
export async function letGo(rig: OutboxRig): Promise<void> {
  const frozen = await rig.answers.freeze(order(), person);
  if (!frozen.ok) throw new Error(frozen.error.code);
  await rig.answers.queue(order(), frozen.value, person);
}

/** The first task is answered and sent, the second barred. */
export async function sentInPart(world: World): Promise<OutboxRig> {
  const rig = await startOutbox(world);
  await receiveOrder(rig);
  await rig.store.append([objected(secondTask())]);
  await rig.answers.addFiles(order(), firstTask(), ['/tmp/a.csv'], person);
  await letGo(rig);
  rig.outbox.start();
  await world.time.pass(5_000);
  return rig;
}

export async function openRest(rig: OutboxRig): ReturnType<OutboxRig['answers']['openRest']> {
  const { answer, id } = factsOf(rig);
  return rig.answers.openRest(id, answer.package?.hash ?? ('0'.repeat(64) as never), person);
}
