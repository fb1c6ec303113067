/** A notified order that is no emergency: opens and falls due at the end of ten days (Articles 8(4) and 10(2)). */
import { ok } from '../../base/result.ts';
import { legalPeriod, plainD } from '../arithmetic.ts';
import { clockChangeSteps, dayStrip, daysSteps, endStep } from '../period-why.ts';
import { releaseWindow, tenDays } from '../release-window.ts';
import type { Asked, Finding } from './asked.ts';
import { askAhead } from './ask-ahead.ts';
import { startSteps } from './starts.ts';
import { countedBy, unknownWarning } from './unknown-days.ts';

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
  const ask = isConfirmed ? null : askAhead(due, place);
  return ok({
    trigger: gate,
    notBefore: window.notBefore,
    target: window.target,
    latest: window.latest,
    plainEnd: plainD(gate, tenDays, zone),
    remindAt: ask?.remindAt ?? null,
    days: dayStrip(days),
    why: [
      ...startSteps(asked, 'gate'),
      ...daysSteps(gate, days, tenDays, zone, isConfirmed ? 'redLine' : 'redLineGate'),
      ...clockChangeSteps(gate, end, zone, 'days'),
      endStep(end, tenDays, countedBy(period)),
      ...window.why,
      ...(ask === null ? [] : [ask.step]),
    ],
    warnings: isConfirmed
      ? unknownWarning(duePeriod.unknownYear, 'unknownDaysDue', false, asked)
      : unknownWarning(period.unknownYear, 'unknownDaysGate', true, asked),
  });
}
