import { describe, expect, test } from 'vitest';
import { utcMs, type Sha256 } from '../../../../shared/base/units.ts';
import { taskOf } from '../sync/outbox-rig.ts';
import { arrive } from '../sync/queued-answer.ts';
import { preservationTask } from '../sync/sample-objects.ts';
import {
  order,
  person,
  receive,
  receivePreservation,
  startLetters,
  valueOf,
  withdraw,
  World,
} from './letters-rig.ts';

const inexact = { from: null, to: null, hashes: [] };
const first = { ...inexact, task: taskOf(11), preserved: true, system: 'Mail archive', note: null };
const second = {
  ...inexact,
  task: taskOf(12),
  preserved: false,
  system: '',
  note: 'No such account.',
};

async function preserving(isSignedIn = true) {
  const world = new World();
  if (!isSignedIn) world.session = null;
  const rig = await startLetters(world);
  await receivePreservation(rig);
  return { world, rig, confirmations: rig.confirmations };
}

describe('a withdrawal', () => {
  test('is confirmed once, with order and tasks cancelled', async () => {
    const { world, rig, confirmations } = await preserving();
    expect(await confirmations.confirmWithdrawal(order(), person)).toMatchObject({
      error: { code: 'confirmation.notWithdrawn' },
    });
    await withdraw(rig, 'EPOCPR');
    valueOf(await confirmations.confirmWithdrawal(order(), person));
    expect(await confirmations.confirmWithdrawal(order(), person)).toMatchObject({
      error: { code: 'confirmation.underWay' },
    });
    await world.time.pass(2_000);
    expect(world.posts.map(({ path, verbs }) => [path, verbs])).toEqual([
      ['/eevidence/confirmwithdrawal', ['CREATE']],
    ]);
    expect(world.posts[0]?.body.match(/>Cancelled</g)).toHaveLength(3);
    expect(await confirmations.confirmWithdrawal(order(), person)).toMatchObject({
      error: { code: 'confirmation.doneAlready' },
    });
    expect(rig.store.facts.orders.get(order())?.withdrawalConfirmedAt).not.toBeNull();
  });
});

describe('what is kept', () => {
  test('is recorded for every identifier and told to the authority', async () => {
    const { world, rig, confirmations } = await preserving();
    const half = await confirmations.confirmPreserved(order(), [first], person);
    expect(half).toMatchObject({ error: { code: 'hold.taskMissing' } });
    valueOf(await confirmations.confirmPreserved(order(), [first, second], person));
    await world.time.pass(2_000);
    expect(world.posts.map(({ path }) => path)).toEqual(['/eevidence/datapreserved']);
    expect(world.posts[0]?.body).toContain('No such account.');
    expect(world.posts[0]?.body).not.toContain('Mail archive');
    const facts = rig.store.facts.orders.get(order());
    expect(facts?.preservationConfirmedAt).not.toBeNull();
    expect(facts?.preservation.tasks[taskOf(11)]?.kept).toMatchObject({ any: true, by: person });
  });

  test('is recorded with its range and hashes, which stay here', async () => {
    const { world, confirmations } = await preserving();
    const hashes = ['a'.repeat(64) as Sha256];
    const exact = { ...first, from: utcMs(1_000), to: utcMs(2_000), hashes };
    const crossed = { ...exact, to: utcMs(999) };
    expect(await confirmations.confirmPreserved(order(), [crossed, second], person)).toMatchObject({
      error: { code: 'hold.rangeCrossed' },
    });
    valueOf(await confirmations.confirmPreserved(order(), [exact, second], person));
    await world.time.pass(2_000);
    const told = world.journal.records.flatMap(({ entry }) =>
      entry.kind === 'dataPreserved' ? entry.items : [],
    );
    expect(told[0]).toMatchObject({ from: 1_000, to: 2_000, hashes });
    expect(world.posts[0]?.body).not.toContain(hashes[0]);
  });

  test('is said of no production order, and not after a withdrawal', async () => {
    const production = await startLetters(new World());
    await receive(production);
    expect(await production.confirmations.confirmPreserved(order(), [], person)).toMatchObject({
      error: { code: 'confirmation.notPreservation' },
    });
    const { rig, confirmations } = await preserving();
    await withdraw(rig, 'EPOCPR');
    expect(await confirmations.confirmPreserved(order(), [first, second], person)).toMatchObject({
      error: { code: 'confirmation.withdrawn' },
    });
  });

  test('is stopped, and not sent, when the authority ends the preservation before', async () => {
    const { world, rig, confirmations } = await preserving(false);
    valueOf(await confirmations.confirmPreserved(order(), [first, second], person));
    const lastChanged = '2026-11-23T09:30:00Z';
    const cancelled = { desired: 'Cancelled', generation: 2, lastChanged };
    for (const number of [11, 12]) await arrive(rig, 1, preservationTask(number, 1, cancelled));
    world.session = { token: 'token-1', maySend: true };
    await world.time.pass(120_000);
    expect(world.posts).toEqual([]);
    const [message] = rig.store.facts.orders.get(order())?.messages ?? [];
    expect(message).toMatchObject({ state: 'stopped', stopReason: 'overtaken' });
  });
});

describe('what was kept', () => {
  test('is let go by a person after its end and a poll, on the ground that was shown', async () => {
    const world = new World();
    const at = utcMs(world.time.clock.now() + 60_000);
    const rig = await startLetters(world, { kind: 'dated', clock: 'PRESERVE_60D', at });
    await receivePreservation(rig);
    valueOf(await rig.confirmations.confirmPreserved(order(), [first, second], person));
    const release = () => rig.holds.release(order(), 'periodEnded', person);
    expect(await release()).toMatchObject({ error: { code: 'hold.tooEarly' } });
    await world.time.pass(60_000);
    expect(await release()).toMatchObject({ error: { code: 'hold.mailboxNotRead' } });
    rig.contact.notePoll(null);
    const other = await rig.holds.release(order(), 'withdrawn', person);
    expect(other).toMatchObject({ error: { code: 'hold.otherGround' } });
    valueOf(await release());
    expect(world.journal.records.at(-1)?.entry).toMatchObject({
      kind: 'holdReleased',
      tasks: [taskOf(11)],
      ground: 'periodEnded',
      by: person,
    });
    expect(await release()).toMatchObject({ error: { code: 'hold.noGround' } });
  });
});
