import type { UtcMs } from '../base/units.ts';

/** The clocks of the path so far; the ids are those of the rule table. */
export type ClockId = 'PRODUCE_10D' | 'PRODUCE_10D_NOTIFIED' | 'PRODUCE_8H';
export type ClockKind = 'DUE' | 'GATE+DUE';

/** One sentence of "Why?": a key into `shared/text/why.{en,sv}.ts` with its values, and the articles it rests on. */
export interface WhyStep {
  readonly key: string;
  readonly params: Readonly<Record<string, string | number>>;
  /** Instants the sentence names; formatted in the profile's zone by whoever shows it. */
  readonly instants: Readonly<Record<string, UtcMs>>;
  readonly articles: string;
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
 * One clock, computed. `notBefore <= target <= latest`; day ends are exclusive (00:00 local of the next day).
 */
export interface ClockReading {
  readonly id: ClockId;
  readonly kind: ClockKind;
  readonly trigger: UtcMs;
  /** Acting earlier is wrong. Null: act at once. */
  readonly notBefore: UtcMs | null;
  /** In time on every reading of the law; alarms and queues run on this. */
  readonly target: UtcMs;
  /** Legal end on the best reading. */
  readonly latest: UtcMs;
  /** End of the last day before any roll; null for clocks counted in hours. */
  readonly plainEnd: UtcMs | null;
  readonly days: readonly CountedDay[];
  readonly why: readonly WhyStep[];
  readonly zone: string;
  readonly ruleVersion: string;
  readonly calendarVersion: string;
}

/** What a clock says, without the days and sentences that explain it. */
export type ClockInstants = Pick<ClockReading, 'kind' | 'notBefore' | 'target' | 'latest'>;

/** The calendar has no data for a year the clock touches: a person must compute it. */
export interface NotComputable {
  readonly reason: 'calendarMissing';
  readonly year: number;
  readonly country: string;
}
