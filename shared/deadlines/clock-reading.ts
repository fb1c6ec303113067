/**
 * What a clock is asked and what it answers: `readClock(question)` in `read-clock.ts` takes a `ClockQuestion` and
 * gives a `ClockReading`, or says why there is none.
 */
import type { UtcMs } from '../base/units.ts';
import type { ClockId, ClockKind, ProductionClockId, QuestionId } from './clock-id.ts';
import type { ClockSettings } from './clock-settings.ts';

export type { ClockId, ClockKind, ProductionClockId, QuestionId } from './clock-id.ts';

/**
 * The two evidenced instants of one event; they differ when the service had it before this computer did. What must be
 * done in time counts from the earlier, what must not be done too soon from the later.
 */
export interface Receipts {
  readonly due: UtcMs;
  readonly gate: UtcMs;
}

/** A question of ours let the duty rest: from its sending until the clarification (Article 10(6)). */
export interface Rest {
  readonly formSentAt: UtcMs;
  readonly clarifiedAt: UtcMs;
}

/**
 * Further events and facts a clock needs; which ones, `clockTable[id].inputs` says. One that is needed and absent
 * gives `inputMissing`.
 */
export interface ClockInputs {
  /** The issuing authority ticked the emergency box (Annex I, section C). */
  readonly emergency?: boolean;
  /** The production clock the order started with. */
  readonly runs?: ProductionClockId;
  /** Receipt of the order, for clocks whose trigger is a later event. */
  readonly receivedAt?: UtcMs;
  /** Receipt of the enforcing authority's own confirmation that it will not refuse. */
  readonly eaClearedAt?: UtcMs;
  /** A time limit stated as a date, `YYYY-MM-DD`. */
  readonly date?: string;
  /** A time limit stated to the minute. */
  readonly at?: UtcMs;
  /** Zone (IANA) and State (ISO 3166-1 alpha-2) of the authority that set the limit or has to act. */
  readonly issuingTimezone?: string;
  readonly issuingCountry?: string;
  /** When our Form 3 asking for clarification was confirmed as sent, and when the clarification reached us. */
  readonly formSentAt?: UtcMs;
  readonly clarifiedAt?: UtcMs;
  /** Questions before that one, each with the same two instants, in the order of their sending. */
  readonly earlierRests?: readonly Rest[];
  /** When the limit `at` was set, where questions came after that. */
  readonly limitSetAt?: UtcMs;
  /** When the issuing authority sent Form 6 (extension). */
  readonly extensionSentAt?: UtcMs;
  /** The end of preserving that the authority names; it is explained and moves nothing (Article 11(1)). */
  readonly namedEnd?: UtcMs;
  /** When we learnt that the court upheld the order. */
  readonly upheldAt?: UtcMs;
  /** When the decentralised system answered again. */
  readonly systemBackAt?: UtcMs;
  /** Days after which the issuing State's law bars a claim for costs, as a person has set it. */
  readonly days?: number;
}

export interface ClockQuestion {
  readonly clock: ClockId;
  /** The event the clock starts with (`clockTable[id].trigger`). */
  readonly trigger: Receipts;
  readonly inputs: ClockInputs;
  /** Where the addressee acts: IANA zone of the profile, never the computer's. */
  readonly zone: string;
  /** Whose public holidays, ISO 3166-1 alpha-2. */
  readonly country: string;
  readonly settings: ClockSettings;
}

/** One sentence of "Why?": a key into `shared/text/why.{en,sv}.ts` with its values, and the articles it rests on. */
export interface WhyStep {
  readonly key: string;
  readonly params: Readonly<Record<string, string | number>>;
  /** Instants the sentence names; formatted in the profile's zone by whoever shows it. */
  readonly instants: Readonly<Record<string, UtcMs>>;
  readonly articles: string;
  /** The question of law this step answers by Ombud's choice, where there is one. */
  readonly question?: QuestionId;
}

/** Something about the reading that a person has to know before they rely on it. */
export interface ClockWarning extends WhyStep {
  /** Nothing may be released, deleted or relied on by this reading without a named person. */
  readonly needsPerson: boolean;
}

/** One day of the counted period, for the day strip. */
export interface CountedDay {
  /** Local date, `YYYY-MM-DD`. */
  readonly date: string;
  readonly number: number;
  readonly working: boolean;
  /** Key of the public holiday's name, when it is one. */
  readonly holiday: string | null;
  readonly isEnd: boolean;
}

/**
 * One clock, computed. `notBefore <= target <= latest` among those that are there; day ends are exclusive (00:00
 * local of the next day).
 */
export interface ClockReading {
  readonly id: ClockId;
  readonly kind: ClockKind;
  readonly trigger: UtcMs;
  /** Acting earlier is wrong. Null: act at once, or (HOLD) until an event that has no date. */
  readonly notBefore: UtcMs | null;
  /** In time on every reading of the law; alarms and queues run on this. Null: the law gives no instant. */
  readonly target: UtcMs | null;
  /** Legal end on the best reading. Null: none in law. */
  readonly latest: UtcMs | null;
  /** End of the last day before any roll; null for clocks that are not counted in days. */
  readonly plainEnd: UtcMs | null;
  /** When to remind somebody beforehand; null: at `target`. */
  readonly remindAt: UtcMs | null;
  readonly days: readonly CountedDay[];
  readonly why: readonly WhyStep[];
  readonly warnings: readonly ClockWarning[];
  /** Questions of law that this clock's rule rests on, in the order of their numbers. */
  readonly questions: readonly QuestionId[];
  readonly zone: string;
  readonly country: string;
  readonly ruleVersion: string;
  readonly calendarVersion: string;
}

/** The reading of a clock that always has its instants: the one an answer with data runs by. */
export interface ProductionReading extends ClockReading {
  readonly id: ProductionClockId;
  readonly kind: 'DUE' | 'GATE+DUE';
  readonly target: UtcMs;
  readonly latest: UtcMs;
}

/** What a production clock says, without the days and sentences that explain it. */
export type ClockInstants = Pick<ProductionReading, 'kind' | 'notBefore' | 'target' | 'latest'>;

/** Why there is no reading: a person must compute it, or the question was not whole. */
export type NotComputable =
  /** A gate would hang on public holidays that no table holds. */
  | { readonly reason: 'calendarMissing'; readonly year: number; readonly country: string }
  | { readonly reason: 'inputMissing'; readonly input: keyof ClockInputs }
  /** The input is there and cannot be right: no date, or an event out of its order. */
  | { readonly reason: 'inputWrong'; readonly input: keyof ClockInputs }
  | { readonly reason: 'zoneUnknown'; readonly zone: string }
  /** Before the year 1 or after 9999. */
  | { readonly reason: 'instantOutOfRange' };
