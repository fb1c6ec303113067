import { createHash, randomUUID } from 'node:crypto';
import { expect } from 'vitest';
import { openLetters, type Letters } from '../../../electron/letters/letters.ts';
import { ProfileClock } from '../../../electron/profile/profile-clock.ts';
import type { Clock } from '../../../shared/base/clock.ts';
import { systemClock } from '../../../electron/shell/clock.ts';
import type { ExchangePort, RefusalReader } from '../../../electron/sync/ports.ts';
import { RateGate } from '../../../electron/sync/rate-gate.ts';
import { openSync, type Sync } from '../../../electron/sync/sync.ts';
import { createNodeValidator } from '../../../schemas/node-validator.ts';
import { fault, type Fault } from '../../../shared/base/fault.ts';
import { err, ok } from '../../../shared/base/result.ts';
import {
  asOrderId,
  parseInstant,
  toUuid,
  utcMs,
  type OrderId,
  type Sha256,
  type Uuid,
} from '../../../shared/base/units.ts';
import { defaultClockSettings } from '../../../shared/deadlines/production-clock.ts';
import { clockReader } from '../../../shared/orders/clock-of.ts';
import { holdEnd } from '../../../shared/holds/hold-end.ts';
import type { OrderFacts } from '../../../shared/orders/facts.ts';
import { Ledger } from '../../../shared/orders/fold.ts';
import { packageManifest } from '../../../shared/orders/manifest.ts';
import { judgeRelease } from '../../../shared/orders/release-gate.ts';
import { MemoryBlobs } from '../../unit/electron/sync/memory-blobs.ts';
import { MemoryJournal } from '../../unit/electron/sync/memory-journal.ts';
import {
  startPractice,
  type Credentials,
  type Practice,
} from '../../unit/practice/support/practice.ts';
import { signIn } from '../../unit/practice/support/sign-in.ts';
import { fastTimers } from './border.ts';
import { wholeBody } from '../../unit/electron/sync/whole-body.ts';

export const person = { subject: 'lr', name: 'Test Representative' };
const patience = { timeout: 20_000, interval: 20 };

/** Sync over real mutual TLS against the practice platform, with a person signed in unless told otherwise. */
export interface PracticeRig {
  readonly practice: Practice;
  readonly journal: MemoryJournal;
  readonly sync: Sync;
  readonly letters: Letters;
  session: { person: typeof person; token: string; maySend: boolean } | null;
  order(id: string): OrderFacts | undefined;
  issue(template: string): Promise<{ order: OrderId; tasks: readonly string[] }>;
  /** Files for the first identifier, none for the others; frozen and let go. */
  answer(order: OrderId): Promise<void>;
  /** Waits until the answer is in that state. */
  reach(order: OrderId, state: OrderFacts['answer']['state']): Promise<void>;
  /** Whole seconds from now until the gate may open, by the order's own clock. */
  secondsToOpening(order: OrderId): number;
  /** Waits for so many polls that begin after now. */
  polls(count: number): Promise<void>;
  breaches(): Promise<unknown[]>;
  close(): Promise<void>;
}

function exchangeWith(practice: Practice, credentials: Credentials): ExchangePort {
  return {
    post: async (path, body, { token } = {}) => {
      const headers = {
        'Content-Type': 'text/xml; charset=utf-8',
        ...(token === undefined ? {} : { Authorization: `Bearer ${token}` }),
      };
      const text = new TextDecoder().decode(await wholeBody(body));
      const asking = { method: 'POST', headers, body: text };
      const url = practice.platform().origins.api + path;
      try {
        const answer = await practice.tls(url, asking, credentials);
        const date = parseInstant(new Date(String(answer.headers['date'])).toISOString());
        const bytes = new TextEncoder().encode(answer.text);
        return ok({ status: answer.status, headers: {}, body: bytes, date });
      } catch {
        return err(fault('connection.closed'));
      }
    },
  };
}

const sha256 = (text: string): Sha256 => createHash('sha256').update(text).digest('hex') as Sha256;

export interface RigOptions {
  /** Milliseconds between two octets of a dripping answer. */
  readonly dripMs?: number;
  readonly exchange?: (practice: Practice, credentials: Credentials) => ExchangePort;
  readonly refusalOf?: (practice: Practice) => RefusalReader;
  readonly alarm?: (fault: Fault) => void;
  /** Time as in live use: this computer's own, whatever the platform's `Date` says. */
  readonly isLive?: boolean;
  /** What this computer's clock differs from the right time by, in milliseconds; asked whenever it is read. */
  readonly computerAheadMs?: () => number;
}

export async function startPracticeRig(options: RigOptions = {}): Promise<PracticeRig> {
  const { dripMs, isLive = false, computerAheadMs = () => 0 } = options;
  const computerClock: Clock = { now: () => utcMs(systemClock.now() + computerAheadMs()) };
  const practice = await startPractice(dripMs === undefined ? {} : { dripMs });
  const credentials = await practice.certificate('good');
  const token = (await signIn(practice, 'legal_representative', credentials)).access_token;
  const profile = practice.profile();
  const readClock = clockReader({ ...profile, settings: defaultClockSettings });
  const journal = new MemoryJournal();
  const blobs = new MemoryBlobs();
  const timers = fastTimers();
  let session: PracticeRig['session'] = { person, token, maySend: true };
  const clock: ProfileClock = new ProfileClock(computerClock, () =>
    isLive ? null : sync.contact.report.skewMs,
  );
  let polled = 0;
  const exchange = (options.exchange ?? exchangeWith)(practice, credentials);
  const sync: Sync = await openSync({
    journal,
    ledger: new Ledger(),
    blobs,
    evidence: blobs,
    exchange: {
      post: (path, body, options) => {
        if (path === profile.api.mailboxPath) polled += 1;
        return exchange.post(path, body, options);
      },
    },
    refusalOf: options.refusalOf?.(practice) ?? (() => fault('connection.serverFault')),
    validator: createNodeValidator(),
    manifestHash: (order, items) => sha256(packageManifest(order, items)),
    profile: { ...profile, mailboxPath: profile.api.mailboxPath },
    clock,
    computerClock,
    timers,
    gate: new RateGate(timers),
    random: () => 0,
    makeUuid: () => randomUUID() as Uuid,
    step: () => undefined,
    judge: (order, context) => {
      const reading = readClock(order);
      return judgeRelease(order, reading?.ok === true ? reading.value : null, context);
    },
    session: { current: () => session },
    certificateValidUntil: () => utcMs(clock.now() + 86_400_000),
    reportContact: () => undefined,
    reportRetries: () => undefined,
    latestOf: () => null,
    alarm:
      options.alarm ??
      (({ code }) => {
        throw new Error(`alarm: ${code}`);
      }),
    signInToSend: () => undefined,
    calm: () => undefined,
    directoryMemory: null,
    directoryChanged: () => undefined,
  });
  const orderOf = (id: string): OrderFacts | undefined => {
    const uuid = toUuid(id);
    return uuid === null ? undefined : sync.store.facts.orders.get(asOrderId(uuid));
  };
  const letters = openLetters({
    ...sync,
    evidence: blobs,
    evidenceLimitBytes: profile.evidenceLimitBytes,
    clock,
    makeUuid: () => randomUUID() as Uuid,
    step: () => undefined,
    session: { current: () => session },
    holdEnd: (order) => holdEnd(order, { ...profile, settings: defaultClockSettings }),
  });
  sync.start();
  return {
    practice,
    journal,
    sync,
    letters,
    get session() {
      return session;
    },
    set session(next) {
      session = next;
      sync.wakeOutbox();
    },
    order: orderOf,
    issue: async (template) => {
      const issued = await practice.control<{ order: OrderId; tasks: string[] }>('/orders', {
        template,
      });
      await expect
        .poll(() => {
          const { tasks = [], preservation } = orderOf(issued.order) ?? {};
          return new Set([...tasks, ...Object.keys(preservation?.tasks ?? {})]).size;
        }, patience)
        .toBe(issued.tasks.length);
      return issued;
    },
    answer: async (order) => {
      const { answers } = sync;
      const tasks = orderOf(order)?.tasks ?? [];
      for (const [place, task] of tasks.entries()) {
        if (place === 0) await answers.addFiles(order, task, ['data.csv'], person);
        else await answers.declareNoData(order, task, true, person);
      }
      const frozen = await answers.freeze(order, person);
      if (!frozen.ok) throw new Error(frozen.error.code);
      await answers.queue(order, frozen.value, person);
    },
    reach: async (order, state) => {
      await expect.poll(() => orderOf(order)?.answer.state, patience).toBe(state);
    },
    secondsToOpening: (order) => {
      const facts = orderOf(order);
      const reading = facts === undefined ? null : readClock(facts);
      const opening = reading?.ok === true ? reading.value.notBefore : null;
      if (opening === null) throw new Error('no opening');
      return Math.ceil((opening - clock.now()) / 1_000);
    },
    polls: async (count) => {
      const until = polled + count;
      await expect.poll(() => polled >= until, patience).toBe(true);
    },
    breaches: async () => (await practice.log()).filter((entry) => entry.breach !== undefined),
    close: async () => {
      await sync.stop();
      await practice.close();
    },
  };
}
