import { createHash, randomInt, randomUUID } from 'node:crypto';
import type { Clock } from '../../shared/base/clock.ts';
import type { Fault } from '../../shared/base/fault.ts';
import type { Sha256, UtcMs, Uuid } from '../../shared/base/units.ts';
import { judgeOrder } from '../../shared/orders/judge-order.ts';
import { Ledger } from '../../shared/orders/ledger.ts';
import { manifestOf } from '../../shared/orders/manifest.ts';
import type { NationalProfile } from '../../shared/profile/national-profile.ts';
import type { Step } from '../journal/step.ts';
import { AnswerService } from '../sync/answer-service.ts';
import { ArrivalIndex } from '../sync/arrival-index.ts';
import type { Contact } from '../sync/contact.ts';
import { Dispatcher } from '../sync/dispatcher.ts';
import { EnforcingAuthorityLookup } from '../sync/enforcing-authority.ts';
import { headerMaker } from '../sync/header-writer.ts';
import { LedgerStore } from '../sync/ledger-store.ts';
import { Mailbox } from '../sync/mailbox.ts';
import { Outbox } from '../sync/outbox.ts';
import { Poller } from '../sync/poller.ts';
import type {
  BlobPort,
  EvidencePort,
  ExchangePort,
  JournalPort,
  RefusalReader,
  SessionPort,
  Timers,
  ValidatorPort,
} from '../sync/ports.ts';
import { RateGate } from '../sync/rate-gate.ts';
import { SealedMessages } from '../sync/sealed-messages.ts';
import { ServiceLine } from '../sync/service-line.ts';

export interface SyncParts {
  readonly profile: NationalProfile;
  readonly clock: Clock;
  readonly timers: Timers;
  readonly contact: Contact;
  readonly journal: JournalPort;
  readonly blobs: BlobPort;
  readonly evidence: EvidencePort;
  readonly exchange: ExchangePort;
  readonly refusalOf: RefusalReader;
  readonly validator: ValidatorPort;
  readonly session: SessionPort;
  readonly certificateValidUntil: () => UtcMs | null;
  readonly signInToSend: () => void;
  readonly alarm: (fault: Fault) => void;
  readonly step: Step;
}

export interface Sync {
  readonly store: LedgerStore;
  readonly answers: AnswerService;
  readonly poller: Poller;
  readonly outbox: Outbox;
  readonly line: ServiceLine;
}

/** From 0 up to but not including 1; spreads retries, so that not everybody comes back at once. */
const random = (): number => randomInt(2 ** 32) / 2 ** 32;
const makeUuid = (): Uuid => randomUUID() as Uuid;
const sha256 = (text: string): Sha256 => createHash('sha256').update(text).digest('hex') as Sha256;

/** Joins mailbox, ledger and outbox of one profile. Nothing runs before `poller.start()` and `outbox.start()`. */
export async function openSync(parts: SyncParts): Promise<Sync> {
  const { profile, contact, timers, clock } = parts;
  const sealed = new SealedMessages();
  const index = new ArrivalIndex();
  const store = await LedgerStore.open({
    journal: parts.journal,
    ledger: new Ledger(),
    followers: [sealed, index],
    clock,
  });
  const line = new ServiceLine(parts.exchange, new RateGate(timers), contact);
  const syncProfile = { ...profile, mailboxPath: profile.api.mailboxPath };
  const makeHeader = headerMaker(syncProfile, clock, makeUuid);
  const asked = { ...parts, profile: syncProfile, line, store, makeHeader };
  const authority = new EnforcingAuthorityLookup(asked);
  const poller: Poller = new Poller({
    mailbox: new Mailbox({ ...asked, index }),
    afterPoll: async () => {
      await authority.learn();
      outbox.wake();
    },
    contact,
    clock,
    timers,
    random,
    pollSeconds: profile.pollSeconds,
  });
  const dispatcher = new Dispatcher({
    ...asked,
    sealed,
    judge: (order, context) => judgeOrder(order, profile, context),
    makeUuid,
    random,
    pollNow: () => poller.now(),
  });
  const outbox = new Outbox({ store, dispatcher, timers });
  const answers = new AnswerService({
    ...asked,
    evidenceLimitBytes: profile.evidenceLimitBytes,
    manifestHash: (order, items) => sha256(manifestOf(order, items)),
    makeUuid,
  });
  return { store, answers, poller, outbox, line };
}
