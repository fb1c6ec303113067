/** Periods in working days of the authority that has to act: 1182/71 Article 2(2) and 3. */
import { ok } from '../../base/result.ts';
import type { Place } from '../arithmetic.ts';
import { placeOf } from '../place.ts';
import { clockChangeSteps, dayStrip, noon } from '../period-why.ts';
import { why } from '../why-step.ts';
import { daysToWorkingDay, legalWD, strictWD } from '../working-days.ts';
import type { Asked, Finding } from './asked.ts';
import { startSteps } from './starts.ts';
import { unknownWarning } from './unknown-days.ts';
import { authorityZone } from './stated.ts';

/** The place of the authority: the issuing one's where it is told, else ours. */
function placeFor(asked: Asked, of: 'ours' | 'issuing'): Place {
  const { issuingCountry } = asked.inputs;
  if (of === 'ours' || issuingCountry === undefined) return asked.place;
  return placeOf(authorityZone(asked) ?? asked.zone, issuingCountry, asked.settings);
}

export function readWorkingDays(asked: Asked, n: number, of: 'ours' | 'issuing'): Finding {
  const place = placeFor(asked, of);
  const { due } = asked.trigger;
  const days = daysToWorkingDay(due, n, place);
  const target = strictWD(due, days, place.zone);
  const latest = legalWD(due, days, place.zone);
  const [first] = days;
  const last = days.at(-1);
  const unknownYear = days.find(({ known }) => !known)?.date.year ?? null;
  const country = place.calendar.country;
  return ok({
    trigger: due,
    notBefore: null,
    target,
    latest,
    plainEnd: latest,
    days: dayStrip(days),
    why: [
      ...startSteps(asked, 'due'),
      ...(first === undefined || last === undefined
        ? []
        : [
            why(
              unknownYear === null ? 'workingDaysOnly' : 'workingDaysUnknown',
              '1182/71 Art. 2(2)',
              { first: noon(first, place.zone) },
              { n, country },
            ),
            why(
              unknownYear === null ? 'workingDaysEnd' : 'workingDaysEndUnknown',
              '1182/71 Art. 3(2)(b)',
              { last: noon(last, place.zone), latest },
              { n, passed: days.length - n },
            ),
          ]),
      ...clockChangeSteps(due, latest, place.zone, 'days'),
      why(
        unknownYear === null ? 'remindWorkingDays' : 'remindWorkingDaysUnknown',
        '1182/71 Art. 3',
        { target },
        { n },
      ),
    ],
    warnings: unknownWarning(unknownYear, 'unknownDaysWatch', false, { country }),
  });
}
