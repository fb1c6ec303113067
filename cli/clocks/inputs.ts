import { Temporal } from 'temporal-polyfill';
import { err, ok, type Result } from '../../shared/base/result.ts';
import { utcMs, type UtcMs } from '../../shared/base/units.ts';
import { productionClockIds, type ProductionClockId } from '../../shared/deadlines/clock-id.ts';
import type { ClockInputs, Rest } from '../../shared/deadlines/clock-reading.ts';

/** The Union writes EL for Greece, ISO 3166-1 GR. */
export const stateOf = <T>(written: T): T | 'GR' => (written === 'EL' ? 'GR' : written);

/** How a further event or fact is written. */
export type InputKind = 'yesNo' | 'clock' | 'instant' | 'text' | 'count' | 'rests';

export const inputKinds: Readonly<Record<keyof ClockInputs, InputKind>> = {
  emergency: 'yesNo',
  runs: 'clock',
  receivedAt: 'instant',
  eaClearedAt: 'instant',
  date: 'text',
  at: 'instant',
  issuingTimezone: 'text',
  issuingCountry: 'text',
  formSentAt: 'instant',
  clarifiedAt: 'instant',
  earlierRests: 'rests',
  limitSetAt: 'instant',
  extensionSentAt: 'instant',
  namedEnd: 'instant',
  upheldAt: 'instant',
  systemBackAt: 'instant',
  days: 'count',
};

export const isInputName = (name: string): name is keyof ClockInputs =>
  Object.hasOwn(inputKinds, name);

/** What is wrong with one `name=value`. */
export interface BadInput {
  readonly problem: 'inputUnknown' | 'inputUnreadable';
  readonly name: string;
}

/** The end of a day as ISO 8601 also writes it: what stands before the day, the time and the offset. */
const dayEndTime = /^(\d{4}-\d{2}-\d{2})[Tt ]24(?::00){1,2}(?=[Zz+-])/;

/** 24:00 of a day written as 00:00 of the next. */
const withoutDayEnd = (text: string): string =>
  text.replace(
    dayEndTime,
    (_, day: string) => `${Temporal.PlainDate.from(day).add({ days: 1 }).toString()}T00:00:00`,
  );

/** An instant with its offset (ISO 8601), or null. What is finer than a millisecond is cut off. */
export function readInstant(value: unknown): UtcMs | null {
  if (typeof value !== 'string') return null;
  try {
    return utcMs(Temporal.Instant.from(withoutDayEnd(value)).epochMilliseconds);
  } catch {
    return null;
  }
}

const isProduction = (value: unknown): value is ProductionClockId =>
  productionClockIds.some((id) => id === value);

function readYesNo(value: unknown): boolean | null {
  if (value === true || value === 'true') return true;
  return value === false || value === 'false' ? false : null;
}

function readCount(value: unknown): number | null {
  const count = typeof value === 'string' && /^\d{1,4}$/.test(value) ? Number(value) : value;
  return typeof count === 'number' && Number.isInteger(count) && count > 0 && count < 10_000
    ? count
    : null;
}

/** `SENT/CLARIFIED`, several with a comma between them. */
function readRests(value: unknown): readonly Rest[] | null {
  if (typeof value !== 'string') return null;
  const rests = value.split(',').map((one): Rest | null => {
    const [sent, clarified, ...more] = one.split('/').map(readInstant);
    if (sent == null || clarified == null || more.length > 0) return null;
    return { formSentAt: sent, clarifiedAt: clarified };
  });
  const whole = rests.filter((rest) => rest !== null);
  return whole.length === rests.length ? whole : null;
}

function readValue(kind: InputKind, value: unknown): unknown {
  switch (kind) {
    case 'yesNo':
      return readYesNo(value);
    case 'clock':
      return isProduction(value) ? value : null;
    case 'instant':
      return readInstant(value);
    case 'count':
      return readCount(value);
    case 'rests':
      return readRests(value);
    default:
      return typeof value === 'string' ? value : null;
  }
}

/** Reads what a case or the command line gives beside the trigger; a name nobody knows is refused, not passed over. */
export function readInputs(
  given: Readonly<Record<string, unknown>>,
): Result<ClockInputs, BadInput> {
  const entries: [string, unknown][] = [];
  for (const [name, written] of Object.entries(given)) {
    if (!isInputName(name)) return err({ problem: 'inputUnknown', name });
    const value = readValue(inputKinds[name], written);
    if (value === null) return err({ problem: 'inputUnreadable', name });
    entries.push([name, name === 'issuingCountry' ? stateOf(value) : value]);
  }
  // Each value is of its name's kind: `inputKinds` has one for every name.
  const inputs: ClockInputs = Object.fromEntries(entries);
  return ok(inputs);
}
