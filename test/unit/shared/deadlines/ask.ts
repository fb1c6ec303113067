// Questions and readings as the tests put and compare them.
import type { UtcMs } from '../../../../shared/base/units.ts';
import type {
  ClockId,
  ClockInputs,
  ClockQuestion,
  ClockReading,
} from '../../../../shared/deadlines/clock-reading.ts';
import { defaultClockSettings } from '../../../../shared/deadlines/clock-settings.ts';
import { readClock, seenAt } from '../../../../shared/deadlines/read-clock.ts';
import { instantOf, type WorkedCase } from './worked-cases.ts';

export const question = (
  clock: ClockId,
  trigger: string,
  inputs: ClockInputs = {},
  more: Partial<ClockQuestion> = {},
): ClockQuestion => ({
  clock,
  trigger: seenAt(instantOf(trigger)),
  inputs,
  zone: 'Europe/Stockholm',
  country: 'SE',
  settings: defaultClockSettings,
  ...more,
});

export function read(asked: ClockQuestion): ClockReading {
  const result = readClock(asked);
  if (!result.ok) throw new Error(`not computable: ${JSON.stringify(result.error)}`);
  return result.value;
}

/** The reading of one clock. */
export const reading = (...asked: Parameters<typeof question>): ClockReading =>
  read(question(...asked));

/** The error a question gives. */
export function failure(...asked: Parameters<typeof question>): unknown {
  const result = readClock(question(...asked));
  if (result.ok) throw new Error('computable');
  return result.error;
}

export const at = instantOf;
export const iso = (t: UtcMs | null): string | null =>
  t === null ? null : new Date(t).toISOString().replace('.000Z', 'Z');

/** The three instants as texts. */
export const instants = ({ notBefore, target, latest }: ClockReading): (string | null)[] =>
  [notBefore, target, latest].map(iso);

/** The further events of a worked case as inputs. */
export function inputsOf({ inputs = {} }: WorkedCase): ClockInputs {
  const entries = Object.entries(inputs).map(([name, value]): [string, unknown] => [
    name,
    /At$/.test(name) && typeof value === 'string' ? instantOf(value) : value,
  ]);
  return Object.fromEntries(entries);
}
