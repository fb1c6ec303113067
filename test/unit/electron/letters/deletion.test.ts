import { expect, test } from 'vitest';
import { utcMs } from '../../../../shared/base/units.ts';
import { taskOf } from '../sync/outbox-rig.ts';
import { order, person, receivePreservation, startLetters, valueOf, World } from './letters-rig.ts';

test('a deletion is recorded by a person once the data were let go, and only then', async () => {
  const world = new World();
  const at = utcMs(world.time.clock.now() + 60_000);
  const rig = await startLetters(world, { kind: 'dated', clock: 'PRESERVE_60D', at });
  await receivePreservation(rig);
  const kept = {
    preserved: true,
    system: 'Mail archive',
    note: null,
    from: null,
    to: null,
    hashes: [],
  };
  const tasks = [11, 12].map((number) => ({ ...kept, task: taskOf(number) }));
  valueOf(await rig.confirmations.confirmPreserved(order(), tasks, person));
  const said = { tasks: [taskOf(11)], who: 'Nils Prov', how: 'Archive and mirror.' };
  const record = () =>
    rig.holds.recordDeletion(order(), { ...said, deletedAt: world.time.clock.now() }, person);
  expect(await record()).toMatchObject({ error: { code: 'hold.nothingLetGo' } });
  await world.time.pass(60_000);
  rig.contact.notePoll(null);
  valueOf(await rig.holds.release(order(), 'periodEnded', person));
  valueOf(await record());
  expect(world.journal.records.at(-1)?.entry).toMatchObject({
    kind: 'dataDeleted',
    tasks: [taskOf(11)],
    who: 'Nils Prov',
    by: person,
  });
  expect(await record()).toMatchObject({ error: { code: 'hold.nothingLetGo' } });
  expect(
    await rig.holds.recordDeletion(order(9), { ...said, deletedAt: at }, person),
  ).toMatchObject({
    error: { code: 'answer.orderUnknown' },
  });
});
