// What the journal adds to the least that durable writing can cost: the same bytes, one write, one fsync, the same disk.
import { mkdtemp, open, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { disk } from '../../electron/journal/disk.ts';
import type { Journal } from '../../electron/journal/journal.ts';
import { openJournal } from '../../electron/journal/open-journal.ts';
import { noStep } from '../../electron/journal/step.ts';
import { ProfileSecret } from '../../electron/secrets/profile-secret.ts';
import { utcMs } from '../../shared/base/units.ts';
import type { Entry } from '../../shared/orders/entry.ts';
import { median, ratios, spreadOf } from './figures.ts';
import type { Figure } from './result.ts';
import { arrivalAppend } from './seed/order-entries.ts';
import { planOrders } from './seed/seed-journal.ts';

interface Case {
  readonly name: string;
  /** One append each. */
  readonly appends: readonly (readonly Entry[])[];
}

const seedTime = utcMs(Date.UTC(2026, 10, 24));

/** `times` appends of each kind, every one about orders the journal does not know yet. */
function cases(times: number): readonly Case[] {
  const arrivals = [...planOrders(times * 26, seedTime)].map(({ plan }) => arrivalAppend(plan));
  const single = arrivals.slice(0, times);
  const pages = Array.from({ length: times }, (_, at) =>
    arrivals.slice(times + at * 25, times + (at + 1) * 25).flat(),
  );
  return [
    { name: 'a mailbox page of 25 new orders', appends: pages },
    { name: 'one new order', appends: single },
    { name: 'the same order once more', appends: single.map(([first]) => (first ? [first] : [])) },
  ];
}

async function timed(act: () => Promise<unknown>): Promise<number> {
  const began = performance.now();
  await act();
  return performance.now() - began;
}

/** Appends and raw writes by turns; answers milliseconds of each. */
async function compare(
  journal: Journal,
  path: string,
  rawPath: string,
  appends: Case['appends'],
): Promise<{ readonly ours: number[]; readonly raw: number[] }> {
  const ours: number[] = [];
  const raw: number[] = [];
  const file = await open(rawPath, 'a');
  try {
    for (const entries of appends) {
      const before = (await stat(path)).size;
      ours.push(
        await timed(async () => {
          const appended = await journal.append(entries);
          if (!appended.ok) throw new Error(`the journal took nothing: ${appended.error.code}`);
        }),
      );
      const bytes = Buffer.alloc((await stat(path)).size - before, 0x5a);
      raw.push(
        await timed(async () => {
          await file.write(bytes);
          await file.sync();
        }),
      );
    }
  } finally {
    await file.close();
  }
  return { ours, raw };
}

/** Journal append beside write and fsync, in a throw-away folder below `place`: it must lie on the disk that is meant. */
export async function appendBench(place: string, rounds: number, times: number): Promise<Figure[]> {
  const folder = await mkdtemp(join(place, 'append-'));
  const secret = new ProfileSecret('practice', new Uint8Array(32).fill(7));
  const lock = { folder, release: () => Promise.resolve() };
  const opened = await openJournal({ folder, secret, files: disk, step: noStep, lock });
  try {
    if (!opened.ok) throw new Error(`the journal did not open: ${opened.error.code}`);
    const figures: Figure[] = [];
    for (const [number, { name, appends }] of cases(rounds * times).entries()) {
      const ours: number[] = [];
      const raw: number[] = [];
      for (let round = 0; round < rounds; round += 1) {
        const part = appends.slice(round * times, (round + 1) * times);
        const path = join(folder, 'journal', 'journal.bin');
        const measured = await compare(opened.value, path, join(folder, `raw-${number}`), part);
        ours.push(median(measured.ours));
        raw.push(median(measured.raw));
      }
      figures.push(
        { name: `append: ${name}`, unit: 'ms', value: spreadOf(ours), goal: null },
        { name: '  raw write + fsync of its bytes', unit: 'ms', value: spreadOf(raw), goal: null },
        {
          name: '  speed beside raw',
          unit: 'x',
          value: ratios(raw, ours),
          goal: { is: 'atLeast', value: 0.7 },
        },
      );
    }
    return figures;
  } finally {
    if (opened.ok) await opened.value.close();
    await rm(folder, { recursive: true, force: true });
  }
}
