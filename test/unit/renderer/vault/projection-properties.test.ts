import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { position, utcMs } from '../../../../shared/base/units.ts';
import type { JournalRecord } from '../../../../shared/orders/entry.ts';
import { anyJournal, someTexts } from './any-journal.ts';
import {
  allAnswers,
  keyOf,
  Projection,
  reference,
  storedRows,
  tamper,
  type StoredRow,
} from './projection-rig.ts';

let keys = 1_000;
const newKey = (): ReturnType<typeof keyOf> => keyOf((keys += 1));

async function expected(records: readonly JournalRecord[]): Promise<unknown> {
  const store = await reference(records);
  return allAnswers((name, ask) => store.answer(name, ask), records, someTexts);
}

/** Opened, read to the end of these records in pages of `perPage`, searched in full; what it answers. */
async function answersOf(
  key: ReturnType<typeof keyOf>,
  records: readonly JournalRecord[],
  perPage: number,
): Promise<{ answers: unknown; replaced: number }> {
  const projection = await Projection.open(key);
  try {
    await projection.settle(records, perPage);
    const answers = await projection.answers(records, someTexts);
    return { answers, replaced: projection.told.replaced };
  } finally {
    await projection.close();
  }
}

test('however the records are cut and wherever it stops, it answers as the one in memory', async () => {
  const stops = fc.array(
    fc.tuple(fc.integer({ min: 1, max: 30 }), fc.integer({ min: 1, max: 9 })),
    {
      maxLength: 4,
    },
  );
  await fc.assert(
    fc.asyncProperty(anyJournal, stops, async (records, cuts) => {
      const key = newKey();
      for (const [end, perPage] of [...cuts].sort(([a], [b]) => a - b)) {
        const some = records.slice(0, end);
        const { answers, replaced } = await answersOf(key, some, perPage);
        expect(replaced).toBe(0);
        expect(answers).toEqual(await expected(some));
      }
      const { answers } = await answersOf(key, records, 5);
      expect(answers).toEqual(await expected(records));
    }),
    { numRuns: 40 },
  );
});

test('whatever row is damaged, missing or of an older time, it is as good as new afterwards', async () => {
  const damage = fc.record({
    row: fc.nat(),
    byte: fc.nat(),
    how: fc.constantFrom('flip', 'remove', 'cut', 'older', 'swap' as const),
    perPage: fc.integer({ min: 1, max: 12 }),
    half: fc.integer({ min: 1, max: 20 }),
  });
  await fc.assert(
    fc.asyncProperty(anyJournal, damage, async (records, { row, byte, how, perPage, half }) => {
      const key = newKey();
      await answersOf(key, records.slice(0, half), perPage);
      const older = await storedRows(key);
      await answersOf(key, records, perPage);
      const rows = await storedRows(key);
      const hit = rows[row % rows.length];
      if (hit === undefined) return;
      await tamper(key, hit, damaged(hit, byte, how, older, rows));
      const { answers } = await answersOf(key, records, perPage);
      expect(answers).toEqual(await expected(records));
    }),
    { numRuns: 60 },
  );
});

function damaged(
  hit: StoredRow,
  byte: number,
  how: string,
  older: readonly StoredRow[],
  rows: readonly StoredRow[],
): Uint8Array | null {
  const bytes = hit.bytes.slice();
  switch (how) {
    case 'flip':
      bytes[byte % bytes.length] = (bytes[byte % bytes.length] ?? 0) ^ 0x10;
      return bytes;
    case 'cut':
      return bytes.slice(0, byte % bytes.length);
    case 'older':
      return (
        older.find(({ table, name }) => table === hit.table && name === hit.name)?.bytes ?? bytes
      );
    case 'swap':
      return rows[byte % rows.length]?.bytes ?? bytes;
    default:
      return null;
  }
}

test('another journal, and one put back to an older state and grown again, are read from their start', async () => {
  await fc.assert(
    fc.asyncProperty(anyJournal, anyJournal, fc.nat(30), async (first, second, kept) => {
      const key = newKey();
      await answersOf(key, first, 7);
      const shorter = first.slice(0, kept);
      // What happens anew happens at another time.
      const later = second.map(({ entry }) => ({
        entry: { ...entry, at: utcMs(entry.at + 5_000) },
      }));
      const other = [...shorter, ...later].map(({ entry }, index) => ({
        position: position(index + 1),
        entry,
      }));
      expect((await answersOf(key, other, 7)).answers).toEqual(await expected(other));
    }),
    { numRuns: 25 },
  );
});
