import { createHash, randomInt, randomUUID } from 'node:crypto';
import { join } from 'node:path';
import type { Clock } from '../../shared/base/clock.ts';
import type { Fault, FaultCode } from '../../shared/base/fault.ts';
import { err, ok, type Result } from '../../shared/base/result.ts';
import type { Sha256, Uuid } from '../../shared/base/units.ts';
import { defaultClockSettings } from '../../shared/deadlines/clock-settings.ts';
import { clockReader, listedClockReader } from '../../shared/orders/clock-of.ts';
import { comeOf, fiveDaysEnd } from '../../shared/orders/come.ts';
import { portalReading } from '../../shared/orders/portal-dates.ts';
import { DeskLedger } from '../../shared/orders/desk-ledger.ts';
import { Ledger } from '../../shared/orders/fold.ts';
import { packageManifest } from '../../shared/orders/manifest.ts';
import { judgeRelease } from '../../shared/orders/release-gate.ts';
import type { NationalProfile } from '../../shared/profile/national-profile.ts';
import { ByHandService } from '../by-hand/by-hand-service.ts';
import { DeskService } from '../desk/desk-service.ts';
import { holdEnd } from '../../shared/holds/hold-end.ts';
import { EvidenceStore } from '../evidence/evidence-store.ts';
import { NamedBlobs } from '../evidence/named-blobs.ts';
import { sweepOrphans } from '../evidence/sweep-orphans.ts';
import { DuplicateWatch } from '../judgements/duplicate-watch.ts';
import { openJudgements, type Judgements } from '../judgements/judgements.ts';
import { openLetters, type Letters } from '../letters/letters.ts';
import { JournalUnreadable } from '../journal/journal.ts';
import { sealedFile, type SealedFile } from '../secrets/sealed-file.ts';
import type { Contact, ContactReport } from '../sync/contact.ts';
import type { Timers, ValidatorPort } from '../sync/ports.ts';
import { RateGate } from '../sync/rate-gate.ts';
import { openSync, type Sync, type SyncParts } from '../sync/sync.ts';
import { versionInUse } from '../sync/version-watch.ts';
import { SealThread, type SealThreadParts } from '../seals/seal-thread.ts';
import { SealWatch } from '../seals/seal-watch.ts';
import { ContactMemory } from './contact-memory.ts';
import { DirectoryFile } from './directory-memory.ts';
import { openEarly, type EarlyParts, type EarlyProfile } from './early-profile.ts';
import { openStore, unlockFolder, type Store, type StoreParts } from './open-store.ts';
import { ProfileClock } from './profile-clock.ts';
import { ReadingMemory } from './reading-memory.ts';
import { openService, type Service, type ServiceParts } from './open-service.ts';

export interface ProfileParts
  extends
    Omit<StoreParts, 'profile'>,
    Pick<
      ServiceParts,
      'routeTo' | 'openInBrowser' | 'copyAddress' | 'onSession' | 'onCertificate' | 'onReport'
    > {
  readonly national: NationalProfile;
  readonly computerClock: Clock;
  readonly timers: Timers;
  /** Starts what checks signatures and seals. */
  readonly startSealThread: SealThreadParts['start'];
  /** Loads what reads messages. */
  readonly loadValidator: () => Promise<ValidatorPort>;
  /**
   * What was received can be shown before the journal has been verified; resolves when verifying may begin. Null: never,
   * whatever is remembered.
   */
  readonly onEarly: ((early: EarlyProfile) => Promise<void>) | null;
  readonly onContact: (report: ContactReport) => void;
  readonly onRetries: SyncParts['reportRetries'];
  readonly onAlarm: (fault: Fault) => void;
  /** What was told of with this code is so no longer. */
  readonly onCalm: (code: FaultCode) => void;
  readonly signInToSend: () => void;
  /** Something about the court database has changed. */
  readonly onDirectory: () => void;
}

/** One profile at work. */
export interface OpenProfile {
  readonly clock: ProfileClock;
  readonly store: Store;
  readonly memory: ContactMemory;
  readonly sync: Sync;
  readonly evidence: Pick<EvidenceStore, 'read'>;
  readonly desk: DeskService;
  readonly letters: Letters;
  readonly judgements: Judgements;
  readonly byHand: ByHandService;
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
  const unlocked = await unlockFolder({ ...parts, profile: national.kind });
  if (!unlocked.ok) return unlocked;
  const { secret } = unlocked.value;
  const sealed = (name: string): SealedFile =>
    sealedFile(files, secret, join(folder, 'secrets', name));
  const [memory, reading, directory] = await Promise.all([
    ContactMemory.open(sealed('contact.bin')),
    ReadingMemory.open(sealed('reading.bin')),
    DirectoryFile.open(sealed('authorities.bin')),
  ]);
  // The sync below is not there yet when the journal is opened with this clock.
  let contact: Contact | null = null;
  const clock = new ProfileClock(computerClock, () =>
    national.kind === 'practice' ? (contact?.report.skewMs ?? memory.before.skewMs) : null,
  );
  await showEarly(parts, { secret, clock, contact: memory.before, remembered: reading.before });
  const validator = await parts.loadValidator();
  const gate = new RateGate(timers);
  const reached = await openService({
    ...parts,
    validator,
    secret,
    clock,
    gate,
    makeUuid,
    version: () => versionInUse(sync.store.facts, national),
    record: (entry, by) => sync.store.append([entry], by),
  });
  if (!reached.ok) {
    await unlocked.value.close();
    return reached;
  }
  const service = reached.value;
  const summary = service.certificate();
  if (summary !== null) parts.onCertificate(summary);
  const opened = await openStore({ ...parts, profile: national.kind }, unlocked.value);
  if (!opened.ok) {
    await Promise.all([service.close(), reading.forget()]);
    return opened;
  }
  const store = opened.value;
  if (store.journal.alarms.length > 0) await reading.forget();
  const evidence = new EvidenceStore({
    folder: join(folder, 'evidence'),
    files,
    keys: store.journal.keys,
    step,
    limitBytes: national.evidenceLimitBytes,
  });
  const clockPlace = { ...national, settings: defaultClockSettings };
  const readClock = clockReader(clockPlace);
  const readTurn = listedClockReader(clockPlace);
  const desks = new DeskLedger();
  const duplicates = new DuplicateWatch();
  const named = new NamedBlobs();
  const seals = new SealWatch();
  const folded = await orUnreadable(
    openSync({
      journal: store.journal,
      ledger: new Ledger(),
      followers: [desks, duplicates, named, seals],
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
      calm: parts.onCalm,
      signInToSend: parts.signInToSend,
      directoryMemory: directory,
      directoryChanged: parts.onDirectory,
    }),
  );
  if (!folded.ok) {
    await Promise.all([service.close(), reading.forget()]);
    await store.close();
    return folded;
  }
  const sync = folded.value;
  // Nothing is sealed before this profile is handed out.
  await sweepOrphans(evidence, named, store.journal.alarms, computerClock.now());
  const desk = new DeskService({
    store: sync.store,
    desks,
    clocksOf: (order) => {
      const reading = readTurn(order);
      return reading?.ok === true ? [reading.value] : [];
    },
    releaseGraceMinutes: national.releaseGraceMinutes,
    clock,
    timers,
  });
  contact = sync.contact;
  const remember = (): void => noteReading(reading, store, sync);
  remember();
  sync.store.onAppended(remember);
  duplicates.watch(sync.store);
  const endSeals = seals.watch(
    sync.store,
    new SealThread({
      start: parts.startSealThread,
      authorities: national.sealAuthorities ?? [],
      clock,
      timers,
    }),
  );
  const letters = openLetters({
    ...sync,
    evidence,
    evidenceLimitBytes: national.evidenceLimitBytes,
    clock,
    makeUuid,
    step,
    session: service.session,
    holdEnd: (order) => holdEnd(order, clockPlace),
  });
  const judgements = openJudgements({
    ...sync,
    clock,
    zone: national.zone,
    comeOf: (order, now) => comeOf(order, now, clockPlace),
    dueClock: listedClockReader(clockPlace),
    fiveDaysEnd: (order) => fiveDaysEnd(order, clockPlace),
    portalReading: (order, kind) => portalReading(order, clockPlace, kind),
  });
  return ok({
    clock,
    store,
    memory,
    sync,
    evidence,
    desk,
    letters,
    judgements,
    byHand: new ByHandService({
      store: sync.store,
      evidence,
      clock,
      zone: national.zone,
      timers,
      makeUuid,
      addressee: national.provider,
      readClock,
      needsSecondPerson: national.secondPerson ?? false,
    }),
    service,
    close: async () => {
      await Promise.all([sync.stop(), endSeals()]);
      await memory.close();
      await directory.close();
      remember();
      await reading.close();
      await service.close();
      await store.close();
    },
  });
}

/** With an unlock by sign-in nothing is shown before it, and the journal has been verified by then. */
async function showEarly(
  { files, folder, national, onEarly }: ProfileParts,
  parts: Omit<EarlyParts, 'files' | 'folder'>,
): Promise<void> {
  if (onEarly === null || national.unlock === 'signIn') return;
  const early = await openEarly({ ...parts, files, folder });
  if (early === null) return;
  try {
    await onEarly(early);
  } catch (error) {
    early.close();
    throw error;
  }
}

/** Only a place that has been folded says who signed in last up to it. */
function noteReading(reading: ReadingMemory, { journal }: Store, { store }: Sync): void {
  const { head, lastSignIn } = store.facts;
  const { place } = journal;
  if (place?.position === head) reading.note(place, lastSignIn);
}

/** Frames that are proven and do not open all the same: then nothing may run on half a record. */
async function orUnreadable<T>(reading: Promise<T>): Promise<Result<T, Fault>> {
  try {
    return ok(await reading);
  } catch (error) {
    if (error instanceof JournalUnreadable) return err(error.fault);
    throw error;
  }
}
