import 'fake-indexeddb/auto';
import Dexie from 'dexie';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { Database, databaseName } from '../../../../renderer/vault/projection/database.ts';
import { busyJournal } from '../../../contract/fixture/orders.ts';
import { allAnswers, keyOf, Projection, reference } from './projection-rig.ts';

const told = vi.hoisted(() => ({ by: 'this' }));
vi.mock('../../../../renderer/vault/projection/folded-by.ts', () => ({ foldedBy: () => told.by }));

const records = busyJournal({ alarm: true });
const full = new DOMException('no room', 'QuotaExceededError');

afterEach(() => {
  vi.restoreAllMocks();
});

async function expected(): Promise<unknown> {
  const store = await reference(records);
  return allAnswers((name, ask) => store.answer(name, ask), records, []);
}

test('what other code has made is made again, and what this one made is kept', async () => {
  const key = keyOf(85);
  const projection = await Projection.open(key);
  await projection.readAll(records);
  await projection.close();
  const same = await Projection.open(key);
  expect(same.keeper.applied).toBe(records.length);
  await same.close();
  told.by = 'newer';
  const next = await Projection.open(key);
  expect(next.keeper.applied).toBe(0);
  await next.readAll(records);
  expect(next.keeper.keptIn).toBe('disk');
  expect(await next.answers(records)).toEqual(await expected());
  await next.close();
  told.by = 'this';
  await Dexie.delete(databaseName(key.id));
});

describe('when the disk does not take or give the projection', () => {
  test.each([
    ['as the browser says it', full],
    ['as Dexie wraps it', Object.assign(new Error('bulk'), { failures: [{ inner: full }] })],
  ])(
    'full disk, %s: the orders are held in memory, and stored at the next start',
    async (_, why) => {
      const key = keyOf(70);
      const projection = await Projection.open(key);
      await projection.readAll(records.slice(0, 10));
      vi.spyOn(Database.prototype, 'write').mockRejectedValue(why);
      await projection.readAll(records);
      expect(projection.keeper.keptIn).toBe('memory');
      expect(await projection.answers(records)).toEqual(await expected());
      await projection.close();
      vi.restoreAllMocks();
      const next = await Projection.open(key);
      expect(next.keeper.applied).toBe(10);
      await next.readAll(records);
      expect(next.keeper.keptIn).toBe('disk');
      expect(await next.answers(records)).toEqual(await expected());
      await next.close();
      await Dexie.delete(databaseName(key.id));
    },
  );

  test('a write that fails once costs a rebuild, no more', async () => {
    const projection = await Projection.open(keyOf(81));
    await projection.readAll(records.slice(0, 10));
    vi.spyOn(Database.prototype, 'write').mockRejectedValueOnce(new Error('I/O'));
    await projection.readAll(records);
    expect(projection.told.replaced).toBe(1);
    expect(projection.keeper.keptIn).toBe('disk');
    expect(await projection.answers(records)).toEqual(await expected());
    await projection.close();
  });

  test('only the last page of a longer reading waits for the disk', async () => {
    const write = vi.spyOn(Database.prototype, 'write');
    const projection = await Projection.open(keyOf(84));
    await projection.readAll(records, Math.ceil(records.length / 3));
    expect(write.mock.calls.map(([, durability]) => durability)).toEqual([
      'relaxed',
      'relaxed',
      'strict',
    ]);
    await projection.close();
  });

  test('a database that cannot be opened at all: memory', async () => {
    vi.spyOn(Database, 'open').mockRejectedValue(new Error('UnknownError'));
    const projection = await Projection.open(keyOf(82));
    await projection.readAll(records);
    expect(projection.keeper.keptIn).toBe('memory');
    expect(await projection.answers(records)).toEqual(await expected());
    await projection.close();
  });

  test('a disk that breaks every page is not tried for ever', async () => {
    const write = vi.spyOn(Database.prototype, 'write').mockRejectedValue(new Error('I/O'));
    const projection = await Projection.open(keyOf(83));
    await projection.readAll(records);
    expect(projection.keeper.keptIn).toBe('memory');
    expect(write.mock.calls.length).toBeLessThan(10);
    await projection.close();
  });
});

describe('keys and databases', () => {
  test('another key is another database, and those of other keys are deleted', async () => {
    const first = await Projection.open(keyOf(90));
    await first.readAll(records);
    await first.close();
    const second = await Projection.open(keyOf(91));
    expect(second.keeper.applied).toBe(0);
    await expect.poll(() => Dexie.getDatabaseNames()).toEqual([databaseName(keyOf(91).id)]);
    await second.close();
  });

  test('letting go keeps the database and answers nothing any more', async () => {
    const key = keyOf(92);
    const projection = await Projection.open(key);
    await projection.readAll(records);
    await projection.close();
    await expect(projection.answers(records)).rejects.toThrow();
    const again = await Projection.open(key);
    expect(again.keeper.applied).toBe(records.length);
    await again.close();
  });
});
