/** Holds that are more than one period: Article 11(1), second sentence, and 11(2). */
import { ok } from '../../base/result.ts';
import { day0, daysOf, legalPeriod, periodAfter, plainD, strictD } from '../arithmetic.ts';
import type { ClockWarning } from '../clock-reading.ts';
import { dayStrip, daysSteps, noon } from '../period-why.ts';
import { warning, why } from '../why-step.ts';
import type { Asked, Finding } from './asked.ts';
import { eveWarnings } from './days.ts';
import { namedEndTold } from './named-end.ts';
import { startSteps } from './starts.ts';
import { heldEnd, unknownWarning } from './unknown-days.ts';

const sixtyDays = 60;
const thirtyDays = 30;
const ninetyDays = sixtyDays + thirtyDays;

/**
 * Sixty days and thirty more: the later of ninety straight and of thirty after the moved sixtieth, that end moved too
 * (question U10).
 */
export function readExtended(asked: Asked): Finding {
  const { trigger, zone, place, inputs, row } = asked;
  const { gate } = trigger;
  const first = legalPeriod(gate, sixtyDays, place);
  const straight = legalPeriod(gate, ninetyDays, place);
  const lastOfSixty = day0(gate, zone).add(daysOf(first.days.length));
  const added = periodAfter(lastOfSixty, thirtyDays, place);
  const later = added.end > straight.end ? added : straight;
  const end = heldEnd(later, zone);
  const named = namedEndTold(asked, ninetyDays, end);
  const [day60] = first.days.slice(-1);
  const sent = inputs.extensionSentAt;
  const isLate = sent !== undefined && sent >= first.end;
  const late: ClockWarning[] = isLate
    ? [warning('extensionLate', true, row.article, {}, { sent, sixtyEnd: first.end })]
    : [];
  return ok({
    trigger: gate,
    notBefore: end,
    target: end,
    latest: end,
    plainEnd: plainD(gate, ninetyDays, zone),
    days: dayStrip(later === straight ? straight.days : [...first.days, ...added.days]),
    why: [
      ...startSteps(asked, 'gate'),
      ...daysSteps(gate, straight.days, ninetyDays, zone, 'redLineHeld'),
      why('extensionByOne', row.article, { straight: straight.end }, { n: ninetyDays }, 'U10'),
      ...(day60 === undefined
        ? []
        : [
            why(
              'extensionByTwo',
              row.article,
              { last: noon(day60, zone), added: added.end },
              { n: thirtyDays },
              'U10',
            ),
          ]),
      why('extensionLater', row.article, { end: later.end }, {}, 'U10'),
      ...(end === later.end ? [] : [why('heldLonger', '1182/71 Art. 3(2)(b)', { end })]),
      ...named.steps,
    ],
    warnings: [
      ...late,
      ...unknownWarning(later.unknownYear ?? first.unknownYear, 'unknownDaysHeld', true, asked),
      ...eveWarnings(later.days, asked),
      ...named.warnings,
    ],
  });
}

/** Until the request for production comes: no date, looked at again and again (Article 11(2)). */
export function readReviewed(asked: Asked): Finding {
  const { trigger, zone, settings, row } = asked;
  const target = strictD(trigger.gate, settings.reviewDays, zone);
  return ok({
    trigger: trigger.gate,
    notBefore: null,
    target,
    latest: null,
    why: [
      ...startSteps(asked, 'gate'),
      why('heldUntilEvent', row.article),
      why('reviewAt', row.article, { target }, { days: settings.reviewDays }),
    ],
  });
}
