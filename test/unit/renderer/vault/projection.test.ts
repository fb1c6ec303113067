import { describe, expect, test } from 'vitest';
import { busyJournal } from '../../../contract/fixture/orders.ts';
import { keyOf, Projection, reference, storedRows, tamper, allAnswers } from './projection-rig.ts';

const records = busyJournal({ alarm: true });
const texts = ['berlin', '203.0.113', 'phishing', 'suspekt@', 'prosecutor office'];

async function expected(): Promise<unknown> {
  const store = await reference(records);
  return allAnswers((name, ask) => store.answer(name, ask), records, texts);
}

describe('the projection on the disk [SC-25]', () => {
  test('answers as the one in memory does, at once and after a restart', async () => {
    const key = keyOf(1);
    const first = await Projection.open(key);
    await first.readAll(records);
    expect(first.keeper.keptIn).toBe('disk');
    expect(await first.answers(records, texts)).toEqual(await expected());
    await first.close();
    const second = await Projection.open(key);
    expect(second.keeper.applied).toBe(records.length);
    await second.readAll(records);
    await expect.poll(() => second.told.searchWhole).toBe(1);
    expect(await second.answers(records, texts)).toEqual(await expected());
    expect(second.told.replaced).toBe(0);
    await second.close();
  });

  test('is made again when any one of its rows is damaged or missing', async () => {
    const key = keyOf(2);
    const wanted = await expected();
    const first = await Projection.open(key);
    await first.readAll(records);
    await first.close();
    const tables = new Set<string>();
    for (const row of await storedRows(key)) {
      if (tables.has(row.table)) continue;
      tables.add(row.table);
      for (const change of ['flipped', 'gone'] as const) {
        const bytes = row.bytes.slice();
        bytes[bytes.length - 3] = (bytes.at(-3) ?? 0) ^ 1;
        await tamper(key, row, change === 'gone' ? null : bytes);
        const again = await Projection.open(key);
        await again.settle(records);
        expect(await again.answers(records, texts), `${row.table} ${change}`).toEqual(wanted);
        expect(again.keeper.keptIn).toBe('disk');
        await again.close();
      }
    }
    expect(tables.size).toBe(6);
  });
});
