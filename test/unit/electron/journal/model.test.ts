import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Journal } from '../../../../electron/journal/journal.ts';
import { appendOrFail, closed, entryOf, numbersOf, openOrFail, tryOpen } from './journal-rig.ts';
import { MemoryDisk } from './memory-disk.ts';

const path = '/profile/journal/journal.bin';

type Act =
  | { readonly kind: 'append'; readonly orders: readonly number[] }
  | { readonly kind: 'reopen' }
  | { readonly kind: 'noise'; readonly bytes: Uint8Array }
  | { readonly kind: 'together'; readonly counts: readonly number[] };

const act: fc.Arbitrary<Act> = fc.oneof(
  {
    weight: 5,
    arbitrary: fc.record({
      kind: fc.constant('append' as const),
      orders: fc.array(fc.nat(6), { maxLength: 5 }),
    }),
  },
  { weight: 2, arbitrary: fc.constant({ kind: 'reopen' as const }) },
  {
    weight: 1,
    arbitrary: fc.record({
      kind: fc.constant('noise' as const),
      bytes: fc.uint8Array({ maxLength: 600 }),
    }),
  },
  {
    weight: 1,
    arbitrary: fc.record({
      kind: fc.constant('together' as const),
      counts: fc.array(fc.nat(3), { maxLength: 4 }),
    }),
  },
);

/** A journal and the plain list of numbers it must equal after every act. */
class Pair {
  readonly files = new MemoryDisk();
  readonly expected: number[] = [];
  #journal: Journal | null = null;

  async journal(): Promise<Journal> {
    this.#journal ??= await openOrFail('/profile', { files: this.files });
    return this.#journal;
  }

  async close(): Promise<void> {
    if (this.#journal !== null) await closed(this.#journal);
    this.#journal = null;
  }

  async run(next: Act): Promise<void> {
    const journal = await this.journal();
    if (next.kind === 'append') await appendOrFail(journal, this.#entries(next.orders));
    if (next.kind === 'together') {
      await Promise.all(
        next.counts.map((count) => appendOrFail(journal, this.#entries(Array(count).fill(count)))),
      );
    }
    if (next.kind === 'reopen' || next.kind === 'noise') await this.close();
    if (next.kind === 'noise') {
      const content = this.files.content.get(path) ?? Buffer.alloc(0);
      this.files.content.set(path, Buffer.concat([content, next.bytes]));
    }
    const after = await this.journal();
    expect(after.alarms).toEqual([]);
    expect(await numbersOf(after)).toEqual(this.expected);
  }

  #entries(orders: readonly number[]): ReturnType<typeof entryOf>[] {
    return orders.map((order) => {
      this.expected.push(this.expected.length + 1);
      return entryOf(this.expected.length, order);
    });
  }
}

test('any appends, restarts and torn ends leave exactly what was appended', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(act, { maxLength: 14 }), async (acts) => {
      const pair = new Pair();
      for (const next of acts) await pair.run(next);
      expect((await (await pair.journal()).verify()).ok).toBe(true);
      await pair.close();
    }),
    { numRuns: 60 },
  );
});

test('no change of bytes that the head covers goes unnoticed', async () => {
  const pair = new Pair();
  for (const orders of [[1, 2], [0], [3, 3, 4], [1]]) await pair.run({ kind: 'append', orders });
  await pair.close();
  const whole = Buffer.from(pair.files.content.get(path) ?? []);
  const change = fc.record({
    at: fc.nat(whole.length - 1),
    remove: fc.nat(400),
    insert: fc.uint8Array({ maxLength: 400 }),
  });
  await fc.assert(
    fc.asyncProperty(change, async ({ at, remove, insert }) => {
      const changed = Buffer.concat([whole.subarray(0, at), insert, whole.subarray(at + remove)]);
      fc.pre(!changed.subarray(0, whole.length).equals(whole));
      pair.files.content.set(path, changed);
      const opened = await tryOpen('/profile', { files: pair.files });
      const noticed = opened.ok ? opened.value.alarms.length > 0 : true;
      if (opened.ok) await closed(opened.value);
      expect(noticed).toBe(true);
      expect(pair.files.content.get(path)?.equals(changed)).toBe(true);
    }),
    { numRuns: 400 },
  );
});
