/** Periods in hours: elapsed time, never moved to a working day (1182/71 Article 3(2)(a) and 3(4)). */
import { ok } from '../../base/result.ts';
import { legalH, nextFullHour, strictH } from '../arithmetic.ts';
import { clockChangeSteps } from '../period-why.ts';
import { why } from '../why-step.ts';
import type { Asked, Finding } from './asked.ts';
import { startSteps } from './starts.ts';

/** h hours: planned by the exact time, ended by full hours, the first not counted (question U5). */
export function readHours(asked: Asked, h: number): Finding {
  const { trigger, zone, row } = asked;
  const { due } = trigger;
  const target = strictH(due, h);
  const latest = legalH(due, h, zone);
  return ok({
    trigger: due,
    notBefore: null,
    target,
    latest,
    why: [
      ...startSteps(asked, 'due'),
      why(
        'hourNotCounted',
        '1182/71 Art. 3(1), 3(2)(a)',
        { first: nextFullHour(due, zone), latest },
        { n: h },
        'U5',
      ),
      why('hoursDoNotMove', '1182/71 Art. 3(3), 3(4)'),
      ...clockChangeSteps(due, latest, zone, 'hours'),
      why(
        row.kind === 'WATCH' ? 'remindHours' : 'targetHours',
        '1182/71 Art. 3(1)',
        { target },
        { n: h },
        'U5',
      ),
    ],
  });
}
