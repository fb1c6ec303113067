/**
 * The release window of a notified order that is no emergency: Regulation (EU) 2023/1543, Articles 8(4) and 10(2).
 */
import { utcMs, type UtcMs } from '../base/units.ts';
import { hourMs, strictD } from './arithmetic.ts';
import type { Receipts, WhyStep } from './clock-reading.ts';
import type { ClockSettings } from './clock-settings.ts';
import { why } from './why-step.ts';

/** Length of the period, in days: Article 10(2) and (3). */
export const tenDays = 10;

export interface WindowInput {
  readonly receipts: Receipts;
  /** When the enforcing authority's own confirmation reached us, if it did. */
  readonly clearedAt: UtcMs | null;
  /** The public holidays of the whole period are known: without them nobody can say when it ends. */
  readonly isKnown: boolean;
  readonly zone: string;
  readonly settings: Pick<ClockSettings, 'asapNormalHours' | 'releaseGraceMinutes'>;
}

/** The span in which a notified order may and must be answered. */
export interface ReleaseWindow {
  readonly notBefore: UtcMs;
  readonly target: UtcMs;
  readonly latest: UtcMs;
  readonly why: readonly WhyStep[];
}

/**
 * The window, given where the ten days end counted from the later receipt (`opens`) and from the earlier (`dueEnd`).
 * A confirmation opens it early only when it came before the period ended.
 */
export function releaseWindow(input: WindowInput, opens: UtcMs, dueEnd: UtcMs): ReleaseWindow {
  const { clearedAt, receipts } = input;
  if (clearedAt === null || clearedAt >= opens) return windowAtEnd(input, opens, dueEnd);
  return windowCleared(input, utcMs(Math.max(clearedAt, receipts.gate)), dueEnd);
}

/** No confirmation in time: the window opens at the end of the period, and the answer goes then. */
function windowAtEnd(
  { clearedAt, isKnown, settings: { releaseGraceMinutes: minutes } }: WindowInput,
  opens: UtcMs,
  dueEnd: UtcMs,
): ReleaseWindow {
  const article = 'Art. 10(2)';
  const until = utcMs(opens + minutes * 60_000);
  const steps = [
    clearedAt === null ? null : why('clearedTooLate', article, { cleared: clearedAt }),
    why(isKnown ? 'opensAtEnd' : 'opensUnknown', article, { opens }, {}, 'U3'),
    isKnown ? why('releaseGrace', article, { until }, { minutes }, 'U4') : null,
    dueEnd === opens ? null : why('endsDiffer', article, { dueEnd, opens }, {}, 'U12'),
    clearedAt === null ? why('onlyEnforcingAuthority', article) : null,
  ];
  return {
    notBefore: opens,
    target: opens,
    latest: opens,
    why: steps.filter((step) => step !== null),
  };
}

/** Confirmed before the end: the window opens with the confirmation, and the ten days become an ordinary limit. */
function windowCleared(
  { receipts, zone, settings }: WindowInput,
  cleared: UtcMs,
  dueEnd: UtcMs,
): ReleaseWindow {
  const article = 'Art. 10(2)';
  const hours = settings.asapNormalHours;
  const asSoonAsPossible = utcMs(cleared + hours * hourMs);
  const byDays = strictD(receipts.due, tenDays, zone);
  const confirmed = why('clearedEarly', article, { cleared });
  const span = (target: UtcMs, step: WhyStep): ReleaseWindow => ({
    notBefore: cleared,
    target,
    latest: utcMs(Math.max(target, dueEnd)),
    why: [confirmed, step],
  });
  if (byDays <= cleared) return span(cleared, why('targetClearedAtOnce', article));
  const target = asSoonAsPossible <= byDays ? asSoonAsPossible : byDays;
  const key = asSoonAsPossible <= byDays ? 'targetCleared' : 'targetClearedByDays';
  return span(target, why(key, article, { target }, { hours }));
}
