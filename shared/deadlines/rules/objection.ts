/** The reasoned objection to a conflict with the law of a third country: Article 17(1), 17(2) and 17(9). */
import { ok } from '../../base/result.ts';
import { plainD, strictD, strictH } from '../arithmetic.ts';
import { clockChangeSteps } from '../period-why.ts';
import { why } from '../why-step.ts';
import type { Asked, Finding } from './asked.ts';
import { startSteps } from './starts.ts';

const tenDays = 10;
const eightHours = 8;

/** Ten days that no weekend moves (question U7); in an emergency it is filed within the eight hours (U13). */
export function readObjection(asked: Asked): Finding {
  const { trigger, zone, inputs } = asked;
  const { due } = trigger;
  const emergency = inputs.emergency ?? false;
  const target = emergency ? strictH(due, eightHours) : strictD(due, tenDays, zone);
  const latest = plainD(due, tenDays, zone);
  return ok({
    trigger: due,
    notBefore: null,
    target,
    latest,
    plainEnd: latest,
    why: [
      ...startSteps(asked, 'due'),
      why('objectionNotMoved', 'Art. 17(9)', { latest }, { n: tenDays }, 'U7'),
      ...clockChangeSteps(due, latest, zone, 'days'),
      emergency
        ? why('objectionInHours', 'Art. 17(1), 10(8)', { target }, { n: eightHours }, 'U13')
        : why('targetDays', '1182/71 Art. 3, 5', { target }, { n: tenDays }, 'U8'),
    ],
  });
}
