import type { UtcMs } from '../../../shared/base/units.ts';
import type { NotComputable } from '../../../shared/deadlines/clock-reading.ts';
import { releaseEnd } from '../../../shared/deadlines/release-end.ts';
import type { ListedClock } from '../../../shared/orders/clock-of.ts';
import type { UrgencyFacts } from '../../../shared/orders/urgency.ts';

/** What a clock says at one instant: the one big number and its meaning. Times left are in milliseconds. */
export type ClockFace =
  /** No clock: the certificate does not say which, or the calendar ends too early. */
  | { readonly kind: 'none'; readonly reading: NotComputable | null }
  | { readonly kind: 'answered'; readonly at: UtcMs }
  | { readonly kind: 'stopped'; readonly reason: 'withdrawn' | 'refused'; readonly at: UtcMs }
  /** The release window is still closed. */
  | { readonly kind: 'closed'; readonly left: number; readonly opensAt: UtcMs }
  /** The release window is open: send now, in time until `by`. */
  | { readonly kind: 'open'; readonly left: number; readonly by: UtcMs }
  /** Data are kept until then, and longer when nobody lets them go. */
  | { readonly kind: 'kept'; readonly until: UtcMs | null }
  /** An authority has to act by then. */
  | { readonly kind: 'awaited'; readonly by: UtcMs | null }
  | { readonly kind: 'running'; readonly left: number; readonly target: UtcMs }
  | { readonly kind: 'targetPassed'; readonly left: number; readonly latest: UtcMs }
  | { readonly kind: 'overdue'; readonly late: number; readonly latest: UtcMs };

/** @param graceMinutes how long after its opening a notified order may still leave in time. */
export function clockFace(
  clock: ListedClock,
  facts: Pick<UrgencyFacts, 'withdrawnAt' | 'refusal' | 'answer' | 'turn'>,
  now: UtcMs,
  graceMinutes: number,
): ClockFace {
  const { sentAt } = facts.answer;
  if (sentAt !== null) return { kind: 'answered', at: sentAt };
  if (facts.withdrawnAt !== null) {
    return { kind: 'stopped', reason: 'withdrawn', at: facts.withdrawnAt };
  }
  if (facts.refusal?.scope === 'full') {
    return { kind: 'stopped', reason: 'refused', at: facts.refusal.at };
  }
  const instants = clock?.ok === true ? clock.value : null;
  if (facts.turn.of === 'keep' || facts.turn.of === 'letGo') {
    return { kind: 'kept', until: instants?.notBefore ?? null };
  }
  if (facts.turn.of === 'clarification' || facts.turn.of === 'review') {
    return { kind: 'awaited', by: instants?.latest ?? null };
  }
  if (clock === null) return { kind: 'none', reading: null };
  if (!clock.ok) return { kind: 'none', reading: clock.error };
  const { kind, notBefore, target } = clock.value;
  // Where the law sets no end, the target is all there is to go by.
  const latest = clock.value.latest ?? target;
  const isGated = kind === 'GATE+DUE';
  const run = { kind: isGated ? kind : ('DUE' as const), notBefore, target, latest };
  const end = releaseEnd(run, graceMinutes);
  if (notBefore !== null && now < notBefore) {
    return { kind: 'closed', left: notBefore - now, opensAt: notBefore };
  }
  if (now >= end) return { kind: 'overdue', late: now - end, latest: end };
  if (notBefore !== null && notBefore === latest) return { kind: 'open', left: end - now, by: end };
  return now < target
    ? { kind: 'running', left: target - now, target }
    : { kind: 'targetPassed', left: latest - now, latest };
}
