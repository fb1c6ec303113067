import { asOrderId, type TaskId, type Uuid } from '../../../../shared/base/units.ts';
import { everBegun } from '../../../../shared/orders/replaced-answers.ts';
import { factsOf, newWorld, objected, openRest, told, upheld } from './answered-in-part.ts';
import { order, person, startOutbox, type OutboxRig, type World } from './outbox-rig.ts';
import { firstTask, receiveOrder, secondTask } from './queued-answer.ts';
import type { Act } from './rest-acts.ts';
import type { Call, Prank } from './scripted-platform.ts';

/** Plays it against the real service, fold and gate; what is refused is refused. */
export async function play(happened: readonly Act[]): Promise<Played> {
  const world = newWorld();
  const played: Played = { world, arrived: new Set(), pranks: [] };
  world.platform.pranks.push((call) => answerOf(played, call));
  let rig = await startOutbox(world);
  rig.outbox.start();
  await receiveOrder(rig);
  let next = 100;
  for (const act of happened) rig = await does(act, rig, played, (next += 1));
  await rig.outbox.stop();
  return played;
}

/** What the platform has, and how it treats the next messages. */
interface Played {
  readonly world: World;
  /** Transactions that arrived although nobody heard it. */
  readonly arrived: Set<string>;
  readonly pranks: Extract<Act, 'losesAnswer' | 'losesMessage' | 'refuses' | 'knowsIt'>[];
}

function answerOf(played: Played, { transactionId }: Call): ReturnType<Prank> {
  const { arrived, pranks, world } = played;
  const prank = pranks.shift();
  switch (prank) {
    case undefined:
      return undefined;
    case 'losesAnswer':
      arrived.add(transactionId);
      return world.platform.silence('connection.timeout');
    case 'losesMessage':
      return world.platform.silence('connection.timeout');
    case 'refuses':
      return world.platform.refuse({ transactionId }, 3016);
    case 'knowsIt':
      return world.platform.refuse({ transactionId }, arrived.has(transactionId) ? 3010 : 3016);
  }
}

async function does(act: Act, rig: OutboxRig, played: Played, next: number): Promise<OutboxRig> {
  const { world } = played;
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
      // A poll wakes what waits for one.
      rig.contact.notePoll(null);
      rig.outbox.wake();
      await world.time.pass(5_000);
      return rig;
    case 'losesAnswer':
    case 'losesMessage':
    case 'refuses':
    case 'knowsIt':
      played.pranks.push(act);
      return rig;
    case 'saysNotArrived': {
      // Whoever asks the authority hears the truth.
      const isThere = played.arrived.has(answer.transactionId ?? '');
      const doubt = 'answerMayHaveArrived' as const;
      if (!isThere && factsOf(rig).doubts.includes(doubt))
        await store.append([{ kind: 'doubtSettled', order: order(), doubt }]);
      return rig;
    }
    case 'saysError':
    case 'saysReceived': {
      const ids = everBegun(factsOf(rig)).flatMap(({ deliveries }) => Object.keys(deliveries));
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
