import { createHash, randomUUID } from 'node:crypto';
import { fault, type Fault, type FaultCode } from '../../../../shared/base/fault.ts';
import {
  asOrderId,
  asTaskId,
  toUuid,
  utcMs,
  type OrderId,
  type Sha256,
  type TaskId,
  type UtcMs,
  type Uuid,
} from '../../../../shared/base/units.ts';
import { Ledger } from '../../../../shared/orders/fold.ts';
import { AnswerService } from '../../../../electron/sync/answer-service.ts';
import { Contact } from '../../../../electron/sync/contact.ts';
import { Dispatcher } from '../../../../electron/sync/dispatcher.ts';
import { LedgerStore } from '../../../../electron/sync/ledger-store.ts';
import { Outbox } from '../../../../electron/sync/outbox.ts';
import type { Retry } from '../../../../electron/sync/pauses.ts';
import type { RefusalReader, SessionPort } from '../../../../electron/sync/ports.ts';
import type { ReleaseParts } from '../../../../electron/sync/release.ts';
import { RateGate } from '../../../../electron/sync/rate-gate.ts';
import { SealedMessages } from '../../../../electron/sync/sealed-messages.ts';
import { ServiceLine } from '../../../../electron/sync/service-line.ts';
import { profile } from './mailbox-rig.ts';
import { ManualTime } from './manual-time.ts';
import { MemoryBlobs } from './memory-blobs.ts';
import { MemoryJournal } from './memory-journal.ts';
import { orderId, taskId } from './sample-objects.ts';
import { ScriptedPlatform, validator } from './scripted-platform.ts';
import { simpleGate } from './simple-gate.ts';

export const person = { subject: 'lr', name: 'Test Representative' };

const uuidOf = (text: string): Uuid => {
  const uuid = toUuid(text);
  if (uuid === null) throw new Error(text);
  return uuid;
};
export const order = (number = 1): OrderId => asOrderId(uuidOf(orderId(number)));
export const taskOf = (number = 1): TaskId => asTaskId(uuidOf(taskId(number)));

/** What lives on while the program is started again: disk, platform, time. */
export class World {
  readonly time = new ManualTime('2026-11-23T10:00:00Z');
  readonly journal = new MemoryJournal();
  readonly blobs = new MemoryBlobs();
  readonly platform = new ScriptedPlatform();
  opensAt: UtcMs = utcMs(0);
  /** Another gate in the place of the simple one. */
  judge: ReleaseParts['judge'] | null = null;
  session: { token: string; maySend: boolean } | null = { token: 'token-1', maySend: true };
  /** The certificate is valid so long; the gate of answers used here does not ask. */
  certificateValidUntil: UtcMs | null = utcMs(Date.parse('2027-11-23T10:00:00Z'));
  /** A real session in the place of the one above. */
  signedIn: SessionPort | null = null;
  /** Whether a poll is known to have succeeded lately. */
  isFresh = true;
  readonly alarms: Fault[] = [];
  readonly calmed: FaultCode[] = [];
  signInsAsked = 0;
  pollsAsked = 0;
  retries: readonly Retry[] = [];
  refusalOf: RefusalReader = ({ status }) =>
    fault(status === 401 ? 'connection.notSignedIn' : 'connection.serverFault');
  readonly latest = new Map<OrderId, UtcMs>();
  readonly steps: string[] = [];

  constructor() {
    this.platform.now = () => this.time.clock.now();
  }

  get kinds(): readonly string[] {
    return this.journal.kinds.filter((kind) => kind !== 'objectArrived');
  }

  get posts(): readonly ScriptedPlatform['calls'][number][] {
    return this.platform.calls;
  }
}

export interface OutboxRig {
  readonly store: LedgerStore;
  readonly answers: AnswerService;
  readonly outbox: Outbox;
  readonly dispatcher: Dispatcher;
  readonly contact: Contact;
}

/** Outbox and answers as they are after a start. */
export async function startOutbox(world: World): Promise<OutboxRig> {
  const { blobs, journal, platform, time } = world;
  const { clock } = time;
  const step = (name: string): void => void world.steps.push(name);
  const sealed = new SealedMessages();
  const ledger = new Ledger();
  const store = await LedgerStore.open({ journal, ledger, followers: [sealed], clock, step });
  const contact = new Contact({
    clock,
    computerClock: clock,
    timers: time,
    report: () => undefined,
  });
  contact.noteAnswer(clock.now());
  if (world.isFresh) contact.notePoll(null);
  const makeUuid = (): Uuid => uuidOf(randomUUID());
  const release: ReleaseParts = {
    judge: world.judge ?? simpleGate(() => world.opensAt),
    clock,
    contact,
    session: world.signedIn ?? {
      current: () => (world.session === null ? null : { person, ...world.session }),
    },
    certificateValidUntil: () => world.certificateValidUntil,
    needsSecondPerson: false,
  };
  const dispatcher = new Dispatcher({
    ...release,
    store,
    sealed,
    blobs,
    validator,
    profile,
    makeUuid,
    timers: time,
    line: new ServiceLine(platform, new RateGate(time), contact),
    refusalOf: world.refusalOf,
    random: () => 0,
    reportRetries: (retries) => void (world.retries = retries),
    step,
    pollNow: () => void (world.pollsAsked += 1),
    signInToSend: () => void (world.signInsAsked += 1),
    alarm: (reason) => void world.alarms.push(reason),
    calm: (code) => void world.calmed.push(code),
  });
  const outbox = new Outbox({
    store,
    dispatcher,
    timers: time,
    latestOf: ({ id }) => world.latest.get(id) ?? null,
  });
  const answers = new AnswerService({
    ...release,
    store,
    evidence: blobs,
    evidenceLimitBytes: profile.evidenceLimitBytes,
    manifestHash: (id, items) =>
      createHash('sha256')
        .update(JSON.stringify([id, items]))
        .digest('hex') as Sha256,
    makeUuid,
    step,
  });
  return { store, answers, outbox, dispatcher, contact };
}
