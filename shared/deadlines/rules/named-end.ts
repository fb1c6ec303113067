/** The end of preserving that an authority names, beside the one of the law (Article 11(1), (3)). */
import type { UtcMs } from '../../base/units.ts';
import { strictD } from '../arithmetic.ts';
import type { ClockWarning, WhyStep } from '../clock-reading.ts';
import { warning, why } from '../why-step.ts';
import type { Asked } from './asked.ts';

const dayMs = 86_400_000;

export interface NamedEndTold {
  readonly steps: readonly WhyStep[];
  readonly warnings: readonly ClockWarning[];
}

const later = 'Art. 11(1), 11(2)';
const earlier = 'Art. 11(1), 11(3)';

/**
 * What is to be said of the end that is named, when the law's own end of `n` days is `end`: the law's holds whatever is
 * named. A day less than the narrowest count of the `n` days is still the same period, counted from when the form was
 * sent, or in another zone.
 */
export function namedEndTold(
  { inputs, trigger, zone, row }: Asked,
  n: number,
  end: UtcMs,
): NamedEndTold {
  const named = inputs.namedEnd;
  if (named === undefined) return { steps: [], warnings: [] };
  const instants = { named, end };
  if (named > end)
    return { steps: [], warnings: [warning('namedEndLater', true, later, {}, instants)] };
  if (named < strictD(trigger.due, n, zone) - dayMs)
    return { steps: [], warnings: [warning('namedEndEarlier', false, earlier, {}, instants)] };
  return { steps: [why('namedEndSame', row.article, instants)], warnings: [] };
}
