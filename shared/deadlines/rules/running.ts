/** The production clock that runs for an order now, and what leans on it. */
import { err, ok, type Result } from '../../base/result.ts';
import { utcMs, type UtcMs } from '../../base/units.ts';
import { hourMs } from '../arithmetic.ts';
import type {
  ClockInputs,
  ClockWarning,
  NotComputable,
  ProductionClockId,
  WhyStep,
} from '../clock-reading.ts';
import { clockRow } from '../table/index.ts';
import { why } from '../why-step.ts';
import type { Asked, Finding, Found } from './asked.ts';
import { readDays } from './days.ts';
import { readHours } from './hours.ts';
import { readNotified } from './notified.ts';
import { startSteps } from './starts.ts';
import { statedLimit } from './stated.ts';

/** The two instants another clock leans on. */
export interface Span {
  readonly notBefore: UtcMs | null;
  readonly target: UtcMs;
  readonly latest: UtcMs;
  readonly steps: readonly WhyStep[];
  readonly warnings: readonly ClockWarning[];
}

type Spanning = Result<Span, NotComputable>;

function spanOf(finding: Finding): Spanning {
  if (!finding.ok) return finding;
  const { notBefore, target, latest, why: steps, warnings = [] }: Found = finding.value;
  // The clocks below always have both; without them there is nothing to lean on.
  if (target === null || latest === null) return err({ reason: 'inputWrong', input: 'runs' });
  return ok({ notBefore, target, latest, steps, warnings });
}

/** The clock the order started with. `gated: false` leaves out the gate: forms are never held back. */
export function startingSpan(asked: Asked, runs: ProductionClockId, gated: boolean): Spanning {
  const received = asked.inputs.receivedAt;
  const trigger = received === undefined ? asked.trigger : { due: received, gate: received };
  const as = (id: ProductionClockId): Asked => ({ ...asked, trigger, row: clockRow(id) });
  switch (runs) {
    case 'PRODUCE_8H':
      return spanOf(readHours(as(runs), 8));
    case 'PRODUCE_10D':
      return spanOf(readDays(as(runs), 10));
    default:
      return spanOf(gated ? readNotified(as(runs)) : readDays(as('PRODUCE_10D'), 10));
  }
}

/** Whether a new time limit has been stated. */
const hasLimit = ({ at, date }: ClockInputs): boolean => at !== undefined || date !== undefined;

/** The rest of the time after a clarification: question U11. */
export function resumedSpan(asked: Asked, runs: ProductionClockId, gated: boolean): Spanning {
  const { formSentAt: sent, clarifiedAt: clarified } = asked.inputs;
  if (sent === undefined) return err({ reason: 'inputMissing', input: 'formSentAt' });
  if (clarified === undefined) return err({ reason: 'inputMissing', input: 'clarifiedAt' });
  const original = startingSpan(asked, runs, gated);
  if (!original.ok) return original;
  const { notBefore, target: oldTarget, latest: oldLatest, warnings } = original.value;
  if (sent >= oldLatest) return err({ reason: 'inputWrong', input: 'formSentAt' });
  if (clarified < sent) return err({ reason: 'inputWrong', input: 'clarifiedAt' });
  const { asapEmergencyHours, asapNormalHours } = asked.settings;
  const hours = runs === 'PRODUCE_8H' ? asapEmergencyHours : asapNormalHours;
  const soon = Math.max(oldTarget, clarified + hours * hourMs);
  const target = utcMs(Math.min(clarified + Math.max(0, oldTarget - sent), soon));
  const latest = utcMs(clarified + (oldLatest - sent));
  const article = 'Art. 10(6)';
  const key = target === oldTarget ? 'resumeKept' : target === soon ? 'resumeSoon' : 'resumeRest';
  return ok({
    notBefore,
    target,
    latest,
    steps: [
      why('suspended', article, { sent, clarified }),
      why('resumeFrom', article, { oldTarget, oldLatest }),
      ...(notBefore === null ? [] : [why('resumeGate', 'Art. 10(2)', { notBefore })]),
      why(key, article, { target }, { hours }, 'U11'),
      why('resumeLatest', article, { latest }, {}, 'U11'),
    ],
    warnings,
  });
}

/** What runs now: a new limit before a resumed clock before the one the order started with. */
function runningSpan(asked: Asked, runs: ProductionClockId): Spanning {
  if (hasLimit(asked.inputs)) {
    const limit = statedLimit(asked);
    return limit.ok ? ok({ ...limit.value, notBefore: null }) : limit;
  }
  return asked.inputs.clarifiedAt === undefined
    ? startingSpan(asked, runs, false)
    : resumedSpan(asked, runs, false);
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
