/**
 * What main and window both know of an order: status and clock facts, no content.
 */
import type { OrderId, Position, Sha256, TaskId, UtcMs, Uuid } from '../base/units.ts';
import type { Hi1Version } from '../hi1/model.ts';
import type { InterfaceVersion } from '../hi1/versions.ts';
import type { PortalDate, PortalKind } from '../deadlines/portal/portal-date.ts';
import type { Doubt } from './doubts.ts';
import type { OtherChannel } from './entries/arrival-entry.ts';
import type { EnteredLimit } from './entries/judgement-entry.ts';
import type { PersonRef } from './entries/person.ts';
import type { AnswerFacts, MessageFacts, SentAnswer } from './facts/answer-facts.ts';
import type { AskFacts } from './facts/ask-facts.ts';
import type { RecordedNews } from './facts/news-facts.ts';
import type { PreservationFacts } from './facts/preservation-facts.ts';
import type { Turn } from './turn.ts';
import type { LinkFacts, NonExecutionFacts, ReviewEnd, WordFacts } from './facts/word-facts.ts';

export type { Doubt } from './doubts.ts';
export type {
  AnswerFacts,
  AnswerState,
  MessageFacts,
  MessageState,
  SentAnswer,
  TaskAnswer,
} from './facts/answer-facts.ts';
export type { AskFacts, AskPart } from './facts/ask-facts.ts';
export type { RecordedNews } from './facts/news-facts.ts';
export type { Exemption, HeldTask, PreservationFacts } from './facts/preservation-facts.ts';
export type { LinkFacts, NonExecutionFacts, ReviewEnd, WordFacts } from './facts/word-facts.ts';

/** Which certificate it is: Annex I (EPOC) or Annex II (EPOC-PR). */
export type Instrument = 'production' | 'preservation' | 'unknown';

/** Which production clock the certificate itself asks for (Article 10(2), (3), (4)). */
export type Regime = 'tenDays' | 'tenDaysNotified' | 'eightHours' | 'unknown';

/** A deadline the issuing authority has set anew. */
export interface NewDeadline {
  readonly at: UtcMs;
  /** Where it was named as a day alone, `YYYY-MM-DD`; `at` is the end of it in the profile's zone then. */
  readonly day?: string;
  /** When it was made known. */
  readonly setAt: UtcMs;
  /** The one it replaces was later. */
  readonly isEarlier: boolean;
}

/** A date the national portal shows, without what it wrote. */
export interface PortalDateFacts extends PortalDate {
  readonly notedAt: UtcMs;
  readonly isStricter: boolean;
  /** Ombud's own date of the kind when it was noted. Facts from before have none. */
  readonly ours?: UtcMs | null;
}

export interface OrderFacts {
  readonly id: OrderId;
  readonly instrument: Instrument;
  /** State of the issuing authority, as the first certificate says. Facts from before, and where it did not say, have none. */
  readonly issuingState?: string;
  /** How it came when not over the decentralised IT system; null: over it. */
  readonly channel: OtherChannel | null;
  /** Receipt on both sides. */
  readonly receipt: { readonly platform: UtcMs | null; readonly ours: UtcMs };
  readonly regime: Regime;
  readonly emergency: boolean;
  readonly notified: boolean;
  readonly withdrawnAt: UtcMs | null;
  /** The enforcing authority's own word that it will not refuse. */
  readonly clearedAt: UtcMs | null;
  /** The same word as it was given last, when it was given more than once: its conditions hold. */
  readonly clearedLastAt?: UtcMs | null;
  readonly refusal: {
    readonly scope: 'full' | 'partial';
    readonly tasks: readonly TaskId[];
    readonly at: UtcMs;
    /** The enforcing authority is not known yet, so nobody can tell whether it is its word: it locks, and may be undone. */
    readonly isUnsure?: true;
  } | null;
  readonly taken: { readonly by: PersonRef; readonly at: UtcMs } | null;
  readonly tasks: readonly TaskId[];
  /** What is asked of each task, by marks alone. Facts from before have none. */
  readonly asks?: Readonly<Record<TaskId, AskFacts>>;
  /** New deadlines set by the issuing authority, by task (Article 10(5), (8)). */
  readonly newDeadlines: Readonly<Record<TaskId, NewDeadline>>;
  /** Limits that a person has entered. */
  readonly limits: Readonly<Partial<Record<EnteredLimit, UtcMs>>>;
  /** Those of them that were named as a day alone, `YYYY-MM-DD`. Facts from before have none. */
  readonly limitDays?: Readonly<Partial<Record<EnteredLimit, string>>>;
  /** When each was entered. Facts from before have none. */
  readonly limitsAt?: Readonly<Partial<Record<EnteredLimit, UtcMs>>>;
  /** Dates that people have read off the national portal; they move nothing. Facts from before have none. */
  readonly portalDates?: Readonly<Partial<Record<PortalKind, PortalDateFacts>>>;
  readonly preservation: PreservationFacts;
  readonly nonExecutions: readonly NonExecutionFacts[];
  /** What authorities said after the order, in the order of its coming. */
  readonly words: readonly WordFacts[];
  /** What came after it by another channel, in the order of recording. Facts from before have none. */
  readonly news?: readonly RecordedNews[];
  /** Records of news that were struck out as wrong. Facts from before have none. */
  readonly struck?: readonly Uuid[];
  /** The last that was recorded. */
  readonly reviewEnd: ReviewEnd | null;
  /** All of them, in the order of recording. Facts from before know the last one only. */
  readonly reviewEnds?: readonly ReviewEnd[];
  /** Since when the authority has our word that work on the withdrawn order has stopped. */
  readonly withdrawalConfirmedAt: UtcMs | null;
  /** Since when the authority has our word on what is kept. */
  readonly preservationConfirmedAt: UtcMs | null;
  /** The answer that is worked on, or went last. */
  readonly answer: AnswerFacts;
  /** Answers to parts that went before it, in their order. Orders answered by one package have none. */
  readonly earlierAnswers?: readonly SentAnswer[];
  /** Answers that were opened again after an attempt, as far as it has not shown that they arrived. Most orders have none. */
  readonly replacedAnswers?: readonly SentAnswer[];
  /** Tasks that were asked for and in no answer when one went, or since, also when cancelled later. Most orders have none. */
  readonly leftOut?: readonly TaskId[];
  /** Messages of ours other than the answer, in the order of their drafts. */
  readonly messages: readonly MessageFacts[];
  readonly links: readonly LinkFacts[];
  readonly doubts: readonly Doubt[];
  /** Whose turn it is, as all of the above says. */
  readonly turn: Turn;
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

/** An object of no known order that a hold could hang on. */
export interface StrayFacts {
  readonly id: Uuid;
  /** Its EPOCDocumentType, or the type of object. */
  readonly type: string;
  readonly owner: string | null;
  readonly country: string | null;
  readonly arrivedAt: UtcMs;
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
  /** Preservation tasks and Forms 5 and 6 of no known order that no person has judged yet. */
  readonly strayPreservation: number;
  /** The same, one by one: what they are, no content. */
  readonly strays: readonly StrayFacts[];
  readonly head: Position;
}
