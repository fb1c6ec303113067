import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, expect, test } from 'vitest';
import { position, utcMs } from '../../../shared/base/units.ts';
import type { OrderFacts } from '../../../shared/orders/facts.ts';
import { Ledger } from '../../../shared/orders/fold.ts';
import { planOrders, seedJournal } from '../../bench/seed/seed-journal.ts';
import { seedProfile } from '../../bench/seed/seed-profile.ts';
import type { Fate } from '../../bench/seed/order-plan.ts';
import { makeFolder, openOrFail } from '../electron/journal/journal-rig.ts';

const now = utcMs(Date.UTC(2026, 10, 24));
const folders: string[] = [];
afterEach(async () => {
  for (const folder of folders.splice(0)) await rm(folder, { recursive: true, force: true });
});

const fateOf = ({ withdrawnAt, answer }: OrderFacts): Fate | 'other' => {
  if (withdrawnAt !== null) return 'withdrawn';
  const fates = { none: 'open', queued: 'held', sent: 'answered', acknowledged: 'acknowledged' };
  return (fates as Partial<Record<string, Fate>>)[answer.state] ?? 'other';
};

test('a seeded journal verifies and folds to the states it was planned with', async () => {
  const journal = await openOrFail(await makeFolder());
  const seeded = await seedJournal(journal, 600, now);
  expect(await journal.verify()).toEqual({
    ok: true,
    value: { entries: seeded.entries, erased: 0 },
  });
  const ledger = new Ledger();
  for await (const record of journal.read(position(0))) ledger.apply(record);
  const facts = ledger.facts();
  const counts = { open: 0, held: 0, answered: 0, acknowledged: 0, withdrawn: 0, other: 0 };
  for (const order of facts.orders.values()) counts[fateOf(order)] += 1;
  expect(counts).toEqual({ ...seeded.fates, other: 0 });
  expect(Math.min(...Object.values(seeded.fates))).toBeGreaterThan(0);
  expect(facts).toMatchObject({ quarantined: 0, unreadable: 0, lastSignIn: { mayRead: true } });
  expect([...facts.orders.values()].filter(({ regime }) => regime === 'unknown')).toEqual([]);
  expect([...facts.orders.values()].filter(({ doubts }) => doubts.length > 0)).toEqual([]);
});

test('the same numbers give the same orders, and no two orders share a name', () => {
  const [first, second] = [1, 2].map(() => [...planOrders(400, now)].map(({ plan }) => plan));
  expect(first).toEqual(second);
  expect(new Set(first?.map(({ id }) => id)).size).toBe(400);
  expect(new Set(first?.map(({ reference }) => reference)).size).toBe(400);
  expect(new Set(first?.map(({ place }) => place.country)).size).toBeGreaterThan(4);
});

test('a folder that has a journal is left alone', async () => {
  const home = await mkdtemp(join(tmpdir(), 'ombud-seed-'));
  folders.push(home);
  let secret: Uint8Array | null = null;
  const keychain = {
    describe: () => 'memory',
    read: async () => ({ ok: true, value: secret === null ? null : secret.slice() }) as const,
    write: async (_: string, written: Uint8Array) => {
      secret = written.slice();
      return { ok: true, value: undefined } as const;
    },
    remove: async () => ({ ok: true, value: undefined }) as const,
  };
  expect((await seedProfile({ home, orders: 5, now, keychain })).orders).toBe(5);
  await expect(seedProfile({ home, orders: 5, now, keychain })).rejects.toThrow(/already/);
});
