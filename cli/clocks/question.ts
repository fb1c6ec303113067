import { err, ok, type Result } from '../../shared/base/result.ts';
import { zoneOfState } from '../../shared/deadlines/calendars/zones.ts';
import { isClockId } from '../../shared/deadlines/clock-id.ts';
import type {
  ClockQuestion,
  ClockReading,
  NotComputable,
} from '../../shared/deadlines/clock-reading.ts';
import { defaultClockSettings } from '../../shared/deadlines/clock-settings.ts';
import { readClock, seenAt } from '../../shared/deadlines/read-clock.ts';
import { readInputs, readInstant, stateOf } from './inputs.ts';
import { isPassed } from './passed.ts';

/** A case as it is written: nothing of it is believed yet. */
export type WrittenCase = Readonly<Record<string, unknown>>;

/** Why a case gives no clock; `name` is what it hangs on. */
export interface CaseProblem {
  readonly problem:
    | 'notACase'
    | 'clockMissing'
    | 'clockUnknown'
    | 'countryMissing'
    | 'triggerMissing'
    | 'limitPassed'
    | 'countryUnreadable'
    | 'zoneMissing'
    | 'triggerUnreadable'
    | 'inputUnknown'
    | 'inputUnreadable'
    | NotComputable['reason'];
  readonly name: string;
}

const problem = (name: string, found: CaseProblem['problem']): Result<never, CaseProblem> =>
  err({ problem: found, name });

/** Whatever stands there, as it is written. */
const said = (written: unknown): string =>
  typeof written === 'string' ? written : JSON.stringify(written);

export const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

function readQuestion(written: WrittenCase): Result<ClockQuestion, CaseProblem> {
  const { clock, timezone, trigger, inputs = {} } = written;
  const country = stateOf(written['country']);
  if (clock === undefined) return problem('clock', 'clockMissing');
  if (typeof clock !== 'string' || !isClockId(clock)) return problem(said(clock), 'clockUnknown');
  if (country === undefined) return problem('country', 'countryMissing');
  if (typeof country !== 'string' || !/^[A-Z]{2}$/.test(country)) {
    return problem(said(country), 'countryUnreadable');
  }
  const zone = timezone ?? zoneOfState(country);
  if (typeof zone !== 'string') return problem(country, 'zoneMissing');
  if (trigger === undefined) return problem('trigger', 'triggerMissing');
  const at = readInstant(trigger);
  if (at === null) return problem(said(trigger), 'triggerUnreadable');
  if (!isRecord(inputs)) return problem('inputs', 'inputUnreadable');
  const read = readInputs(inputs);
  if (!read.ok) return problem(read.error.name, read.error.problem);
  return ok({
    clock,
    trigger: seenAt(at),
    inputs: read.value,
    zone,
    country,
    settings: defaultClockSettings,
  });
}

function nameOf(error: NotComputable): string {
  switch (error.reason) {
    case 'inputMissing':
    case 'inputWrong':
      return error.input;
    case 'zoneUnknown':
      return error.zone;
    case 'calendarMissing':
      return error.country;
    default:
      return 'trigger';
  }
}

/** Computes one written case. */
export function readCase(written: unknown): Result<ClockReading, CaseProblem> {
  if (!isRecord(written)) return problem('cases', 'notACase');
  const question = readQuestion(written);
  if (!question.ok) return question;
  const read = readClock(question.value);
  if (!read.ok) return problem(nameOf(read.error), read.error.reason);
  return isPassed(question.value) ? problem('trigger', 'limitPassed') : read;
}
