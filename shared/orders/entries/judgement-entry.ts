import type { NonExecutionReason } from '../../hi1/build/non-execution.ts';
import type { OrderId, TaskId, UtcMs, Uuid } from '../../base/units.ts';
import type { PortalDate, PortalKind } from '../../deadlines/portal/portal-date.ts';
import type { Doubt } from '../doubts.ts';
import type { OtherChannel } from './arrival-entry.ts';

/**
 * What a person finds that a letter or a correction does (Articles 10(6), 10(7), 11(3), 11(6), 17). `changesNothing`
 * takes an earlier finding back.
 */
export const wordVerdicts = [
  'clarifies',
  'doesNotClarify',
  'needNotBeExecuted',
  'endsPreservation',
  'settlesObjection',
  'changesNothing',
] as const;
export type WordVerdict = (typeof wordVerdicts)[number];

export const linkRelations = ['duplicate', 'redirected', 'followsPreservation', 'related'] as const;
/**
 * `duplicate`: this order is the other one sent again. `redirected`: the other one did not get a reaction (Article 7(2)).
 * `followsPreservation`: this one asks for what the other one preserves.
 */
export type LinkRelation = (typeof linkRelations)[number];

/** Why the order that was to be answered instead of a duplicate is not answered any more. */
export const linkLapses = ['withdrawn', 'refused', 'notNeeded'] as const;
export type LinkLapse = (typeof linkLapses)[number];

/** Limits that no message carries in a field of its own; a person enters them. */
export const enteredLimits = ['NEW_DEADLINE', 'OTHER_DEADLINES', 'ENFORCEMENT_DEADLINE'] as const;
export type EnteredLimit = (typeof enteredLimits)[number];

export const reviewOutcomes = ['upheld', 'lifted'] as const;
export type ReviewOutcome = (typeof reviewOutcomes)[number];

/** `words`: what the portal wrote beside it, as far as somebody wrote it down. */
export interface ShownByPortal extends PortalDate {
  readonly words?: string;
}

/** What people find and decide about an order. */
export type JudgementEntry =
  | { readonly kind: 'emergencyTaken'; readonly order: OrderId }
  /** A person has found out whether a withdrawal in somebody else's name holds. */
  | { readonly kind: 'withdrawalJudged'; readonly order: OrderId; readonly holds: boolean }
  /** A person has looked at it; it is shown again only when it comes up again. */
  | { readonly kind: 'doubtSettled'; readonly order: OrderId; readonly doubt: Doubt }
  /** `word`: the letter or the renewed object that was judged. A later judgement replaces an earlier one. */
  | {
      readonly kind: 'wordJudged';
      readonly order: OrderId;
      readonly word: Uuid;
      readonly verdict: WordVerdict;
      /** The Forms 3 it answers; absent: all that went before it. */
      readonly forms?: readonly Uuid[];
    }
  /** Form 3 went another way; `receivedAt`: when the issuing authority had it, as far as that is known. */
  | {
      readonly kind: 'nonExecutionRecorded';
      readonly order: OrderId;
      readonly record: Uuid;
      readonly channel: OtherChannel;
      readonly sentAt: UtcMs;
      readonly receivedAt: UtcMs | null;
      readonly reasons: readonly NonExecutionReason[];
      /** None named: the whole order. */
      readonly tasks: readonly TaskId[];
      readonly isPreserved: boolean;
    }
  /** How the review of a conflict of laws has ended (Article 17(8)). */
  | {
      readonly kind: 'reviewEnded';
      readonly order: OrderId;
      readonly outcome: ReviewOutcome;
      /** The letter that says so. */
      readonly word: Uuid | null;
      /** The objections whose review it is; absent: all that had been filed. */
      readonly forms?: readonly Uuid[];
    }
  | {
      readonly kind: 'limitEntered';
      readonly order: OrderId;
      readonly limit: EnteredLimit;
      /** Null takes it out again. */
      readonly limitAt: UtcMs | null;
      /** The authority named a day alone, `YYYY-MM-DD`; `limitAt` is its end in the profile's zone then. */
      readonly day?: string;
    }
  /**
   * A date that the national portal shows, as a person read it off; a later one of its kind replaces it. It moves
   * nothing.
   */
  | {
      readonly kind: 'portalDateNoted';
      readonly order: OrderId;
      readonly portal: PortalKind;
      /** Null: the portal shows it no longer. */
      readonly shown: ShownByPortal | null;
      /** Ombud's own date of the kind at that time; null: there was none. */
      readonly ours: UtcMs | null;
      /** The portal asks for more care than Ombud's date (`isStricter`). */
      readonly isStricter: boolean;
    }
  | {
      readonly kind: 'orderLinked';
      readonly order: OrderId;
      readonly other: OrderId;
      readonly relation: LinkRelation;
    }
  | {
      readonly kind: 'orderUnlinked';
      readonly order: OrderId;
      readonly other: OrderId;
      /** It was a duplicate, and what was answered under `other` may have arrived. */
      readonly mayHaveArrived?: true;
    }
  /** Noticed by Ombud: `other` ended unanswered, so `order`, linked as its duplicate, has to be answered itself. */
  | {
      readonly kind: 'linkLapsed';
      readonly order: OrderId;
      readonly other: OrderId;
      readonly because: LinkLapse;
      /** Its answer was stopped on its way and may have arrived all the same. */
      readonly mayHaveArrived?: true;
    };
