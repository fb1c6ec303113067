/** What the fold keeps of one order: its facts, and what only the fold itself needs to go on. */
import type { BlobId, Bytes, OrderId, Position, TaskId, UtcMs, Uuid } from '../base/units.ts';
import type { RefusalDecisionObject } from '../hi1/model.ts';
import type { Entry, EntryKind, JournalRecord } from './entry.ts';
import { firstTurn } from './turn.ts';
import type {
  AnswerFacts,
  Doubt,
  NewDeadline,
  OrderFacts,
  PreservationFacts,
  RecordedNews,
} from './facts.ts';

/** An entry of one kind. */
export type EntryOf<K extends EntryKind> = Extract<Entry, { readonly kind: K }>;

/** A decision on the order, latest generation, whoever claims to have made it. */
export interface Decision {
  readonly object: Uuid;
  readonly generation: number | null;
  readonly owner: string | null;
  readonly country: string | null;
  readonly decision: RefusalDecisionObject['decision'];
  readonly refusedTasks: readonly TaskId[];
  /** When it was made known: the service's time, else ours. Later ones replace earlier ones. */
  readonly madeAt: UtcMs;
  /** When it had reached both sides: the later of the two times. */
  readonly receivedAt: UtcMs;
  readonly position: Position;
  /** Comes from the enforcing authority learnt; once found so, it stays so. */
  readonly counts: boolean;
  /** A person has recorded it, of an order that came another way. */
  readonly isRecorded?: true;
}

/** A deadline that the service set anew, the generation that did, and what ran before it; null: the order's own time. */
export interface DeadlineBefore {
  readonly at: UtcMs;
  readonly generation: number | null;
  readonly before: NewDeadline | null;
}

/** What is read anew: a record without its content, or news as the facts keep it. */
export type Traced = JournalRecord | { readonly position: Position; readonly news: RecordedNews };

/** The state before the first news was recorded, and every record since. */
export interface Trace {
  readonly state: OrderState;
  readonly since: readonly Traced[];
}

export interface GatheredFile {
  readonly task: TaskId;
  readonly bytes: Bytes;
  /** Its place in the journal. */
  readonly position: Position;
}

export interface OrderState {
  readonly facts: OrderFacts;
  readonly decisions: readonly Decision[];
  readonly files: Readonly<Record<BlobId, GatheredFile>>;
  /** Who made the order: owner and country of its first certificate; null before, and where it did not say. */
  readonly issuer: { readonly owner: string | null; readonly country: string | null } | null;
  /** Doubts a person has laid to rest: shown again only when they come up again. */
  readonly settledDoubts: readonly Doubt[];
  /** How much spoke for a doubt the last time: more of it raises the doubt anew. States from before have none. */
  readonly causes?: Readonly<Partial<Record<Doubt, number>>>;
  /** What each new deadline of the service took the place of. States from before have none. */
  readonly deadlinesBefore?: Readonly<Record<TaskId, DeadlineBefore>>;
  /** Forms 3 known by their reasons only, which name no notification: the next notification is theirs. */
  readonly looseReasons: readonly Uuid[];
  /** Some attempt may have reached the service without our knowing its answer. */
  readonly mayHaveArrived: boolean;
  /** From where an order that came another way is read anew when a record of later news is struck out. */
  readonly trace?: Trace;
}

export const emptyAnswer: AnswerFacts = {
  state: 'none',
  tasks: {},
  package: null,
  frozenAt: null,
  frozenBy: null,
  approvedBy: [],
  queuedAt: null,
  queuedBy: null,
  transactionId: null,
  attempts: 0,
  lastAttemptAt: null,
  lastFault: null,
  sentAt: null,
  acknowledgedAt: null,
  deliveries: {},
  stopReason: null,
};

export const nothingKept: PreservationFacts = {
  tasks: {},
  extendedAt: null,
  extensionForms: [],
  requestedAt: null,
  requestForms: [],
  otherRequest: null,
  endedAt: null,
  isRevived: false,
  exempt: null,
};

/** An order of which the first object has just come. */
export function newOrder(id: OrderId, receivedAt: UtcMs, position: Position): OrderState {
  const facts: OrderFacts = {
    id,
    instrument: 'unknown',
    channel: null,
    receipt: { platform: null, ours: receivedAt },
    regime: 'unknown',
    emergency: false,
    notified: false,
    withdrawnAt: null,
    clearedAt: null,
    refusal: null,
    taken: null,
    tasks: [],
    newDeadlines: {},
    limits: {},
    preservation: nothingKept,
    nonExecutions: [],
    words: [],
    reviewEnd: null,
    withdrawalConfirmedAt: null,
    preservationConfirmedAt: null,
    answer: emptyAnswer,
    messages: [],
    links: [],
    doubts: ['arrivedWithoutTasks'],
    turn: firstTurn,
    objects: {},
    lastPosition: position,
  };
  return {
    facts,
    decisions: [],
    files: {},
    issuer: null,
    settledDoubts: [],
    looseReasons: [],
    mayHaveArrived: false,
  };
}

export const withFacts = (state: OrderState, facts: Partial<OrderFacts>): OrderState => ({
  ...state,
  facts: { ...state.facts, ...facts },
});

/**
 * The state with one doubt present or absent, as its facts say now. One that a person has laid to rest stays so until
 * it is gone, or comes up once more by itself (`raise`).
 */
export function markDoubt(state: OrderState, doubt: Doubt, isPresent: boolean): OrderState {
  const { doubts } = state.facts;
  const isSettled = state.settledDoubts.includes(doubt);
  if (!isPresent) {
    if (!isSettled && !doubts.includes(doubt)) return state;
    const settledDoubts = state.settledDoubts.filter((other) => other !== doubt);
    return withFacts(
      { ...state, settledDoubts },
      { doubts: doubts.filter((other) => other !== doubt) },
    );
  }
  return isSettled || doubts.includes(doubt)
    ? state
    : withFacts(state, { doubts: [...doubts, doubt] });
}

/**
 * `markDoubt` for a doubt that the facts weigh: 0 is none, and more than the last time raises it whatever was laid to
 * rest before.
 */
export function weighDoubt(state: OrderState, doubt: Doubt, weight: number): OrderState {
  const before = state.causes?.[doubt];
  const known =
    before === weight ? state : { ...state, causes: { ...state.causes, [doubt]: weight } };
  const isMore = before !== undefined && weight > before;
  return isMore ? raise(known, doubt) : markDoubt(known, doubt, weight > 0);
}

/** Something has happened that a person must look at, whatever was laid to rest before. */
export const raise = (state: OrderState, doubt: Doubt): OrderState =>
  markDoubt(
    { ...state, settledDoubts: state.settledDoubts.filter((other) => other !== doubt) },
    doubt,
    true,
  );
