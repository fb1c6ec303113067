import { err, ok, type Result } from '../base/result.ts';
import { utcMs, type UtcMs } from '../base/units.ts';
import type {
  ClockInputs,
  ClockQuestion,
  ClockReading,
  ClockWarning,
  NotComputable,
  QuestionId,
  Receipts,
  WhyStep,
} from './clock-reading.ts';
import { questionIds } from './clock-id.ts';
import { isZone, placeOf } from './place.ts';
import { findInstants } from './rules/index.ts';
import { clockRow } from './table/index.ts';
import type { ClockRow } from './table/row.ts';
import { isBeforeApplication } from './application.ts';
import { warning, why } from './why-step.ts';

/** Version of the rules in this folder; it changes whenever any instant could come out differently. */
export const ruleVersion = '2.3';

/** Years whose instants every later step can still write down. */
const firstYear = 1;
const lastYear = 9_998;

const isPlausible = (at: UtcMs): boolean => {
  const year = new Date(at).getUTCFullYear();
  return year >= firstYear && year <= lastYear;
};

/** Nothing could be asked for by the Regulation before it applied: such a date is a slip. */
function applicationWarnings(at: UtcMs, zone: string): readonly ClockWarning[] {
  return isBeforeApplication(at, zone) ? [warning('beforeApplication', false, 'Art. 34')] : [];
}

/** One event seen at one instant. */
export const seenAt = (at: UtcMs): Receipts => ({ due: at, gate: at });

function instantsOf(inputs: ClockInputs): readonly UtcMs[] {
  const { earlierRests = [], ...single } = inputs;
  return [single, ...earlierRests].flatMap((one) =>
    Object.values(one).filter((value): value is UtcMs => typeof value === 'number'),
  );
}

/** What the row leaves open, and what was chosen on the way to this reading alone, such as by whose midnight a day ends. */
function questionsOf({ questions }: ClockRow, steps: readonly WhyStep[]): readonly QuestionId[] {
  const listed = new Set([...questions, ...steps.flatMap(({ question }) => question ?? [])]);
  if (listed.size === questions.length) return questions;
  return questionIds.filter((id) => listed.has(id));
}

/**
 * Reads one clock: the three instants, every step to them, what was not known, and the questions of law that were
 * answered by a choice. Pure: the same question gives the same reading on any computer. A State or a year without a
 * table of public holidays gives the harmless reading and a warning; a question that is not whole gives an error.
 */
export function readClock(question: ClockQuestion): Result<ClockReading, NotComputable> {
  const { clock, zone, country, inputs, settings } = question;
  const zones = [zone, ...(inputs.issuingTimezone === undefined ? [] : [inputs.issuingTimezone])];
  const unknown = zones.find((name) => !isZone(name));
  if (unknown !== undefined) return err({ reason: 'zoneUnknown', zone: unknown });
  const { due, gate } = question.trigger;
  if (![due, gate, ...instantsOf({ ...inputs, days: 0 })].every(isPlausible)) {
    return err({ reason: 'instantOutOfRange' });
  }
  const row = clockRow(clock);
  const place = placeOf(zone, country, settings);
  const trigger = { due: utcMs(Math.min(due, gate)), gate: utcMs(Math.max(due, gate)) };
  const found = findInstants({ ...question, trigger, row, place });
  if (!found.ok) return found;
  const { warnings = [] } = found.value;
  return ok({
    id: clock,
    kind: row.kind,
    plainEnd: null,
    remindAt: null,
    days: [],
    ...found.value,
    warnings: [...warnings, ...applicationWarnings(trigger.gate, zone)],
    why: [...found.value.why, why('consequence', row.article, {}, { clock })],
    questions: questionsOf(row, found.value.why),
    zone,
    country,
    ruleVersion,
    calendarVersion: place.calendar.version,
  });
}
