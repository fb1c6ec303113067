/**
 * The production clocks of Regulation (EU) 2023/1543, Article 10: ten days (3), ten days with the enforcing authority
 * notified (2), eight hours in an emergency (4).
 */
import { assertNever } from '../base/assert-never.ts';
import { err, ok, type Result } from '../base/result.ts';
import { utcMs, type UtcMs } from '../base/units.ts';
import {
  legalD,
  legalH,
  legalPeriod,
  nextFullHour,
  plainD,
  strictD,
  strictH,
  type Place,
} from './arithmetic.ts';
import { calendarOf } from './calendars/index.ts';
import type { NotComputable, ProductionReading } from './clock-reading.ts';
import { defaultClockSettings, type ClockSettings } from './clock-settings.ts';
import type { Receipts } from './clock-reading.ts';
import { clockChangeSteps, dayStrip, daysSteps, receiptStep } from './period-why.ts';
import { releaseWindow, tenDays } from './release-window.ts';
import { why } from './why-step.ts';

/** Version of the rules in this folder; it changes whenever any instant could come out differently. */
export const ruleVersion = '1.0';

export { defaultClockSettings, type ClockSettings } from './clock-settings.ts';

export interface ProductionClockInput {
  readonly regime: 'tenDays' | 'tenDaysNotified' | 'eightHours';
  /** Earlier of the two receipts; what must be done in time counts from it. */
  readonly receivedDue: UtcMs;
  /** Later of the two receipts; what must not be done too soon counts from it. */
  readonly receivedGate: UtcMs;
  /** When the enforcing authority's own confirmation reached us, if it did. */
  readonly clearedAt: UtcMs | null;
  readonly zone: string;
  /** Whose public holidays: the State where the addressee acts. */
  readonly country: string;
  readonly releaseGraceMinutes: number;
  readonly settings: Partial<ClockSettings>;
}

interface Parts extends Omit<ProductionClockInput, 'settings'> {
  readonly settings: ClockSettings;
  readonly place: Place;
  readonly receipts: Receipts;
}

const eightHours = 8;

const common = ({
  zone,
  country,
  place,
}: Parts): Pick<
  ProductionReading,
  'zone' | 'country' | 'ruleVersion' | 'calendarVersion' | 'remindAt' | 'warnings' | 'questions'
> => ({
  remindAt: null,
  warnings: [],
  questions: [],
  zone,
  country,
  ruleVersion,
  calendarVersion: place.calendar.version,
});

function readTenDays(parts: Parts): Result<ProductionReading, NotComputable> {
  const { zone, place, receipts } = parts;
  const period = legalPeriod(receipts.due, tenDays, place);
  if (!period.ok) return period;
  const { days, end: latest } = period.value;
  const target = strictD(receipts.due, tenDays, zone);
  return ok({
    id: 'PRODUCE_10D',
    kind: 'DUE',
    trigger: receipts.due,
    notBefore: null,
    target,
    latest,
    plainEnd: plainD(receipts.due, tenDays, zone),
    days: dayStrip(days),
    why: [
      receiptStep(receipts, 'due'),
      why('tenDays', 'Art. 10(3)'),
      ...daysSteps(receipts.due, days, tenDays, zone, 'redLine'),
      ...clockChangeSteps(receipts.due, latest, zone, 'days'),
      why('tenDaysEnd', '1182/71 Art. 3(2)(b)', { latest }),
      why('targetDays', '1182/71 Art. 3, 5', { target }),
    ],
    ...common(parts),
  });
}

function readEightHours(parts: Parts): Result<ProductionReading, NotComputable> {
  const { zone, receipts } = parts;
  const target = strictH(receipts.due, eightHours);
  const latest = legalH(receipts.due, eightHours, zone);
  return ok({
    id: 'PRODUCE_8H',
    kind: 'DUE',
    trigger: receipts.due,
    notBefore: null,
    target,
    latest,
    plainEnd: null,
    days: [],
    why: [
      receiptStep(receipts, 'due'),
      why('eightHours', 'Art. 10(4), 8(4)'),
      why('hourNotCounted', '1182/71 Art. 3(1), 3(2)(a)', {
        first: nextFullHour(receipts.due, zone),
        latest,
      }),
      why('hoursDoNotMove', '1182/71 Art. 3(3), 3(4)'),
      ...clockChangeSteps(receipts.due, latest, zone, 'hours'),
      why('targetHours', '1182/71 Art. 3(1)', { target }),
    ],
    ...common(parts),
  });
}

function readNotified(parts: Parts): Result<ProductionReading, NotComputable> {
  const { zone, place, receipts } = parts;
  const period = legalPeriod(receipts.gate, tenDays, place);
  const dueEnd = legalD(receipts.due, tenDays, place);
  if (!period.ok) return period;
  if (!dueEnd.ok) return dueEnd;
  const { days, end } = period.value;
  const window = releaseWindow(parts, end, dueEnd.value);
  const isEarly = window.notBefore < end;
  return ok({
    id: 'PRODUCE_10D_NOTIFIED',
    kind: 'GATE+DUE',
    trigger: receipts.gate,
    notBefore: window.notBefore,
    target: window.target,
    latest: window.latest,
    plainEnd: plainD(receipts.gate, tenDays, zone),
    days: dayStrip(days),
    why: [
      receiptStep(receipts, 'gate'),
      why('tenDaysNotified', 'Art. 8(4), 10(2)'),
      ...daysSteps(receipts.gate, days, tenDays, zone, isEarly ? 'redLine' : 'redLineGate'),
      ...clockChangeSteps(receipts.gate, end, zone, 'days'),
      why('tenDaysEnd', '1182/71 Art. 3(2)(b)', { latest: end }),
      ...window.why,
    ],
    ...common(parts),
  });
}

/** Last year whose instants every later step can still write down. */
const lastYear = 9_999;

/**
 * Computes the production clock of one order. Days need the holiday calendar of every year they touch: where a year
 * is missing the answer is `calendarMissing`, never a guess. Hours need none. Throws `RangeError` for a zone that is
 * no IANA name: that is a fault of the profile.
 */
export function readProductionClock(
  input: ProductionClockInput,
): Result<ProductionReading, NotComputable> {
  const receipts = {
    due: utcMs(Math.min(input.receivedDue, input.receivedGate)),
    gate: utcMs(Math.max(input.receivedDue, input.receivedGate)),
  };
  const year = new Date(receipts.gate).getUTCFullYear();
  if (!(year <= lastYear)) return err({ reason: 'calendarMissing', year, country: input.country });
  const place = { zone: input.zone, calendar: calendarOf(input.country) };
  const settings = { ...defaultClockSettings, ...input.settings };
  const parts: Parts = { ...input, settings, place, receipts };
  switch (input.regime) {
    case 'tenDays':
      return readTenDays(parts);
    case 'tenDaysNotified':
      return readNotified(parts);
    case 'eightHours':
      return readEightHours(parts);
    default:
      return assertNever(input.regime);
  }
}
