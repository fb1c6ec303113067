import { beforeEach, describe, expect, test } from 'vitest';
import type { BlobId, Sha256 } from '../../../../shared/base/units.ts';
import { order, person, startOutbox, World, type OutboxRig } from './outbox-rig.ts';
import { firstTask, freezeAnswer, queueAnswer, receiveOrder, secondTask } from './queued-answer.ts';

const wrongHash = 'f'.repeat(64) as Sha256;

describe('gathering, freezing, letting go', () => {
  let world: World;
  let rig: OutboxRig;

  beforeEach(async () => {
    world = new World();
    rig = await startOutbox(world);
    await receiveOrder(rig);
  });

  const facts = () => rig.store.facts.orders.get(order())?.answer;
  const fault = async (act: Promise<unknown>): Promise<string | undefined> =>
    ((await act) as { error?: { code: string } }).error?.code;

  test('files are kept, named safely, and counted', async () => {
    const added = await rig.answers.addFiles(
      order(),
      firstTask(),
      ['in\u202evoice.csv', 'b'],
      person,
    );
    expect(added).toEqual({ ok: true, value: 2 });
    expect(facts()).toMatchObject({ state: 'collecting' });
    expect(facts()?.tasks[firstTask()]?.files).toBe(2);
    const entry = world.journal.records.find(({ entry: one }) => one.kind === 'fileAdded')?.entry;
    expect(entry).toMatchObject({ file: { name: 'in\ufffdvoice.csv' }, by: person });
  });

  test('unknown order, unknown identifier', async () => {
    expect(await fault(rig.answers.addFiles(order(9), firstTask(), ['a'], person))).toBe(
      'answer.orderUnknown',
    );
    expect(await fault(rig.answers.addFiles(order(), firstTask(9), ['a'], person))).toBe(
      'answer.orderUnknown',
    );
    expect(await fault(rig.answers.takeEmergency(order(9), person))).toBe('answer.orderUnknown');
  });

  test('all files together stay under the limit', async () => {
    world.blobs.disk.set('large', Buffer.alloc(600_000));
    expect((await rig.answers.addFiles(order(), firstTask(), ['large'], person)).ok).toBe(true);
    expect(await fault(rig.answers.addFiles(order(), secondTask(), ['large'], person))).toBe(
      'answer.fileTooLarge',
    );
    expect(facts()?.tasks[secondTask()]?.files ?? 0).toBe(0);
  });

  test('"no data" and files exclude each other; a removed file is gone', async () => {
    await rig.answers.declareNoData(order(), firstTask(), true, person);
    await rig.answers.addFiles(order(), firstTask(), ['a'], person);
    expect(facts()?.tasks[firstTask()]).toMatchObject({ files: 1, noData: false });
    expect(await fault(rig.answers.declareNoData(order(), firstTask(), true, person))).toBe(
      'answer.filesPresent',
    );
    const entry = world.journal.records.find(({ entry: one }) => one.kind === 'fileAdded')?.entry;
    const blob = entry?.kind === 'fileAdded' ? entry.file.blob : ('' as BlobId);
    await rig.answers.removeFile(order(), firstTask(), blob, person);
    expect((await rig.answers.declareNoData(order(), firstTask(), true, person)).ok).toBe(true);
    expect(facts()?.tasks[firstTask()]).toMatchObject({ files: 0, noData: true });
  });

  test('every identifier needs files or the word that there are none', async () => {
    expect(await fault(rig.answers.freeze(order(), person))).toBe('answer.taskOpen');
    await rig.answers.addFiles(order(), firstTask(), ['a'], person);
    expect(await fault(rig.answers.freeze(order(), person))).toBe('answer.taskOpen');
    await rig.answers.declareNoData(order(), secondTask(), true, person);
    expect((await rig.answers.freeze(order(), person)).ok).toBe(true);
  });

  test('the package names references, files and fresh identifiers; removed files are not in it', async () => {
    await rig.answers.addFiles(order(), firstTask(), ['x'], person);
    const entry = world.journal.records.find(({ entry: one }) => one.kind === 'fileAdded')?.entry;
    const blob = entry?.kind === 'fileAdded' ? entry.file.blob : ('' as BlobId);
    await rig.answers.removeFile(order(), firstTask(), blob, person);
    await freezeAnswer(rig);
    const items = facts()?.package?.items ?? [];
    expect(
      items.map(({ task, ldid, files }) => [task, ldid, files.map(({ name }) => name)]),
    ).toEqual([
      [firstTask(), 'DE-IA0001-11', ['_tmp_a.csv', '_tmp_b.csv']],
      [secondTask(), 'DE-IA0001-12', []],
    ]);
    const ids = items.flatMap(({ deliveryId, files }) => [
      deliveryId,
      ...files.map(({ objectId }) => objectId),
    ]);
    expect(new Set(ids).size).toBe(4);
  });

  test('what is frozen does not change, until it is reopened', async () => {
    const hash = await freezeAnswer(rig);
    expect(await fault(rig.answers.addFiles(order(), firstTask(), ['c'], person))).toBe(
      'answer.alreadyFrozen',
    );
    expect(await fault(rig.answers.declareNoData(order(), secondTask(), false, person))).toBe(
      'answer.alreadyFrozen',
    );
    expect(await fault(rig.answers.freeze(order(), person))).toBe('answer.alreadyFrozen');
    expect(await fault(rig.answers.reopen(order(), wrongHash, person))).toBe('answer.hashDiffers');
    expect((await rig.answers.reopen(order(), hash, person)).ok).toBe(true);
    expect((await rig.answers.addFiles(order(), firstTask(), ['c'], person)).ok).toBe(true);
    expect(await freezeAnswer(rig)).not.toBe(hash);
  });

  test('only the package a person saw is let go', async () => {
    expect(await fault(rig.answers.queue(order(), wrongHash, person))).toBe('answer.notFrozen');
    const hash = await freezeAnswer(rig);
    expect(await fault(rig.answers.queue(order(), wrongHash, person))).toBe('answer.hashDiffers');
    expect((await rig.answers.queue(order(), hash, person)).ok).toBe(true);
    expect(await fault(rig.answers.queue(order(), hash, person))).toBe('answer.alreadySent');
    expect(await fault(rig.answers.reopen(order(), hash, person))).toBe('answer.alreadySent');
    expect(facts()).toMatchObject({ state: 'queued', queuedBy: person });
  });

  test('let go twice at the same time, it is let go once', async () => {
    const hash = await freezeAnswer(rig);
    const results = await Promise.all([
      rig.answers.queue(order(), hash, person),
      rig.answers.queue(order(), hash, person),
    ]);
    expect(results.map(({ ok }) => ok)).toEqual([true, false]);
    expect(world.kinds.filter((kind) => kind === 'answerQueued')).toHaveLength(1);
  });

  test('an emergency stays with the first who takes it', async () => {
    await rig.answers.takeEmergency(order(), person);
    await rig.answers.takeEmergency(order(), { subject: 'other', name: 'Other' });
    expect(rig.store.facts.orders.get(order())?.taken?.by).toEqual(person);
    expect(world.kinds.filter((kind) => kind === 'emergencyTaken')).toHaveLength(1);
  });
});

test('what was sent can be neither taken back nor reopened', async () => {
  const world = new World();
  const rig = await startOutbox(world);
  const hash = await queueAnswer(rig);
  rig.outbox.start();
  await world.time.pass(5_000);
  expect(await rig.answers.takeBack(order(), hash, person)).toMatchObject({
    error: { code: 'answer.alreadySent' },
  });
  expect(await rig.answers.reopen(order(), hash, person)).toMatchObject({
    error: { code: 'answer.alreadySent' },
  });
});
