/**
 * The program of the kill tests: real journal, evidence store, fold, gate, mailbox and outbox; it takes in the order,
 * answers it and waits for the acknowledgement, going on from wherever an earlier run was ended.
 *
 * Arguments: data folder, port of the platform, the point to die at as `name:occurrence` (or `none`), `letter` when it
 * writes a letter and does not answer, and `rest` when it answers in two parts: then points count from the opening of the rest on.
 */
import { createHash, randomInt, randomUUID } from 'node:crypto';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { EvidenceStore } from '../../../electron/evidence/evidence-store.ts';
import { disk } from '../../../electron/journal/disk.ts';
import { takeFolder } from '../../../electron/journal/lock.ts';
import { openJournal } from '../../../electron/journal/open-journal.ts';
import type { StepName } from '../../../electron/journal/step.ts';
import { openLetters } from '../../../electron/letters/letters.ts';
import { ProfileSecret } from '../../../electron/secrets/profile-secret.ts';
import { systemClock as clock } from '../../../electron/shell/clock.ts';
import { RateGate } from '../../../electron/sync/rate-gate.ts';
import { openSync } from '../../../electron/sync/sync.ts';
import { createNodeValidator } from '../../../schemas/node-validator.ts';
import { fault } from '../../../shared/base/fault.ts';
import type { Result } from '../../../shared/base/result.ts';
import { position, utcMs, type Sha256, type Uuid } from '../../../shared/base/units.ts';
import { Ledger } from '../../../shared/orders/fold.ts';
import { packageManifest } from '../../../shared/orders/manifest.ts';
import { judgeRelease } from '../../../shared/orders/release-gate.ts';
import { answerStep } from './answer-step.ts';
import { letterStep } from './letter-step.ts';
import { restStep } from './rest-step.ts';
import { fastTimers, httpExchange } from './border.ts';

const [folder = '', port = '', death = 'none', what = 'answer'] = process.argv.slice(2);
const [deathAt, occurrence = '1'] = death.split(':');
const base = `http://127.0.0.1:${port}`;
const counts = new Map<string, number>();
let isCounting = what !== 'rest';

/** Dies here when this is the point; after a request has left, only once the platform has it. */
async function step(name: StepName): Promise<void> {
  if (!isCounting) return;
  const count = (counts.get(name) ?? 0) + 1;
  counts.set(name, count);
  if (name !== deathAt || count !== Number(occurrence)) return;
  while (name === 'afterRequestLeft') {
    const received = await fetch(`${base}/received`).then((answer) => answer.text());
    if (received !== '0') break;
  }
  process.kill(process.pid, 'SIGKILL');
  await new Promise(() => undefined);
}

function must<T>(result: Result<T, { readonly code: string }>): T {
  if (!result.ok) throw new Error(result.error.code);
  return result.value;
}

const sha256 = (text: string): Sha256 => createHash('sha256').update(text).digest('hex') as Sha256;
const person = { subject: 'lr', name: 'Test Representative' };
const timers = fastTimers();

const lock = must(await takeFolder(disk, folder));
const secret = new ProfileSecret('practice', new Uint8Array(32).fill(7));
const journal = must(await openJournal({ folder, secret, files: disk, step, lock }));
const evidence = new EvidenceStore({
  folder: join(folder, 'evidence'),
  files: disk,
  keys: journal.keys,
  step,
  limitBytes: 1_000_000,
});
const sync = await openSync({
  journal,
  ledger: new Ledger(),
  blobs: evidence,
  evidence,
  exchange: httpExchange(base),
  refusalOf: () => fault('connection.serverFault'),
  validator: createNodeValidator(),
  session: { current: () => ({ person, token: 'token', maySend: true }) },
  judge: (order, context) => judgeRelease(order, null, context),
  manifestHash: (order, items) => sha256(packageManifest(order, items)),
  certificateValidUntil: () => utcMs(clock.now() + 86_400_000),
  profile: {
    provider: { country: 'SE', id: 'sp-test' },
    platform: { country: 'SE', id: 'wisp-test' },
    version: { etsi: 'V1.22.1', profileOwner: 'EU', profile: 'v1.3.1' },
    mailboxPath: '/eevidence/mailbox',
    pollSeconds: 1,
    batchSize: 3,
    listMaximum: 20,
    evidenceLimitBytes: 1_000_000,
  },
  clock,
  computerClock: clock,
  timers,
  gate: new RateGate(timers),
  random: () => randomInt(1_000) / 1_000,
  makeUuid: () => randomUUID() as Uuid,
  step,
  reportContact: () => undefined,
  reportRetries: () => undefined,
  latestOf: () => null,
  alarm: ({ code }) => console.error(`alarm ${code}`),
  signInToSend: () => undefined,
  calm: () => undefined,
  directoryMemory: null,
  directoryChanged: () => undefined,
});

const file = join(folder, 'traffic.csv');
await writeFile(file, 'row;'.repeat(50_000));
sync.start();
const letters = openLetters({
  ...sync,
  evidence,
  evidenceLimitBytes: 1_000_000,
  clock,
  makeUuid: () => randomUUID() as Uuid,
  step,
  session: { current: () => ({ person, token: 'token', maySend: true }) },
  holdEnd: () => ({ kind: 'unknown' }),
});
const works: Readonly<Record<string, () => Promise<boolean>>> = {
  letter: () => letterStep(sync, letters, file, person),
  rest: () => restStep(sync, file, person, () => void (isCounting = true)),
};
const work = works[what] ?? (() => answerStep(sync, file, person));
while (!(await work())) {
  await new Promise((resolve) => {
    setTimeout(resolve, 5);
  });
}
await sync.stop();
const entries: unknown[] = [];
for await (const { entry } of journal.read(position(0))) {
  entries.push({ ...entry, xml: undefined });
}
must(await journal.verify());
const { alarms } = journal;
await journal.close();
await lock.release();
console.log(JSON.stringify({ entries, alarms, steps: Object.fromEntries(counts) }));
