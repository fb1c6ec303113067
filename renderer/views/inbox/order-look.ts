import { assertNever } from '../../../shared/base/assert-never.ts';
import type { UtcMs } from '../../../shared/base/units.ts';
import { whollyAnsweredAt } from '../../../shared/orders/answered.ts';
import type { ListedClock } from '../../../shared/orders/clock-of.ts';
import { isRefused } from '../../../shared/orders/refused.ts';
import { urgencyOf, type RowKind, type UrgencyFacts } from '../../../shared/orders/urgency.ts';
import { standingAnswer } from '../../../shared/orders/standing-answer.ts';
import type { OrdersText } from '../../../shared/text/orders.ts';
import { shortDuration } from '../../format/duration.ts';
import type { Dates } from '../../format/dates.ts';
import { clockFace, type ClockFace } from '../../parts/clock/clock-face.ts';
import type { Text } from '../../text/text.ts';

/** How one order looks in the list and in its head: shape, word and time. */
export interface OrderLook {
  readonly chip: RowKind;
  readonly word: RowKind | keyof Text['inbox']['states'];
  readonly face: ClockFace;
}

export function orderLook(
  facts: UrgencyFacts,
  clock: ListedClock,
  now: UtcMs,
  graceMinutes: number,
): OrderLook {
  const reading = clock?.ok === true ? clock.value : null;
  const { kind } = urgencyOf(facts, reading, now, graceMinutes);
  return {
    chip: kind,
    word: wordOf(kind, facts),
    face: clockFace(clock, facts, now, graceMinutes),
  };
}

/** Where one shape stands for several things, the word tells them apart. */
function wordOf(kind: RowKind, facts: UrgencyFacts): OrderLook['word'] {
  if (kind === 'wait' && whollyAnsweredAt(facts) !== null) return 'sent';
  // What is kept is let go, not sent.
  if (kind === 'release' && facts.turn.of === 'letGo') return 'mayGo';
  if (kind === 'due' && facts.turn.isReplied === true && facts.turn.asked === null)
    return 'replied';
  if (kind === 'wait' && isRefused(facts)) return 'refused';
  return kind;
}

/** The word of a chip: the shared one of its kind, or the window's finer one. */
export const lookWord = (
  { word }: OrderLook,
  kinds: OrdersText['kinds'],
  states: Text['inbox']['states'],
): string => (word in states ? states[word as keyof typeof states] : kinds[word as RowKind]);

/** The right-hand words of a row: time left, opening, receipt. */
export function whenText(
  { face }: OrderLook,
  facts: UrgencyFacts,
  t: Text['inbox'],
  dates: Dates,
): string {
  switch (face.kind) {
    case 'none':
      // Where it is not our turn there is nothing to count.
      return facts.turn.of === 'us' ? t.askPerson : '';
    case 'answered': {
      const { acknowledgedAt } = standingAnswer(facts);
      return acknowledgedAt === null
        ? t.sentAt(dates.day(face.at))
        : t.receipt(dates.day(acknowledgedAt));
    }
    case 'stopped':
      return face.reason === 'withdrawn' ? t.withdrawn : dates.day(face.at);
    case 'kept':
      return face.until === null ? t.kept : t.keptUntil(dates.endDay(face.until));
    // The chip says it.
    case 'letGo':
      return '';
    case 'over':
      return t.over;
    case 'replied':
      return t.toFind;
    case 'silent':
      return t.silent(dates.endDay(face.since));
    case 'atOnce':
      return t.atOnce;
    case 'awaited':
      return face.by === null ? t.awaited : t.awaitedBy(dates.endDay(face.by));
    case 'closed':
      return t.opens(dates.endDay(face.opensAt));
    case 'open':
      return t.by(dates.shortInstant(face.by));
    case 'overdue':
      return t.late(shortDuration(face.late));
    case 'running':
    case 'targetPassed':
      return facts.emergency ? t.left(shortDuration(face.left)) : shortDuration(face.left);
    default:
      return assertNever(face);
  }
}

/** The instant that the time beside it is counted to or from: past the target that is the end of the law. */
export const endText = (
  { face }: Pick<OrderLook, 'face'>,
  target: UtcMs,
  t: Pick<Text['inbox'], 'target' | 'latest'>,
  when: (at: UtcMs) => string,
): string => ('latest' in face ? t.latest(when(face.latest)) : t.target(when(target)));

/** Every order of the inbox is an EPOC: a row may leave the word out, the head never does. */
export const shortReference = (reference: string): string => reference.replace(/^EPOC-(?=\w)/, '');
