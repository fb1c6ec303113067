/** Periods in days: 1182/71 Article 3(1) to (5). */
import { ok } from '../../base/result.ts';
import { legalPeriod, plainD, strictD } from '../arithmetic.ts';
import type { ClockWarning } from '../clock-reading.ts';
import { eveOf, type DayKind } from '../calendars/calendar.ts';
import { clockChangeSteps, dayStrip, daysSteps, endStep } from '../period-why.ts';
import { warning, why } from '../why-step.ts';
import type { Asked, Finding } from './asked.ts';
import { namedEndTold } from './named-end.ts';
import { startSteps } from './starts.ts';
import { countedBy, heldEnd, unknownWarning } from './unknown-days.ts';

const endArticle = '1182/71 Art. 3(2)(b)';

/**
 * n days within which somebody has to act: planned by the narrowest reading (question U2), ended by the widest. Our
 * own limit is not moved where the public holidays are not known.
 */
export function readDays(asked: Asked, n: number): Finding {
  const { trigger, zone, place, row } = asked;
  const { due } = trigger;
  const period = legalPeriod(due, n, place);
  const plain = plainD(due, n, zone);
  const isCut = period.unknownYear !== null && row.kind !== 'WATCH';
  const days = isCut ? period.days.slice(0, n) : period.days;
  const latest = isCut ? plain : period.end;
  const target = strictD(due, n, zone);
  return ok({
    trigger: due,
    notBefore: null,
    target,
    latest,
    plainEnd: plain,
    days: dayStrip(days),
    why: [
      ...startSteps(asked, 'due'),
      ...daysSteps(due, days, n, zone, row.kind === 'WATCH' ? 'redLineWatch' : 'redLine'),
      ...clockChangeSteps(due, latest, zone, 'days'),
      endStep(latest, n, isCut ? 'cut' : countedBy(period)),
      why(
        row.kind === 'WATCH' ? 'remindDays' : 'targetDays',
        '1182/71 Art. 3, 5',
        { target },
        { n },
        'U2',
      ),
    ],
    warnings: unknownWarning(
      period.unknownYear,
      row.kind === 'WATCH' ? 'unknownDaysWatch' : 'unknownDaysDue',
      false,
      asked,
    ),
  });
}

/** A person looks at a hold or a gate whose end falls on an eve: question U6. */
export function eveWarnings(days: readonly DayKind[], { place }: Asked): ClockWarning[] {
  const last = days.at(-1);
  const eve = last === undefined ? null : eveOf(last.date, place.calendar);
  if (eve === null) return [];
  return [warning('endsOnEve', true, '1182/71 Art. 2(2), 3(4)', { holiday: eve })];
}

/** n days for which something must be kept or waited for: to the later end, from the later receipt. */
export function readDaysHeld(asked: Asked, n: number): Finding {
  const { trigger, zone, place, row } = asked;
  const { gate } = trigger;
  const period = legalPeriod(gate, n, place);
  const end = heldEnd(period, zone);
  const named = namedEndTold(asked, n, end);
  const remindAt = row.kind === 'GATE' ? strictD(trigger.due, n, zone) : null;
  return ok({
    trigger: gate,
    notBefore: end,
    target: end,
    latest: end,
    plainEnd: plainD(gate, n, zone),
    remindAt,
    days: dayStrip(period.days),
    why: [
      ...startSteps(asked, 'gate'),
      ...daysSteps(gate, period.days, n, zone, 'redLineHeld'),
      ...clockChangeSteps(gate, period.end, zone, 'days'),
      endStep(period.end, n, countedBy(period)),
      ...(end === period.end ? [] : [why('heldLonger', endArticle, { end })]),
      ...named.steps,
      ...(remindAt === null ? [] : [why('remindAuthority', row.article, { remindAt })]),
    ],
    warnings: [
      ...unknownWarning(period.unknownYear, 'unknownDaysHeld', true, asked),
      ...eveWarnings(period.days, asked),
      ...named.warnings,
    ],
  });
}
