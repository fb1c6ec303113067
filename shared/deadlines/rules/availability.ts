/** How long evidence can be fetched: Implementing Regulation (EU) 2025/1550, 3.3.3(b). */
import { ok } from '../../base/result.ts';
import { utcMs } from '../../base/units.ts';
import { legalPeriod, plainD, strictD, strictEnd } from '../arithmetic.ts';
import { clockChangeSteps, dayStrip, daysSteps } from '../period-why.ts';
import { why } from '../why-step.ts';
import type { Asked, Finding } from './asked.ts';
import { startSteps } from './starts.ts';
import { heldEnd, unknownWarning } from './unknown-days.ts';

const leastDays = 10;
const mostDays = 45;

/** The expiry lies between the end of the moved tenth day and forty-five times 24 hours (question U16). */
export function readAvailability(asked: Asked): Finding {
  const { trigger, zone, place, settings, row } = asked;
  const period = legalPeriod(trigger.gate, leastDays, place);
  const notBefore = heldEnd(period, zone);
  const latest = strictEnd(trigger.due, mostDays, zone);
  const proposed = strictD(trigger.due, settings.availabilityDays, zone);
  const target = utcMs(Math.min(latest, Math.max(notBefore, proposed)));
  return ok({
    trigger: trigger.due,
    notBefore,
    target,
    latest,
    plainEnd: plainD(trigger.gate, leastDays, zone),
    days: dayStrip(period.days),
    why: [
      ...startSteps(asked, 'due'),
      ...daysSteps(trigger.gate, period.days, leastDays, zone, 'redLineHeld'),
      ...clockChangeSteps(trigger.due, latest, zone, 'days'),
      why('availableFrom', row.article, { notBefore }, { n: leastDays }, 'U16'),
      why('availableTo', row.article, { latest }, { n: mostDays }, 'U16'),
      why('availableProposal', row.article, { target }, { days: settings.availabilityDays }),
    ],
    warnings: unknownWarning(period.unknownYear, 'unknownDaysHeld', false, asked),
  });
}
