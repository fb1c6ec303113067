import { createHash, randomInt, randomUUID } from 'node:crypto';
import { join } from 'node:path';
import type { Clock } from '../../shared/base/clock.ts';
import type { Fault } from '../../shared/base/fault.ts';
import { ok, type Result } from '../../shared/base/result.ts';
import type { Sha256, Uuid } from '../../shared/base/units.ts';
import { defaultClockSettings } from '../../shared/deadlines/production-clock.ts';
import { clockReader } from '../../shared/orders/clock-of.ts';
import { Ledger } from '../../shared/orders/fold.ts';
import { packageManifest } from '../../shared/orders/manifest.ts';
import { judgeRelease } from '../../shared/orders/release-gate.ts';
import type { NationalProfile } from '../../shared/profile/national-profile.ts';
import { EvidenceStore } from '../evidence/evidence-store.ts';
import { sealedFile } from '../secrets/sealed-file.ts';
import type { Contact, ContactReport } from '../sync/contact.ts';
import type { Timers, ValidatorPort } from '../sync/ports.ts';
import { RateGate } from '../sync/rate-gate.ts';
import { openSync, type Sync, type SyncParts } from '../sync/sync.ts';
import { versionInUse } from '../sync/version-watch.ts';
import { ContactMemory } from './contact-memory.ts';
import { openStore, type Store, type StoreParts } from './open-store.ts';
import { ProfileClock } from './profile-clock.ts';
import { openService, type Service, type ServiceParts } from './open-service.ts';

export interface ProfileParts
  extends
    Omit<StoreParts, 'profile'>,
    Pick<
      ServiceParts,
      'openInBrowser' | 'copyAddress' | 'onSession' | 'onCertificate' | 'onReport'
    > {
  readonly national: NationalProfile;
  readonly computerClock: Clock;
  readonly timers: Timers;
  /** Loads what reads messages. */
  readonly loadValidator: () => Promise<ValidatorPort>;
  readonly onContact: (report: ContactReport) => void;
  readonly onRetries: SyncParts['reportRetries'];
  readonly onAlarm: (fault: Fault) => void;
  readonly signInToSend: () => void;
}

/** One profile at work. */
export interface OpenProfile {
  readonly clock: ProfileClock;
  readonly store: Store;
  readonly memory: ContactMemory;
  readonly sync: Sync;
  readonly service: Service;
  close(): Promise<void>;
}

const makeUuid = (): Uuid => randomUUID() as Uuid;
/** From 0 up to but not including 1; spreads retries, so that not everybody comes back at once. */
const random = (): number => randomInt(2 ** 32) / 2 ** 32;
const sha256 = (text: string): Sha256 => createHash('sha256').update(text).digest('hex') as Sha256;

/** Opens the store of a profile and joins its parts. Nothing calls the service before `sync.start()`. */
export async function openProfile(parts: ProfileParts): Promise<Result<OpenProfile, Fault>> {
  const { national, files, folder, step, timers, computerClock } = parts;
  // Keychain and disk are waited for, so the library loads meanwhile.
  const loading = parts.loadValidator();
  const opened = await openStore({ ...parts, profile: national.kind });
  if (!opened.ok) return opened;
  const store = opened.value;
  const validator = await loading;
  const memory = await ContactMemory.open(
    sealedFile(files, store.secret, join(folder, 'secrets', 'contact.bin')),
  );
  // The sync below is not there yet when the journal is opened with this clock.
  let contact: Contact | null = null;
  const clock = new ProfileClock(computerClock, () =>
    national.kind === 'practice' ? (contact?.report.skewMs ?? memory.before.skewMs) : null,
  );
  const gate = new RateGate(timers);
  const reached = await openService({
    ...parts,
    validator,
    secret: store.secret,
    clock,
    gate,
    makeUuid,
    version: () => versionInUse(sync.store.facts, national),
    record: (entry, by) => sync.store.append([entry], by),
  });
  if (!reached.ok) {
    await store.close();
    return reached;
  }
  const service = reached.value;
  const evidence = new EvidenceStore({
    folder: join(folder, 'evidence'),
    files,
    keys: store.journal.keys,
    step,
    limitBytes: national.evidenceLimitBytes,
  });
  const readClock = clockReader({ ...national, settings: defaultClockSettings });
  const sync: Sync = await openSync({
    journal: store.journal,
    ledger: new Ledger(),
    blobs: evidence,
    evidence,
    exchange: service.exchange,
    refusalOf: service.refusalOf,
    validator,
    manifestHash: (order, items) => sha256(packageManifest(order, items)),
    profile: { ...national, mailboxPath: national.api.mailboxPath },
    clock,
    computerClock,
    timers,
    gate,
    random,
    makeUuid,
    step,
    judge: (order, context) => {
      const reading = readClock(order);
      return judgeRelease(order, reading?.ok === true ? reading.value : null, context);
    },
    latestOf: (order) => {
      const reading = readClock(order);
      return reading?.ok === true ? reading.value.latest : null;
    },
    session: service.session,
    certificateValidUntil: () => service.certificateValidUntil(),
    reportContact: (report) => {
      memory.note(report);
      parts.onContact(report);
    },
    reportRetries: parts.onRetries,
    alarm: parts.onAlarm,
    signInToSend: parts.signInToSend,
  });
  contact = sync.contact;
  return ok({
    clock,
    store,
    memory,
    sync,
    service,
    close: async () => {
      await sync.stop();
      await memory.close();
      await service.close();
      await store.close();
    },
  });
}
