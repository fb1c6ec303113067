/** Time limits that an authority states: a moment as it is, a date to its end and never moved (1182/71 Article 5). */
import { err, ok, type Result } from '../../base/result.ts';
import { utcMs, type UtcMs } from '../../base/units.ts';
import { eod } from '../arithmetic.ts';
import { earliestZone, zoneOfState } from '../calendars/zones.ts';
import type { ClockWarning, NotComputable, WhyStep } from '../clock-reading.ts';
import { plainDate } from '../stated-day.ts';
import { warning, why } from '../why-step.ts';
import type { Asked, Finding } from './asked.ts';
import { startSteps } from './starts.ts';

/** Zone of the authority that set the limit; null when it is not known. */
export const authorityZone = ({ inputs }: Asked): string | null =>
  inputs.issuingTimezone ??
  (inputs.issuingCountry === undefined ? null : zoneOfState(inputs.issuingCountry));

export interface StatedLimit {
  readonly target: UtcMs;
  readonly latest: UtcMs;
  readonly steps: readonly WhyStep[];
  readonly warnings: readonly ClockWarning[];
}

/** The limit as the authority wrote it: `at` before `date`. `article`: by which it may set one. */
export function statedLimit(
  asked: Asked,
  article: string = asked.row.article,
): Result<StatedLimit, NotComputable> {
  const { inputs, zone } = asked;
  const { at, date } = inputs;
  if (at !== undefined) {
    const steps = [why('statedMoment', article, { at })];
    return ok({ target: at, latest: at, steps, warnings: [] });
  }
  if (date === undefined) return err({ reason: 'inputMissing', input: 'date' });
  const day = plainDate(date);
  if (day === null) return err({ reason: 'inputWrong', input: 'date' });
  const theirZone = authorityZone(asked);
  const theirs = eod(day, theirZone ?? earliestZone);
  const latest = eod(day, zone);
  const target = utcMs(Math.min(theirs, latest));
  return ok({
    target,
    latest,
    steps: [
      why('statedDate', article, { latest }),
      why('datesDoNotMove', '1182/71 Art. 5(1), 5(2)'),
      why(
        theirs < latest ? 'theirMidnight' : 'ourMidnight',
        '1182/71 Art. 5(2)',
        { target },
        { zone: theirZone ?? earliestZone },
        'U20',
      ),
    ],
    warnings:
      theirZone === null ? [warning('authorityZoneUnknown', false, '1182/71 Art. 5(2)')] : [],
  });
}

export function readStated(asked: Asked): Finding {
  const limit = statedLimit(asked);
  if (!limit.ok) return limit;
  const { target, latest, steps, warnings } = limit.value;
  return ok({
    trigger: asked.trigger.due,
    notBefore: null,
    target,
    latest,
    why: [...startSteps(asked, 'due'), ...steps],
    warnings,
  });
}
