import { spawn } from 'node:child_process';
import { createHash, randomInt } from 'node:crypto';
import { once } from 'node:events';
import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { EvidenceStore } from '../../../electron/evidence/evidence-store.ts';
import { disk } from '../../../electron/journal/disk.ts';
import { takeFolder } from '../../../electron/journal/lock.ts';
import { openJournal } from '../../../electron/journal/open-journal.ts';
import { noStep, type StepName } from '../../../electron/journal/step.ts';
import { ProfileSecret } from '../../../electron/secrets/profile-secret.ts';
import { position, utcMs, type BlobId, type OrderId } from '../../../shared/base/units.ts';
import { killsPerPoint } from '../kills.ts';

/** Every point of the journal and the evidence store; those of mailbox and outbox belong to their own tests. */
const points = [
  'beforeKeyRing',
  'afterKeyRing',
  'beforeWrite',
  'betweenFrames',
  'beforeFsync',
  'afterFsync',
  'beforeHead',
  'afterHead',
  'betweenChunks',
  'beforeBlobFsync',
  'beforeBlobRename',
  'afterBlobRename',
] as const satisfies readonly StepName[];

const randomKills = Math.max(12, killsPerPoint);
/** The first time a point is passed, the third, the fifth. */
const occurrences = Array.from({ length: Math.max(2, killsPerPoint) }, (_, run) => 1 + 2 * run);
const childPath = join(import.meta.dirname, 'child.ts');
let runs = 0;
let killed = 0;

afterAll(() => {
  console.log(`journal: ${points.length} kill points, ${runs} runs, ${killed} ended by SIGKILL`);
});

interface Told {
  readonly opened: number;
  readonly entries: number;
  readonly blobs: readonly (readonly [blob: BlobId, sha256: string, order: string])[];
}

/** Runs the child until it kills itself at a step, or until it is killed after some acknowledged lines. */
async function runChild(folder: string, args: string[], killAfterLines = Infinity): Promise<Told> {
  const child = spawn(process.execPath, [childPath, folder, ...args], {
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let text = '';
  let complaint = '';
  child.stderr.on('data', (part: Buffer) => (complaint += part.toString()));
  child.stdout.on('data', (part: Buffer) => {
    text += part.toString();
    if (text.split('\n').length > killAfterLines) child.kill('SIGKILL');
  });
  const [code, signal] = (await once(child, 'close')) as [number | null, string | null];
  expect([code, complaint]).toEqual([signal === null ? 0 : null, '']);
  runs += 1;
  if (signal === 'SIGKILL') killed += 1;
  // A last line without its end was being written when the process died: it told nobody anything.
  const lines = text
    .split('\n')
    .slice(0, -1)
    .map((line) => line.split(' '));
  const last = (word: string): number =>
    Number(lines.filter(([kind]) => kind === word).at(-1)?.[1] ?? '0');
  return {
    opened: last('opened'),
    entries: Math.max(last('entries'), last('opened')),
    blobs: lines.flatMap(([kind, blob = '', sha256 = '', order = '']) =>
      kind === 'blob' ? [[blob as BlobId, sha256, order] as const] : [],
    ),
  };
}

/** How many entries the append had that was under way: the child appends 1, 2, 3, 1, 2, 3, ... at a time. */
function nextSize({ opened, entries }: Told): number {
  let reached = opened;
  for (let round = 0; ; round += 1) {
    const size = 1 + (round % 3);
    if (reached >= entries) return size;
    reached += size;
  }
}

/** Opens what the dead process left and checks all it had told; the answer is how far the journal goes. */
async function inspect(folder: string, told: Told): Promise<number> {
  const lock = await takeFolder(disk, folder);
  if (!lock.ok) throw new Error(lock.error.code);
  const secret = new ProfileSecret('practice', new Uint8Array(32).fill(7));
  const opened = await openJournal({ folder, secret, files: disk, step: noStep, lock: lock.value });
  if (!opened.ok) throw new Error(opened.error.code);
  const journal = opened.value;
  try {
    expect(journal.alarms).toEqual([]);
    const numbers: number[] = [];
    for await (const { entry } of journal.read(position(0))) numbers.push(entry.at);
    // Numbered from 1 without a gap or a repeat: nothing lost, nothing doubled, and no part of an append.
    expect(numbers).toEqual(Array.from({ length: numbers.length }, (_, number) => number + 1));
    expect([told.entries, told.entries + nextSize(told)]).toContain(numbers.length);
    expect(await journal.verify()).toMatchObject({ ok: true, value: { erased: 0 } });
    await inspectBlobs(folder, journal.keys, told);
    return journal.head;
  } finally {
    await journal.close();
    await lock.value.release();
  }
}

async function inspectBlobs(
  folder: string,
  keys: ConstructorParameters<typeof EvidenceStore>[0]['keys'],
  told: Told,
): Promise<void> {
  const place = join(folder, 'evidence');
  const evidence = new EvidenceStore({
    folder: place,
    files: disk,
    keys,
    step: noStep,
    limitBytes: 1,
  });
  for (const [blob, sha256, number] of told.blobs) {
    const order = `00000000-0000-4000-8000-${number.padStart(12, '0')}` as OrderId;
    const hash = createHash('sha256');
    for await (const chunk of evidence.read(order, blob)) hash.update(chunk);
    expect(hash.digest('hex')).toBe(sha256);
  }
  const named = new Set(told.blobs.map(([blob]) => blob));
  await evidence.sweep(named, utcMs(Number.MAX_SAFE_INTEGER));
  expect((await readdir(place).catch(() => [])).sort()).toEqual([...named].sort());
}

async function inFolder(work: (folder: string) => Promise<void>): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'ombud-kill-'));
  try {
    await work(folder);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

for (const point of points) {
  test(
    `killed at ${point}: nothing told is lost, nothing is there twice`,
    { timeout: 60_000 + killsPerPoint * 20_000 },
    async () => {
      await inFolder(async (folder) => {
        const before = killed;
        for (const occurrence of occurrences) {
          const told = await runChild(folder, [point, String(occurrence)]);
          await inspect(folder, told);
          await rm(join(folder, 'evidence'), { recursive: true, force: true });
        }
        expect(killed - before).toBe(occurrences.length);
      });
    },
  );
}

test(
  'killed at random times, again and again in one folder',
  { timeout: 60_000 + killsPerPoint * 20_000 },
  async () => {
    await inFolder(async (folder) => {
      let reached = 0;
      for (let run = 0; run < randomKills; run += 1) {
        const told = await runChild(folder, [], randomInt(1, 60));
        expect(told.opened).toBe(reached);
        reached = await inspect(folder, told);
        await rm(join(folder, 'evidence'), { recursive: true, force: true });
      }
      expect(reached).toBeGreaterThan(randomKills);
    });
  },
);
