import type { ClockId, ClockInputs, ClockKind, QuestionId } from '../clock-reading.ts';
import type { ClockEventName, ClockEffect } from './change.ts';

/** The event a clock starts with; each has a sentence in `shared/text/clock-starts`. */
export type TriggerId =
  | 'orderReceived'
  | 'defectKnown'
  | 'authorityReceivedForm'
  | 'limitReached'
  | 'limitEntered'
  | 'enforcingNotified'
  | 'reviewAsked'
  | 'issuedUnvalidated'
  | 'noReaction'
  | 'productionAnnounced'
  | 'enforcementReceived'
  | 'complianceDemanded'
  | 'informationAsked'
  | 'orderExecuted'
  | 'sentOutside'
  | 'madeAvailable'
  | 'yearEnded'
  | 'downtimePlanned'
  | 'nothing';

/** Who has to act before the clock runs out. */
export type Actor =
  | 'addressee'
  | 'provider'
  | 'issuingAuthority'
  | 'enforcingAuthority'
  | 'court'
  | 'memberState'
  | 'nobody';

/** How the instants come about; `rules/` has one reader for each. */
export type CountRule =
  /** Days; `plain` lets no weekend move the end. */
  | { readonly by: 'days'; readonly days: number }
  | { readonly by: 'daysHeld'; readonly days: number }
  | { readonly by: 'hours'; readonly hours: number }
  | { readonly by: 'workingDays'; readonly days: number; readonly of: 'ours' | 'issuing' }
  | {
      readonly by:
        | 'notified'
        | 'objection'
        | 'asRunning'
        | 'withoutDelay'
        | 'preserving'
        | 'resumed'
        | 'stated'
        | 'entered'
        | 'extended'
        | 'reviewed'
        | 'upheld'
        | 'claimed'
        | 'recorded'
        | 'available'
        | 'providerStatistics'
        | 'authorityStatistics'
        | 'event';
    };

/** One event and what it does to the clock. */
export interface ClockChange {
  readonly event: ClockEventName;
  readonly effect: ClockEffect;
  /** The clock that takes over (`replaces`, `extends`). */
  readonly by?: ClockId;
  readonly article: string;
}

/** One row of the table of clocks. */
export interface ClockRow {
  readonly id: ClockId;
  readonly kind: ClockKind;
  readonly actor: Actor;
  readonly trigger: TriggerId;
  readonly rule: CountRule;
  /** Articles of Regulation (EU) 2023/1543 unless another act is named. */
  readonly article: string;
  readonly needs: readonly (keyof ClockInputs)[];
  readonly takes: readonly (keyof ClockInputs)[];
  readonly changes: readonly ClockChange[];
  readonly questions: readonly QuestionId[];
}
