import { asOrderId, type TaskId, type Uuid } from '../../../../shared/base/units.ts';
import { answersOf } from '../../../../shared/orders/answered.ts';
import { factsOf, newWorld, objected, openRest, told, upheld } from './answered-in-part.ts';
import { order, person, startOutbox, type OutboxRig, type World } from './outbox-rig.ts';
import { firstTask, receiveOrder, secondTask } from './queued-answer.ts';
import type { Act } from './rest-acts.ts';

/** Plays it against the real service, fold and gate; what is refused is refused. */
export async function play(happened: readonly Act[]): Promise<World> {
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
