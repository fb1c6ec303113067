import type { UtcMs } from '../../base/units.ts';
import type { ClockReading, WhyStep } from '../clock-reading.ts';
import type { ClockSettings } from '../clock-settings.ts';
import type { BesideKey, ReasonKey, StartKey } from './reason-keys.ts';
import type { PortalDate, PortalKind } from './portal-date.ts';

/** One thing that may have been counted otherwise; a sentence of `shared/text/portal`. */
export interface PortalReason extends Omit<WhyStep, 'key' | 'question'> {
  readonly key: ReasonKey;
}

/** An event the portal may have counted from. */
export interface OtherStart {
  readonly of: StartKey;
  readonly at: UtcMs;
}

/** A clock that is not the one Ombud goes by. */
export interface BesideClock {
  readonly as: BesideKey;
  readonly reading: ClockReading;
}

export interface PortalQuestion {
  readonly kind: PortalKind;
  readonly portal: PortalDate;
  /** The clock Ombud goes by; null: none of ours says anything of the kind now. */
  readonly reading: ClockReading | null;
  /** Receipt of the order, for clocks of the law that are not ours; null: none to count from. */
  readonly receivedAt: UtcMs | null;
  /** Where the addressee acts, and whose public holidays: those of the profile. */
  readonly zone: string;
  readonly country: string;
  readonly settings: Pick<ClockSettings, 'eveYears'>;
  readonly starts: readonly OtherStart[];
  readonly beside: readonly BesideClock[];
  /** Whose midnight it may be: IANA zones beside UTC, such as the issuing authority's. */
  readonly zones: readonly string[];
}

/** Several reasons of one explanation hold together: the date comes out by all of them and not by fewer. */
export type Explanation = readonly PortalReason[];

/** How far the portal's date lies from ours; positive: it is later. */
export interface PortalDistance {
  /** Calendar days, as both would be shown. */
  readonly days: number;
  readonly ms: number;
}

interface Compared {
  /** Our date of the kind; null: there is none. */
  readonly ours: UtcMs | null;
  readonly distance: PortalDistance | null;
  /** An end that lies before the window opens: nobody can keep to it (Article 10(2)). */
  readonly isBeforeOpening: boolean;
}

/**
 * `same`: both show one date. `explained`: counted with one or two things otherwise it comes out exactly; these are
 * possible reasons, nobody knows how the portal counts.
 */
export type PortalComparison =
  | (Compared & { readonly answer: 'same' })
  | (Compared & { readonly answer: 'explained'; readonly explanations: readonly Explanation[] })
  | (Compared & { readonly answer: 'unexplained' });
