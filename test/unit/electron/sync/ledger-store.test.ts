import { describe, expect, test } from 'vitest';
import { fault } from '../../../../shared/base/fault.ts';
import { err, ok } from '../../../../shared/base/result.ts';
import { position, utcMs } from '../../../../shared/base/units.ts';
import { Ledger } from '../../../../shared/orders/fold.ts';
import { LedgerStore, type Fold } from '../../../../electron/sync/ledger-store.ts';
import { ManualTime } from './manual-time.ts';
import { MemoryJournal } from './memory-journal.ts';
import { person } from './outbox-rig.ts';

const cursor = (seconds: number) =>
  ({ kind: 'cursorMoved', lastChanged: utcMs(seconds * 1_000), maximum: 20 }) as const;

async function open(journal = new MemoryJournal(), followers: Fold[] = []): Promise<LedgerStore> {
  const { clock } = new ManualTime('2026-11-23T10:00:00Z');
  const step = (): void => undefined;
  return LedgerStore.open({ journal, ledger: new Ledger(), followers, clock, step });
}

describe('journal and facts in step', () => {
  test('facts follow every append and come back from the journal', async () => {
    const journal = new MemoryJournal();
    const store = await open(journal);
    await store.append([cursor(1), cursor(2)], person);
    expect(store.facts).toMatchObject({ head: 2, cursor: { lastChanged: 2_000, maximum: 20 } });
    expect(journal.records[0]?.entry).toMatchObject({
      at: Date.parse('2026-11-23T10:00:00Z'),
      by: person,
    });
    expect((await open(journal)).facts).toEqual(store.facts);
  });

  test('listeners hear of it once it is on disk and folded, in order, until they leave', async () => {
    const store = await open();
    const heard: unknown[] = [];
    const leave = store.onAppended((head) => heard.push([head, store.facts.cursor?.lastChanged]));
    await Promise.all([store.append([cursor(1)]), store.append([cursor(2)])]);
    leave();
    await store.append([cursor(3)]);
    expect(heard).toEqual([
      [1, 1_000],
      [2, 2_000],
    ]);
  });

  test('each decision sees everything before it', async () => {
    const store = await open();
    const seen: (number | undefined)[] = [];
    await Promise.all(
      [1, 2, 3].map((seconds) =>
        store.decide((facts) => {
          seen.push(facts.cursor?.lastChanged);
          return ok([cursor(seconds)]);
        }),
      ),
    );
    expect(seen).toEqual([undefined, 1_000, 2_000]);
  });

  test('a refused decision and an empty one write nothing', async () => {
    const journal = new MemoryJournal();
    const store = await open(journal);
    expect(await store.decide(() => err(fault('answer.notFrozen')))).toMatchObject({ ok: false });
    expect(await store.decide(() => ok([]))).toEqual({ ok: true, value: position(0) });
    expect(journal.records).toEqual([]);
  });

  test('a failed append changes nothing, and the next one works', async () => {
    const journal = new MemoryJournal();
    const store = await open(journal);
    journal.room = 0;
    expect(await store.append([cursor(1)])).toMatchObject({ error: { code: 'store.full' } });
    expect(store.facts.cursor).toBeNull();
    journal.room = 1;
    expect((await store.append([cursor(2)])).ok).toBe(true);
  });

  test('a decider with a bug does not block those after it', async () => {
    const store = await open();
    const broken = store.decide(() => {
      throw new Error('bug');
    });
    await expect(broken).rejects.toThrow('bug');
    expect((await store.append([cursor(1)])).ok).toBe(true);
  });

  test('followers get every record once, on opening and on appending', async () => {
    const journal = new MemoryJournal();
    await (await open(journal)).append([cursor(1)]);
    const seen: number[] = [];
    const store = await open(journal, [{ apply: (record) => void seen.push(record.position) }]);
    await store.append([cursor(2), cursor(3)]);
    expect(seen).toEqual([1, 2, 3]);
  });
});
