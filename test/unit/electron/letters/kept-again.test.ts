// One of two identifiers was let go, and its deletion recorded; of the other one it is said again what is kept.
import { expect, test } from 'vitest';
import { utcMs } from '../../../../shared/base/units.ts';
import { deletedTasks } from '../../../../shared/holds/deletion.ts';
import { taskOf } from '../sync/outbox-rig.ts';
import { arrive } from '../sync/queued-answer.ts';
import { preservationTask } from '../sync/sample-objects.ts';
import { order, person, receivePreservation, startLetters, valueOf, World } from './letters-rig.ts';

const [gone, kept] = [taskOf(11), taskOf(12)];
const said = (task: typeof gone) => ({
  task,
  preserved: true,
  system: 'Mail archive',
  note: null,
  from: null,
  to: null,
  hashes: [],
});

async function oneLetGo() {
  const world = new World();
  const rig = await startLetters(world);
  await receivePreservation(rig);
  const { confirmations, holds, store } = rig;
  valueOf(await confirmations.confirmPreserved(order(), [said(gone), said(kept)], person));
  await world.time.pass(2_000);
  const lastChanged = '2026-11-23T09:30:00Z';
  const cancelled = { desired: 'Cancelled', generation: 2, lastChanged };
  await arrive(rig, 1, preservationTask(11, 1, cancelled));
  await world.time.pass(60_000);
  rig.contact.notePoll(null);
  valueOf(await holds.release(order(), 'endedByAuthority', person));
  const deletion = { tasks: [gone], who: 'Nils Prov', how: 'Archive and mirror.' };
  const deletedAt = utcMs(world.time.clock.now());
  valueOf(await holds.recordDeletion(order(), { ...deletion, deletedAt }, person));
  const facts = () => {
    const known = store.facts.orders.get(order());
    if (known === undefined) throw new Error('no order');
    return known;
  };
  const say = (...tasks: Parameters<typeof confirmations.confirmPreserved>[1]) =>
    confirmations.confirmPreserved(order(), tasks, person);
  return { world, facts, say };
}

test('what was let go stays so, and the authority is told of the other one alone', async () => {
  const { world, facts, say } = await oneLetGo();
  expect(await say(said(gone), said(kept))).toMatchObject({ error: { code: 'hold.letGo' } });
  expect(await say(said(kept), said(kept))).toMatchObject({ error: { code: 'hold.taskMissing' } });
  valueOf(await say({ ...said(kept), note: 'Moved to the archive.' }));
  await world.time.pass(2_000);
  const told = world.posts.at(-1)?.body ?? '';
  expect(told).toContain('Moved to the archive.');
  expect(told).toContain(kept);
  expect(told).not.toContain(gone);
  expect(facts().preservation.tasks[gone]?.released).toMatchObject({ ground: 'endedByAuthority' });
  expect(deletedTasks(facts())).toEqual([gone]);
});

test('it is kept again only by choice, and then told', async () => {
  const { world, facts, say } = await oneLetGo();
  expect(await say({ ...said(gone), isAgain: true })).toMatchObject({
    error: { code: 'hold.taskMissing' },
  });
  valueOf(await say({ ...said(gone), isAgain: true }, said(kept)));
  await world.time.pass(2_000);
  expect(world.posts.at(-1)?.body).toContain(gone);
  expect(facts().preservation.tasks[gone]).toMatchObject({ released: null, kept: { any: true } });
  expect(deletedTasks(facts())).toEqual([]);
  const entry = world.journal.records.flatMap((one) =>
    one.entry.kind === 'dataPreserved' ? one.entry.items : [],
  );
  expect(entry.some((item) => 'isAgain' in item)).toBe(false);
});

test('that it cannot be kept again is told, and undoes nothing', async () => {
  const { world, facts, say } = await oneLetGo();
  const cannot = { ...said(gone), preserved: false, system: '', note: 'Deleted since.' };
  valueOf(await say({ ...cannot, isAgain: true }, said(kept)));
  await world.time.pass(2_000);
  expect(world.posts.at(-1)?.body).toContain('Deleted since.');
  expect(facts().preservation.tasks[gone]?.released).not.toBeNull();
  expect(deletedTasks(facts())).toEqual([gone]);
});
