import type { Sha256, UtcMs } from '../base/units.ts';

/** Everything the gate must know besides the order's facts; gathered anew before each attempt. */
export interface GateContext {
  /** This computer's time (in practice: plus the platform's offset). */
  readonly now: UtcMs;
  /** The `Date` of the platform's latest answer, carried forward to now; null when it never answered. */
  readonly platformNow: UtcMs | null;
  /** End of the last successful poll; null = none since start. */
  readonly lastPollAt: UtcMs | null;
  readonly maySend: boolean;
  readonly signedIn: boolean;
  readonly certificateValidUntil: UtcMs | null;
  /** The package the person means to send. */
  readonly packageHash: Sha256 | null;
  /** Whether the profile asks for the approval of a person other than the one who froze the package. */
  readonly needsSecondPerson: boolean;
}

export type GateCheckName =
  | 'notWithdrawn'
  | 'notRefused'
  | 'notSuspended'
  | 'notDuplicate'
  | 'asAsked'
  | 'throughService'
  | 'windowOpen'
  | 'freshMailbox'
  | 'sameHash'
  | 'complete'
  | 'secondPerson'
  | 'signedIn'
  | 'role'
  | 'certificate';

export interface GateCheck {
  readonly name: GateCheckName;
  /** `locked` is time or law, `open` something a person can still do. */
  readonly verdict: 'passed' | 'locked' | 'open';
  /** When it opens by itself, if it does. */
  readonly until: UtcMs | null;
}

export interface GateVerdict {
  readonly isOpen: boolean;
  readonly opensAt: UtcMs | null;
  readonly checks: readonly GateCheck[];
}
