/** A notified order that is no emergency: opens and falls due at the end of ten days (Articles 8(4) and 10(2)). */
import { Temporal } from 'temporal-polyfill';
import { ok } from '../../base/result.ts';
import type { UtcMs } from '../../base/units.ts';
import { day0, daysOf, legalPeriod, plainD, wall, type Place } from '../arithmetic.ts';
import { clockChangeSteps, dayStrip, daysSteps, endStep } from '../period-why.ts';
import { releaseWindow, tenDays } from '../release-window.ts';
import { why } from '../why-step.ts';
import { workingDayBack } from '../working-days.ts';
import type { Asked, Finding } from './asked.ts';
import { startSteps } from './starts.ts';
import { unknownWarning } from './unknown-days.ts';

/** Working days before the unmoved end at which a person asks for an express confirmation: a product default. */
const askAhead = 2;
const inTheMorning = new Temporal.PlainTime(9);

/** Nine in the morning, two working days before the unmoved last day. */
function askAt(t: UtcMs, place: Place): UtcMs {
  const last = day0(t, place.zone).add(daysOf(tenDays));
  return wall(workingDayBack(last, askAhead, place), inTheMorning, place.zone);
}

export function readNotified(asked: Asked): Finding {
  const { trigger, zone, place, inputs, settings } = asked;
  const { due, gate } = trigger;
  const period = legalPeriod(gate, tenDays, place);
  const { days, end } = period;
  const clearedAt = inputs.eaClearedAt ?? null;
  const duePeriod = legalPeriod(due, tenDays, place);
  const isConfirmed = clearedAt !== null && clearedAt < end;
  // Confirmed, it is an ordinary limit, which is not moved where holidays are not known.
  const isCut = isConfirmed && duePeriod.unknownYear !== null;
  const dueEnd = isCut ? plainD(due, tenDays, zone) : duePeriod.end;
  const isKnown = period.unknownYear === null;
  const told = { receipts: trigger, clearedAt, isKnown, zone, settings };
  const window = releaseWindow(told, end, dueEnd);
  const remindAt = isConfirmed ? null : askAt(due, place);
  return ok({
    trigger: gate,
    notBefore: window.notBefore,
    target: window.target,
    latest: window.latest,
    plainEnd: plainD(gate, tenDays, zone),
    remindAt,
    days: dayStrip(days),
    why: [
      ...startSteps(asked, 'gate'),
      ...daysSteps(gate, days, tenDays, zone, isConfirmed ? 'redLine' : 'redLineGate'),
      ...clockChangeSteps(gate, end, zone, 'days'),
      endStep(end, tenDays, isKnown),
      ...window.why,
      ...(remindAt === null ? [] : [why('askAhead', 'Art. 10(2)', { remindAt }, {}, 'U3')]),
    ],
    warnings: isConfirmed
      ? unknownWarning(duePeriod.unknownYear, 'unknownDaysDue', false, asked)
      : unknownWarning(period.unknownYear, 'unknownDaysGate', true, asked),
  });
}
