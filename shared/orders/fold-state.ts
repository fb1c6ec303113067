/** What the fold keeps of one order: its facts, and what only the fold itself needs to go on. */
import type { BlobId, Bytes, OrderId, Position, TaskId, UtcMs, Uuid } from '../base/units.ts';
import type { RefusalDecisionObject } from '../hi1/model.ts';
import type { Entry, EntryKind } from './entry.ts';
import type { AnswerFacts, Doubt, OrderFacts } from './facts.ts';

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
}

export interface OrderState {
  readonly facts: OrderFacts;
  readonly decisions: readonly Decision[];
  readonly files: Readonly<Record<BlobId, { readonly task: TaskId; readonly bytes: Bytes }>>;
  /** Who made the order: owner and country of its first certificate; null before, and where it did not say. */
  readonly issuer: { readonly owner: string | null; readonly country: string | null } | null;
  /** Some attempt may have reached the service without our knowing its answer. */
  readonly mayHaveArrived: boolean;
}

export const emptyAnswer: AnswerFacts = {
  state: 'none',
  tasks: {},
  package: null,
  frozenAt: null,
  frozenBy: null,
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

/** An order of which the first object has just come. */
export function newOrder(id: OrderId, receivedAt: UtcMs, position: Position): OrderState {
  const facts: OrderFacts = {
    id,
    receipt: { platform: null, ours: receivedAt },
    regime: 'unknown',
    emergency: false,
    notified: false,
    withdrawnAt: null,
    clearedAt: null,
    refusal: null,
    taken: null,
    tasks: [],
    answer: emptyAnswer,
    doubts: ['arrivedWithoutTasks'],
    objects: {},
    lastPosition: position,
  };
  return { facts, decisions: [], files: {}, issuer: null, mayHaveArrived: false };
}

export const withFacts = (state: OrderState, facts: Partial<OrderFacts>): OrderState => ({
  ...state,
  facts: { ...state.facts, ...facts },
});

/** The doubts with one of them present or absent. */
export function markDoubt(
  doubts: readonly Doubt[],
  doubt: Doubt,
  isPresent: boolean,
): readonly Doubt[] {
  if (doubts.includes(doubt) === isPresent) return doubts;
  return isPresent ? [...doubts, doubt] : doubts.filter((other) => other !== doubt);
}
