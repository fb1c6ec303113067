/**
 * What main and window both know of an order: status and clock facts, no content.
 */
import type { FaultCode } from '../base/fault.ts';
import type { Bytes, OrderId, Position, Sha256, TaskId, UtcMs, Uuid } from '../base/units.ts';
import type { Hi1Version } from '../hi1/model.ts';
import type { InterfaceVersion } from '../hi1/versions.ts';
import type { FrozenPackage, PersonRef } from './entry.ts';

/** Which production clock the certificate itself asks for (Article 10(2), (3), (4)). */
export type Regime = 'tenDays' | 'tenDaysNotified' | 'eightHours' | 'unknown';

/** Something a person must look at; it never stops a clock. `withdrawalNotFromIssuer` holds back the answer. */
export type Doubt =
  | 'notBySchema'
  | 'sectionsDisagree'
  | 'receiptTimesDiffer'
  | 'sameGenerationOtherHash'
  | 'decisionNotFromEnforcingAuthority'
  | 'withdrawalNotFromIssuer'
  | 'arrivedWithoutTasks';

export type AnswerState =
  | 'none'
  | 'collecting'
  | 'frozen'
  | 'queued'
  | 'sealed'
  | 'sending'
  | 'unclear'
  | 'sent'
  | 'acknowledged'
  | 'refusedByService'
  | 'deliveryRefused'
  | 'stopped';

export interface TaskAnswer {
  readonly files: number;
  readonly bytes: Bytes;
  readonly noData: boolean;
}

export interface AnswerFacts {
  readonly state: AnswerState;
  readonly tasks: Readonly<Record<TaskId, TaskAnswer>>;
  readonly package: FrozenPackage | null;
  readonly frozenAt: UtcMs | null;
  readonly frozenBy: PersonRef | null;
  readonly queuedAt: UtcMs | null;
  readonly queuedBy: PersonRef | null;
  readonly transactionId: Uuid | null;
  readonly attempts: number;
  readonly lastAttemptAt: UtcMs | null;
  readonly lastFault: FaultCode | null;
  /** When the service accepted every action; null until then. */
  readonly sentAt: UtcMs | null;
  readonly acknowledgedAt: UtcMs | null;
  /** Every DeliveryObject of the sealed answer. */
  readonly deliveries: Readonly<Record<Uuid, 'pending' | 'received' | 'error'>>;
  readonly stopReason: 'withdrawn' | 'refused' | null;
}

export interface OrderFacts {
  readonly id: OrderId;
  /** Receipt on both sides. */
  readonly receipt: { readonly platform: UtcMs | null; readonly ours: UtcMs };
  readonly regime: Regime;
  readonly emergency: boolean;
  readonly notified: boolean;
  readonly withdrawnAt: UtcMs | null;
  /** The enforcing authority's own word that it will not refuse. */
  readonly clearedAt: UtcMs | null;
  readonly refusal: {
    readonly scope: 'full' | 'partial';
    readonly tasks: readonly TaskId[];
    readonly at: UtcMs;
  } | null;
  readonly taken: { readonly by: PersonRef; readonly at: UtcMs } | null;
  readonly tasks: readonly TaskId[];
  readonly answer: AnswerFacts;
  readonly doubts: readonly Doubt[];
  /** Highest generation and its hash of each object, for recognising repeats. */
  readonly objects: Readonly<
    Record<Uuid, { readonly generation: number | null; readonly sha256: Sha256 }>
  >;
  readonly lastPosition: Position;
}

/** What the service has announced of the end of one version. */
export interface VersionEnd {
  readonly version: InterfaceVersion;
  readonly deprecatedAt: UtcMs | null;
  readonly endsAt: UtcMs | null;
  /** When Ombud first heard of it. */
  readonly knownSince: UtcMs;
}

/** The whole state of one profile as facts. */
export interface LedgerFacts {
  readonly orders: ReadonlyMap<OrderId, OrderFacts>;
  /** Tasks, documents and deliveries to their order. */
  readonly orderOf: ReadonlyMap<Uuid, OrderId>;
  readonly cursor: { readonly lastChanged: UtcMs; readonly maximum: number } | null;
  readonly enforcingAuthority: { readonly country: string; readonly id: string } | null;
  /** Announced and not taken back, one for each version. */
  readonly versionEnds: readonly VersionEnd[];
  /** The version a person has chosen; null: the profile's. */
  readonly versionChosen: Hi1Version | null;
  readonly lastSignIn: {
    readonly person: PersonRef;
    readonly mayRead: boolean;
    readonly at: UtcMs;
  } | null;
  readonly unreadable: number;
  readonly quarantined: number;
  readonly head: Position;
}
