import { describe, expect, test } from 'vitest';
import { busyJournal } from '../../../contract/fixture/orders.ts';
import { RowSeal } from '../../../../renderer/vault/projection/row-seal.ts';
import { keyOf, Projection, storedRows } from './projection-rig.ts';

const records = busyJournal({ alarm: true });

/** Every longer text of the journal, wherever it stands: all of it is confidential. */
function textsOf(value: unknown): readonly string[] {
  if (typeof value === 'string') return value.length >= 8 ? [value.slice(0, 200)] : [];
  return value instanceof Object ? Object.values(value).flatMap(textsOf) : [];
}

const encoder = new TextEncoder();
/** Bytes as text of one character each, so that any bytes can be looked for in any others. */
const latin = (bytes: Uint8Array): string =>
  Array.from(bytes, (byte) => String.fromCharCode(byte)).join('');
const wide = (text: string): string =>
  Array.from(text, (letter) => `${String.fromCharCode(letter.charCodeAt(0) & 0xff)}\0`).join('');
const formsOf = (text: string): readonly string[] => {
  const plain = latin(encoder.encode(text));
  return [plain, btoa(plain).replaceAll('=', ''), wide(plain)];
};

describe('what lies on the disk [SC-25]', () => {
  test('no text of the journal is in any stored byte or name', async () => {
    const key = keyOf(50);
    const projection = await Projection.open(key);
    await projection.readAll(records);
    await projection.close();
    const texts = [...new Set(textsOf(records))];
    expect(texts.length).toBeGreaterThan(100);
    const forms = [...texts.flatMap(formsOf), latin(key.bytes)];
    const foundIn = (bytes: string): readonly string[] =>
      forms.filter((form) => bytes.includes(form));
    const rows = await storedRows(key);
    expect(rows.length).toBeGreaterThan(40);
    for (const { name, bytes } of rows) {
      expect(name).toMatch(/^[0-9a-f]{32}$/);
      expect(foundIn(latin(bytes))).toEqual([]);
    }
    // The hunt does find what is in clear.
    const clear = latin(encoder.encode(JSON.stringify(records)));
    expect(foundIn(clear).length).toBeGreaterThan(100);
  });

  test('the same content is never stored as the same bytes, and lengths are rounded', async () => {
    const seal = await RowSeal.from({ ...keyOf(51), bytes: keyOf(51).bytes.slice() });
    const place = { table: 'states', name: 'n', version: 1 };
    const rows = await Promise.all([seal.seal(place, { a: 1 }), seal.seal(place, { a: 22 })]);
    expect(rows[0]).not.toEqual(rows[1]);
    expect(rows.map(({ length }) => length)).toEqual([256 + 28, 256 + 28]);
    const again = await seal.seal(place, { a: 1 });
    expect(again).not.toEqual(rows[0]);
  });

  test('a row opens as itself only, in its own version, and the key is wiped', async () => {
    const lent = { ...keyOf(52), bytes: keyOf(52).bytes.slice() };
    const seal = await RowSeal.from(lent);
    expect(lent.bytes).toEqual(new Uint8Array(32));
    const place = { table: 'states', name: 'n', version: 3 };
    const row = await seal.seal(place, { facts: true });
    expect(await seal.open(place, row)).toEqual({ facts: true });
    const others = [
      { ...place, table: 'texts' },
      { ...place, name: 'm' },
      { ...place, version: 2 },
    ];
    for (const other of others) expect(await seal.open(other, row)).toBeNull();
    const foreign = await RowSeal.from({ ...keyOf(53), bytes: keyOf(53).bytes.slice() });
    expect(await foreign.open(place, row)).toBeNull();
    expect(await foreign.nameOf('order/1')).not.toBe(await seal.nameOf('order/1'));
    for (const broken of [undefined, 'text', new Uint8Array(5), row.slice(0, -1)])
      expect(await seal.open(place, broken)).toBeNull();
  });
});
