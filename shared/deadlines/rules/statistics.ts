/** Fixed dates of the year's figures: Article 28(2), (4) and (5). They never move (1182/71 Article 5). */
import { Temporal } from 'temporal-polyfill';
import { ok } from '../../base/result.ts';
import { eod, localTime } from '../arithmetic.ts';
import { dayKind } from '../calendars/calendar.ts';
import { noon } from '../period-why.ts';
import { why } from '../why-step.ts';
import { workingDayBack } from '../working-days.ts';
import type { Asked, Finding } from './asked.ts';
import { startSteps } from './starts.ts';
import { unknownWarning } from './unknown-days.ts';

/** 31 March of the year that has begun. */
const lastOfMarch = ({ trigger, zone }: Asked): Temporal.PlainDate =>
  Temporal.PlainDate.from({ year: localTime(trigger.due, zone).year, month: 3, day: 31 });

/** The provider's own figures, voluntary: planned for the last working day on or before 31 March. */
export function readProviderStatistics(asked: Asked): Finding {
  const { trigger, zone, place, row } = asked;
  const date = lastOfMarch(asked);
  const latest = eod(date, zone);
  const workday = workingDayBack(date, 0, place);
  const target = eod(workday, zone);
  const kind = dayKind(workday, place.calendar);
  const last = noon(kind, zone);
  const unknownYear = kind.known ? null : workday.year;
  return ok({
    trigger: trigger.due,
    notBefore: null,
    target,
    latest,
    plainEnd: latest,
    why: [
      ...startSteps(asked, 'due'),
      why('fixedDate', '1182/71 Art. 5(1), 5(2)', { latest }),
      why(kind.known ? 'targetWorkday' : 'targetWorkdayUnknown', row.article, { last, target }),
    ],
    warnings: unknownWarning(unknownYear, 'unknownDaysWatch', false, asked),
  });
}

/** The Member States' figures: by 31 March too. */
export function readAuthorityStatistics(asked: Asked): Finding {
  const latest = eod(lastOfMarch(asked), asked.zone);
  return ok({
    trigger: asked.trigger.due,
    notBefore: null,
    target: latest,
    latest,
    plainEnd: latest,
    why: [...startSteps(asked, 'due'), why('fixedDate', '1182/71 Art. 5(1), 5(2)', { latest })],
  });
}
