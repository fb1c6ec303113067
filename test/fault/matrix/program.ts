/**
 * The program of the kill matrix: journal, evidence store, gate, mailbox and outbox of the application, over mutual TLS
 * to the practice platform. It takes in what there is, answers every order and ends when all are acknowledged, going
 * on from wherever an earlier run was ended.
 *
 * Arguments: the world as a JSON file, and the point to die at as `name:occurrence` (or `none`).
 */
import { createHash, randomInt, randomUUID } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { EvidenceStore } from '../../../electron/evidence/evidence-store.ts';
import { disk } from '../../../electron/journal/disk.ts';
import { takeFolder } from '../../../electron/journal/lock.ts';
import { openJournal } from '../../../electron/journal/open-journal.ts';
import type { StepName } from '../../../electron/journal/step.ts';
import { refusalReader } from '../../../electron/platform/refusal-of.ts';
import { Transport } from '../../../electron/platform/transport.ts';
import { ProfileSecret } from '../../../electron/secrets/profile-secret.ts';
import { systemClock as clock } from '../../../electron/shell/clock.ts';
import { RateGate } from '../../../electron/sync/rate-gate.ts';
import { openSync } from '../../../electron/sync/sync.ts';
import { createNodeValidator } from '../../../schemas/node-validator.ts';
import type { Result } from '../../../shared/base/result.ts';
import { utcMs, type Sha256, type Uuid } from '../../../shared/base/units.ts';
import { defaultClockSettings } from '../../../shared/deadlines/production-clock.ts';
import { clockReader } from '../../../shared/orders/clock-of.ts';
import { Ledger } from '../../../shared/orders/fold.ts';
import { packageManifest } from '../../../shared/orders/manifest.ts';
import { judgeRelease } from '../../../shared/orders/release-gate.ts';
import { answerAll } from './answer-all.ts';
import { fastTimers } from '../sync/border.ts';
import type { MatrixWorld } from './world.ts';

const [worldFile = '', death = 'none'] = process.argv.slice(2);
const world = JSON.parse(readFileSync(worldFile, 'utf8')) as MatrixWorld;
const { folder, profile } = world;
const [deathAt, occurrence = '1'] = death.split(':');
const counts = new Map<string, number>();

/** Dies here when this is the point; a request that has left is given a moment, so that it arrives in some runs only. */
async function step(name: StepName): Promise<void> {
  const count = (counts.get(name) ?? 0) + 1;
  counts.set(name, count);
  if (name !== deathAt || count !== Number(occurrence)) return;
  if (name === 'afterRequestLeft') {
    await new Promise((resolve) => {
      setTimeout(resolve, randomInt(40));
    });
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
const validUntil = utcMs(clock.now() + 86_400_000);

const lock = must(await takeFolder(disk, folder));
const secret = new ProfileSecret('practice', new Uint8Array(32).fill(world.secretByte));
const journal = must(await openJournal({ folder, secret, files: disk, step, lock }));
const evidence = new EvidenceStore({
  folder: join(folder, 'evidence'),
  files: disk,
  keys: journal.keys,
  step,
  limitBytes: profile.evidenceLimitBytes,
});
const credentials = {
  key: Buffer.from(world.keyPem),
  chain: world.certificatePem,
  thumbprint: 'of this run',
  validTo: validUntil,
};
const transport = new Transport({ api: profile.api, credentials: () => credentials, clock });
const readClock = clockReader({ ...profile, settings: defaultClockSettings });
const sync = await openSync({
  journal,
  ledger: new Ledger(),
  blobs: evidence,
  evidence,
  exchange: transport,
  refusalOf: refusalReader(profile.refusals),
  validator: createNodeValidator(),
  session: { current: () => ({ person, token: world.token, maySend: true }) },
  judge: (order, context) => {
    const reading = readClock(order);
    return judgeRelease(order, reading?.ok === true ? reading.value : null, context);
  },
  manifestHash: (order, items) => sha256(packageManifest(order, items)),
  certificateValidUntil: () => validUntil,
  profile: { ...profile, mailboxPath: profile.api.mailboxPath, pollSeconds: 1, batchSize: 3 },
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

const file = join(folder, '..', 'traffic.csv');
writeFileSync(file, 'row;'.repeat(50_000));
sync.start();
while (!(await answerAll(sync, world.orders, file, person))) {
  await new Promise((resolve) => {
    setTimeout(resolve, 5);
  });
}
await sync.stop();
transport.close();
await journal.close();
await lock.release();
console.log(JSON.stringify(Object.fromEntries(counts)));
