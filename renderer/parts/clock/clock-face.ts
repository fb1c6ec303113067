import type { UtcMs } from '../../../shared/base/units.ts';
import type { NotComputable } from '../../../shared/deadlines/clock-reading.ts';
import { releaseEnd } from '../../../shared/deadlines/release-end.ts';
import { whollyAnsweredAt } from '../../../shared/orders/answered.ts';
import type { ListedClock, ListedInstants } from '../../../shared/orders/clock-of.ts';
import { isRefused } from '../../../shared/orders/refused.ts';
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
  /** The duty to keep has ended, with its period or by a word; a person lets go. */
  | { readonly kind: 'letGo'; readonly since: UtcMs | null }
  /** An authority has to act by then. */
  | { readonly kind: 'awaited'; readonly by: UtcMs | null }
  /** It has written, and a person has to say what its letter does. */
  | { readonly kind: 'replied' }
  /** It had until then and has said nothing. */
  | { readonly kind: 'silent'; readonly since: UtcMs }
  /** Nothing is asked any more. */
  | { readonly kind: 'over' }
  | { readonly kind: 'running'; readonly left: number; readonly target: UtcMs }
  /** Past the target of a duty to which the law sets no end: at once. */
  | { readonly kind: 'atOnce'; readonly late: number; readonly target: UtcMs }
  | { readonly kind: 'targetPassed'; readonly left: number; readonly latest: UtcMs }
  | { readonly kind: 'overdue'; readonly late: number; readonly latest: UtcMs };

type FaceFacts = Pick<
  UrgencyFacts,
  'withdrawnAt' | 'refusal' | 'answer' | 'earlierAnswers' | 'turn'
>;

/** @param graceMinutes how long after its opening a notified order may still leave in time. */
export function clockFace(
  clock: ListedClock,
  facts: FaceFacts,
  now: UtcMs,
  graceMinutes: number,
): ClockFace {
  const answered = whollyAnsweredAt(facts);
  if (answered !== null) return { kind: 'answered', at: answered };
  if (facts.withdrawnAt !== null) {
    return { kind: 'stopped', reason: 'withdrawn', at: facts.withdrawnAt };
  }
  if (facts.refusal !== null && isRefused(facts)) {
    return { kind: 'stopped', reason: 'refused', at: facts.refusal.at };
  }
  const instants = clock?.ok === true ? clock.value : null;
  const resting = restingFace(facts, instants, now);
  if (resting !== null) return resting;
  if (clock === null) return { kind: 'none', reading: null };
  if (!clock.ok) return { kind: 'none', reading: clock.error };
  return dueFace(clock.value, now, graceMinutes);
}

/** What is said while the next move is not ours, or there is none; null: it is ours. */
function restingFace(
  { turn }: FaceFacts,
  instants: ListedInstants | null,
  now: UtcMs,
): ClockFace | null {
  switch (turn.of) {
    case 'us':
      return null;
    case 'over':
      return { kind: 'over' };
    case 'letGo':
      return { kind: 'letGo', since: null };
    case 'keep': {
      const until = instants?.notBefore ?? null;
      return until !== null && now >= until
        ? { kind: 'letGo', since: until }
        : { kind: 'kept', until };
    }
    case 'clarification': {
      if (turn.isReplied === true) return { kind: 'replied' };
      const by = instants?.notBefore ?? instants?.latest ?? null;
      return by !== null && now >= by ? { kind: 'silent', since: by } : { kind: 'awaited', by };
    }
    case 'review':
      // The law sets this one no end (Article 17).
      return { kind: 'awaited', by: null };
  }
}

function dueFace(clock: ListedInstants, now: UtcMs, graceMinutes: number): ClockFace {
  const { kind, notBefore, target } = clock;
  if (clock.latest === null) {
    return now < target
      ? { kind: 'running', left: target - now, target }
      : { kind: 'atOnce', late: now - target, target };
  }
  const { latest } = clock;
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
