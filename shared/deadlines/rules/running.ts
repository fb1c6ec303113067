/** The production clock that runs for an order now, and what leans on it. */
import { err, ok } from '../../base/result.ts';
import { utcMs } from '../../base/units.ts';
import { hourMs } from '../arithmetic.ts';
import type { ClockInputs, ProductionClockId } from '../clock-reading.ts';
import { why } from '../why-step.ts';
import type { Asked, Finding } from './asked.ts';
import { resumedSpan } from './resumed.ts';
import { startingSpan, type Spanning } from './spans.ts';
import { startSteps } from './starts.ts';
import { statedLimit } from './stated.ts';
import { stopsNothing } from '../stops-nothing.ts';

/** Whether a new time limit has been stated. */
const hasLimit = ({ at, date }: ClockInputs): boolean => at !== undefined || date !== undefined;

/**
 * What runs now: a new limit before a resumed clock before the one the order started with. A limit of which it is known
 * when it was set may itself have been stopped by questions since.
 */
function runningSpan(asked: Asked, runs: ProductionClockId): Spanning {
  const { clarifiedAt, limitSetAt } = asked.inputs;
  const isLimitAlone = hasLimit(asked.inputs) && limitSetAt === undefined;
  if (clarifiedAt !== undefined && !isLimitAlone) {
    const resumed = resumedSpan(asked, runs, false);
    if (!stopsNothing(resumed)) return resumed;
  }
  if (!hasLimit(asked.inputs)) return startingSpan(asked, runs, false);
  const limit = statedLimit(asked);
  return limit.ok ? ok({ ...limit.value, notBefore: null }) : limit;
}

/** A form of non-execution: as the running clock, never behind the gate (Article 10(8)). */
export function readAsRunning(asked: Asked): Finding {
  const { runs } = asked.inputs;
  if (runs === undefined) return err({ reason: 'inputMissing', input: 'runs' });
  const span = runningSpan(asked, runs);
  if (!span.ok) return span;
  const { target, latest, steps, warnings } = span.value;
  const isStart = steps[0]?.key.startsWith('received') ?? false;
  const { article, id } = asked.row;
  const rule = why('rule', article, {}, { clock: id });
  return ok({
    trigger: asked.trigger.due,
    notBefore: null,
    target,
    latest,
    why: [
      ...(isStart ? [rule] : startSteps(asked, 'due')),
      why('asRunning', article, {}, { clock: runs }),
      ...(runs === 'PRODUCE_10D_NOTIFIED' ? [why('formNotGated', 'Art. 8(4)')] : []),
      ...steps,
    ],
    warnings,
  });
}

/** After a clarification the production clock goes on: Article 10(6). */
export function readResumed(asked: Asked): Finding {
  const { runs } = asked.inputs;
  if (runs === undefined) return err({ reason: 'inputMissing', input: 'runs' });
  const span = resumedSpan(asked, runs, true);
  if (!span.ok) return span;
  const { notBefore, target, latest, steps, warnings } = span.value;
  return ok({
    trigger: asked.trigger.due,
    notBefore,
    target,
    latest,
    why: [...startSteps(asked, 'due'), ...steps],
    warnings,
  });
}

/** "Without undue delay": from the moment the defect is known, and not after the running target. */
export function readWithoutDelay(asked: Asked): Finding {
  const { inputs, settings, trigger, row } = asked;
  const known = trigger.due;
  const emergency = inputs.emergency ?? inputs.runs === 'PRODUCE_8H';
  const hours = emergency ? settings.asapEmergencyHours : settings.asapNormalHours;
  const soon = utcMs(known + hours * hourMs);
  const running = inputs.runs === undefined ? null : runningSpan(asked, inputs.runs);
  if (running?.ok === false) return running;
  const cap = running?.value.target ?? soon;
  const target = cap < soon ? cap : soon;
  const latest = running?.value.latest ?? null;
  return ok({
    trigger: known,
    notBefore: null,
    target,
    latest,
    why: [
      ...startSteps(asked, 'due'),
      cap < soon
        ? why('noticeCapped', row.article, { target })
        : why(emergency ? 'noticeSoonEmergency' : 'noticeSoon', row.article, { target }, { hours }),
      latest === null
        ? why('noLatest', row.article)
        : why('latestOfRunning', 'Art. 10(8)', { latest }),
    ],
    warnings: running?.value.warnings ?? [],
  });
}

/** A date that a person read in section C: it can only shorten. */
export function readEntered(asked: Asked): Finding {
  const limit = statedLimit(asked);
  if (!limit.ok) return limit;
  const { runs } = asked.inputs;
  const running = runs === undefined ? null : startingSpan(asked, runs, false);
  if (running?.ok === false) return running;
  const { target: stated, latest: end, steps, warnings } = limit.value;
  const cap = running?.value.target ?? stated;
  const target = cap < stated ? cap : stated;
  return ok({
    trigger: asked.trigger.due,
    notBefore: null,
    target,
    latest: running?.value.latest ?? end,
    why: [
      ...startSteps(asked, 'due'),
      ...steps,
      ...(cap < stated ? [why('neverLonger', 'Art. 10', { target })] : []),
    ],
    warnings: [...warnings, ...(running?.value.warnings ?? [])],
  });
}
