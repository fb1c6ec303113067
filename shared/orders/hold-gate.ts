/**
 * The gate before anything that was kept is let go (Articles 10(9), 11(1), 11(5); recital 60). It shares nothing with the gate
 * for sending but its manner: whatever is not known keeps the data.
 */
import type { UtcMs } from '../base/units.ts';
import type { ClockReading } from '../deadlines/clock-reading.ts';
import type { ReleaseGround } from './entries/preservation-entry.ts';
import type { OrderFacts } from './facts.ts';
import { freshMailboxMs } from './release-gate.ts';

/** Everything that must be known besides the order's facts; gathered anew when a person asks. */
export interface HoldContext {
  readonly now: UtcMs;
  /** The `Date` of the platform's latest answer, carried forward to now; null when it never answered. */
  readonly platformNow: UtcMs | null;
  /** End of the last successful poll; null = none since start. */
  readonly lastPollAt: UtcMs | null;
  /** Preservation tasks and Annexes V and VI that match no order and that nobody has judged. */
  readonly strayPreservation: number;
  readonly signedIn: boolean;
  readonly mayRelease: boolean;
}

export type HoldBar =
  | 'noGround'
  | 'notBefore'
  | 'clocksDisagree'
  | 'staleMailbox'
  | 'strayForms'
  | 'openDoubts'
  | 'signIn'
  | 'role';

export interface HoldVerdict {
  /** What letting go would rest on; null: nothing allows it. */
  readonly ground: ReleaseGround | null;
  /** Everything that stands in the way, the law before the person; empty: a named person may let go. */
  readonly bars: readonly HoldBar[];
  /** When the period ends, where that is all that is waited for. */
  readonly until: UtcMs | null;
}

/** Doubts about whether the data are still wanted: a person settles them first. */
const aboutKeeping = ['extendedTwice', 'requestedTwice', 'preservedAfterEnd'] as const;

/**
 * Whether what is kept for an order may be let go now, and on what ground. `clock` is the reading of the hold that runs
 * (`PRESERVE_60D`, `PRESERVE_60D_EXT30`); null when there is none or it cannot be computed.
 */
export function judgeHold(
  facts: OrderFacts,
  clock: Pick<ClockReading, 'notBefore'> | null,
  context: HoldContext,
): HoldVerdict {
  const { now, platformNow, lastPollAt } = context;
  const ground = groundOf(facts, clock);
  const end = ground === 'periodEnded' ? (clock?.notBefore ?? null) : null;
  const isEarly = end !== null && now < end;
  const bars: (HoldBar | null)[] = [
    ground === null ? 'noGround' : null,
    isEarly ? 'notBefore' : null,
    end !== null && !isEarly && (platformNow === null || platformNow < end)
      ? 'clocksDisagree'
      : null,
    lastPollAt === null || Math.abs(now - lastPollAt) > freshMailboxMs ? 'staleMailbox' : null,
    // A poll before the end says nothing of what was sent on the last day.
    end !== null && lastPollAt !== null && lastPollAt < end ? 'staleMailbox' : null,
    context.strayPreservation > 0 ? 'strayForms' : null,
    aboutKeeping.some((doubt) => facts.doubts.includes(doubt)) ? 'openDoubts' : null,
    context.signedIn ? null : 'signIn',
    context.mayRelease ? null : 'role',
  ];
  return {
    ground,
    bars: [...new Set(bars.flatMap((bar) => bar ?? []))],
    until: isEarly ? end : null,
  };
}

/** What allows letting go, the strongest first. A period that has not ended is one too: its end is told. */
function groundOf(
  { answer, instrument, preservation, withdrawnAt, words }: OrderFacts,
  clock: Pick<ClockReading, 'notBefore'> | null,
): ReleaseGround | null {
  if (withdrawnAt !== null) return 'withdrawn';
  const isToldSo = words.some(
    ({ speaker, verdict }) =>
      speaker !== 'other' && (verdict === 'endsPreservation' || verdict === 'needNotBeExecuted'),
  );
  if (preservation.endedAt !== null || isToldSo) return 'endedByAuthority';
  if (instrument !== 'preservation') return answer.state === 'acknowledged' ? 'produced' : null;
  if (preservation.requestedAt !== null) return null;
  if (preservation.exempt !== null) return 'exempt';
  return clock?.notBefore == null ? null : 'periodEnded';
}
