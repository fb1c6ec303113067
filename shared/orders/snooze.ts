/**
 * Putting an order aside for a while. It never reaches past the order's earliest target, and whatever comes in, or a
 * clock that turns urgent, brings the order back at once.
 */
import { utcMs, type UtcMs } from '../base/units.ts';
import type { ListedInstants } from './clock-of.ts';
import type { DeskFacts } from './desk.ts';
import { urgencyOf, type RowKind, type Urgency, type UrgencyFacts } from './urgency.ts';

/** What must not be put aside: somebody has to act, or has to be able to at any moment. */
const urgentKinds: readonly RowKind[] = [
  'emergency',
  'overdue',
  'unclear',
  'unsent',
  'release',
  'confirm',
];

/** An order comes back so long before its target at the latest: time to do something about it. */
export const leastRoomMs = 3_600_000;

/** The longest without any target: what waits for somebody else is looked at again at least so often. */
export const longestMs = 30 * 86_400_000;

export type SnoozeBar = 'emergency' | 'urgent' | 'clockUnknown' | 'targetNear' | 'done';

/** Until when an order may be put aside, or why not. */
export type SnoozeLimit =
  | { readonly isAllowed: true; readonly last: UtcMs }
  | { readonly isAllowed: false; readonly bar: SnoozeBar };

const barred = (bar: SnoozeBar): SnoozeLimit => ({ isAllowed: false, bar });

/**
 * @param clocks Every clock that runs for the order. Empty: none is known; an order still to be answered is then due at
 * any moment and may not be put aside.
 */
export function snoozeLimit(
  facts: UrgencyFacts,
  clocks: readonly ListedInstants[],
  now: UtcMs,
  releaseGraceMinutes: number,
): SnoozeLimit {
  if (facts.emergency) return barred('emergency');
  const readings = clocks.length === 0 ? [null] : clocks;
  const kinds = readings.map((clock) => urgencyOf(facts, clock, now, releaseGraceMinutes).kind);
  if (kinds.some((kind) => urgentKinds.includes(kind))) return barred('urgent');
  if (kinds.every((kind) => kind === 'done')) return barred('done');
  const isOthersMove = kinds.every((kind) => kind === 'wait' || kind === 'done');
  if (isOthersMove) return { isAllowed: true, last: utcMs(now + longestMs) };
  if (clocks.length === 0) return barred('clockUnknown');
  const target = Math.min(...clocks.map((clock) => clock.target));
  const last = utcMs(Math.min(target - leastRoomMs, now + longestMs));
  return last > now ? { isAllowed: true, last } : barred('targetNear');
}

/** Whether the order is out of the way now. Its own time, a message and an urgent clock each end that. */
export const isSnoozed = (
  { snooze }: Pick<DeskFacts, 'snooze'>,
  { kind, isLate }: Pick<Urgency, 'kind' | 'isLate'>,
  now: UtcMs,
): boolean => snooze !== null && now < snooze.until && !isLate && !urgentKinds.includes(kind);
