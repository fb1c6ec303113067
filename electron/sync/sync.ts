import type { Clock } from '../../shared/base/clock.ts';
import type { Fault } from '../../shared/base/fault.ts';
import type { Step } from '../journal/step.ts';
import { AnswerService, type AnswerServiceParts } from './answer-service.ts';
import { ArrivalIndex } from './arrival-index.ts';
import { AuthorityDirectory, type DirectoryMemory } from './authority-directory.ts';
import { Contact, type ContactReport } from './contact.ts';
import { Dispatcher } from './dispatcher.ts';
import { EnforcingAuthorityLookup } from './enforcing-authority.ts';
import { headerMaker } from './header-writer.ts';
import { IssuingStates } from './issuing-states.ts';
import { LedgerStore, type FactsFold, type Fold } from './ledger-store.ts';
import { Mailbox } from './mailbox.ts';
import { Outbox, type OutboxParts } from './outbox.ts';
import type { PausesParts } from './pauses.ts';
import { Poller } from './poller.ts';
import type {
  BlobPort,
  EvidencePort,
  ExchangePort,
  JournalPort,
  MakeUuid,
  RefusalReader,
  SyncProfile,
  Timers,
  ValidatorPort,
} from './ports.ts';
import type { RateGate } from './rate-gate.ts';
import type { ReleaseParts } from './release.ts';
import { SealedMessages } from './sealed-messages.ts';
import { UnreadableCauses } from './unreadable-causes.ts';
import { ServiceLine } from './service-line.ts';
import type { TroublesParts } from './troubles.ts';
import { versionInUse, VersionWatch } from './version-watch.ts';

export interface SyncParts extends Omit<ReleaseParts, 'contact' | 'needsSecondPerson'> {
  readonly journal: JournalPort;
  readonly ledger: FactsFold;
  readonly blobs: BlobPort;
  readonly evidence: EvidencePort;
  readonly exchange: ExchangePort;
  readonly refusalOf: RefusalReader;
  readonly validator: ValidatorPort;
  readonly manifestHash: AnswerServiceParts['manifestHash'];
  readonly profile: SyncProfile;
  /** This computer's own clock; `clock` is the profile's. */
  readonly computerClock: Clock;
  readonly timers: Timers;
  /** Shared by everything that calls the service. */
  readonly gate: RateGate;
  /** From 0 to 1. */
  readonly random: () => number;
  /** Further folds to be kept in step with the facts. */
  readonly followers?: readonly Fold[];
  readonly makeUuid: MakeUuid;
  readonly step: Step;
  readonly latestOf: OutboxParts['latestOf'];
  readonly reportContact: (report: ContactReport) => void;
  readonly reportRetries: PausesParts['reportRetries'];
  readonly alarm: (fault: Fault) => void;
  readonly calm: TroublesParts['calm'];
  readonly signInToSend: () => void;
  /** Null: the court database is not asked. */
  readonly directoryMemory: DirectoryMemory | null;
  readonly directoryChanged: () => void;
}

/** Mailbox in, outbox out, one journal between them. */
export interface Sync {
  readonly store: LedgerStore;
  readonly answers: AnswerService;
  readonly contact: Contact;
  readonly directory: AuthorityDirectory | null;
  /** Alarms whose cause lies in the journal. */
  readonly standingAlarms: readonly Fault[];
  start(): void;
  /** Polls at once. */
  fetchNow(): void;
  /** Somebody signed in, or something else changed that an answer may wait for. */
  wakeOutbox(): void;
  /** Polls, and tries every answer whose pause is our own. */
  tryNow(): void;
  /** Resolves when neither a poll nor an attempt is under way any more. `start` goes on from there. */
  stop(): Promise<void>;
}

/** Opens the journal and puts the parts together; nothing calls the service before `start`. */
export async function openSync(parts: SyncParts): Promise<Sync> {
  const { clock, exchange, gate, makeUuid } = parts;
  const index = new ArrivalIndex();
  const sealed = new SealedMessages();
  const unreadable = new UnreadableCauses();
  const states = new IssuingStates();
  const followers = [index, sealed, unreadable, states, ...(parts.followers ?? [])];
  const store = await LedgerStore.open({ ...parts, followers });
  const profile: SyncProfile = {
    ...parts.profile,
    get version() {
      return versionInUse(store.facts, parts.profile);
    },
  };
  const contact = new Contact({ ...parts, report: parts.reportContact });
  const versions = new VersionWatch(store, parts.profile);
  const line = new ServiceLine(exchange, gate, contact, (answer) => versions.heard(answer));
  const makeHeader = headerMaker(profile, clock, makeUuid);
  const mailbox = new Mailbox({ ...parts, profile, store, index, line, makeHeader });
  const lookup = new EnforcingAuthorityLookup({ ...parts, profile, store, line, makeHeader });
  const { pollSeconds, batchSize } = profile;
  const memory = parts.directoryMemory;
  const directory =
    memory === null
      ? null
      : new AuthorityDirectory({
          ...parts,
          line,
          makeHeader,
          memory,
          batchSize,
          now: () => clock.now(),
          wanted: () => states.open(store.facts.orders),
          changed: parts.directoryChanged,
        });
  const afterPoll = async (): Promise<void> => {
    await lookup.learn();
    dispatcher.lineIsBack();
    outbox.wake();
    directory?.refresh();
  };
  const poller = new Poller({ ...parts, mailbox, afterPoll, contact, pollSeconds });
  const pollNow = (): void => poller.now();
  const needsSecondPerson = profile.secondPerson ?? false;
  const release = { ...parts, contact, needsSecondPerson };
  const dispatcher = new Dispatcher({ ...release, profile, store, sealed, line, pollNow });
  const outbox = new Outbox({ ...parts, store, dispatcher });
  return {
    store,
    contact,
    directory,
    standingAlarms: unreadable.faults,
    answers: new AnswerService({
      ...release,
      store,
      evidenceLimitBytes: profile.evidenceLimitBytes,
    }),
    start: () => {
      directory?.start();
      poller.start();
      outbox.start();
    },
    fetchNow: pollNow,
    wakeOutbox: () => outbox.wake(),
    tryNow: () => {
      dispatcher.tryNow();
      pollNow();
      outbox.wake();
    },
    stop: async () => {
      await Promise.all([poller.stop(), outbox.stop(), directory?.stop()]);
    },
  };
}
