/**
 * What a period comes to where no table of public holidays knows all of its days. The reading is then the one that can
 * do no harm, and the reading says so: what must be done in time is not moved at all, what must be kept is kept a week
 * longer, which is more than any run of public holidays and weekends, and what opens is for a person to open.
 */
import type { UtcMs } from '../../base/units.ts';
import { daysOf, eod, type LegalPeriod } from '../arithmetic.ts';
import type { ClockWarning } from '../clock-reading.ts';
import type { EndCounted } from '../period-why.ts';
import { warning } from '../why-step.ts';
import type { WarningKey } from '../../text/why.ts';
import type { Asked } from './asked.ts';

/** Days by which a hold is prolonged when the public holidays at its end are not known. */
export const marginDays = 7;

const article = '1182/71 Art. 2(1), 3(4)';

/** The warning that no table knows a year; `year` null: none is needed. */
export function unknownWarning(
  year: number | null,
  key: WarningKey,
  needsPerson: boolean,
  { country }: Pick<Asked, 'country'>,
): ClockWarning[] {
  if (year === null) return [];
  return [warning(key, needsPerson, article, { country, year, days: marginDays })];
}

/** How an end that is moved is counted. */
export const countedBy = ({ unknownYear }: Pick<LegalPeriod, 'unknownYear'>): EndCounted =>
  unknownYear === null ? 'known' : 'unknown';

/** End of a hold: the legal end, or a week after it where holidays are not known. */
export function heldEnd({ days, end, unknownYear }: LegalPeriod, zone: string): UtcMs {
  const last = days.at(-1);
  if (unknownYear === null || last === undefined) return end;
  return eod(last.date.add(daysOf(marginDays)), zone);
}
