/**
 * The production clocks of Regulation (EU) 2023/1543, Article 10: ten days (3), ten days with the enforcing authority
 * notified (2), eight hours in an emergency (4).
 */
import { assertNever } from '../base/assert-never.ts';
import { err, ok, type Result } from '../base/result.ts';
import { utcMs, type UtcMs } from '../base/units.ts';
import {
  hourMs,
  legalD,
  legalDays,
  legalH,
  nextFullHour,
  plainD,
  strictD,
  strictH,
  type Place,
} from './arithmetic.ts';
import { calendarOf } from './calendars/index.ts';
import type { ClockReading, NotComputable, WhyStep } from './clock-reading.ts';
import { clockChangeSteps, dayStrip, daysSteps, receiptStep, type Receipts } from './period-why.ts';
import { why } from './why-step.ts';

/** Version of the rules in this folder; it changes whenever any instant could come out differently. */
export const ruleVersion = '1.0';

export interface ClockSettings {
  /** Hours that "as soon as possible" means after an early confirmation: a product default, not law. */
  readonly asapNormalHours: number;
}

export const defaultClockSettings: ClockSettings = { asapNormalHours: 24 };

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
  readonly settings: ClockSettings;
}

interface Parts extends ProductionClockInput {
  readonly place: Place;
  readonly receipts: Receipts;
}

const tenDays = 10;
const eightHours = 8;

const common = ({
  zone,
  place,
}: Parts): Pick<ClockReading, 'zone' | 'ruleVersion' | 'calendarVersion'> => ({
  zone,
  ruleVersion,
  calendarVersion: place.calendar.version,
});

function readTenDays(parts: Parts): Result<ClockReading, NotComputable> {
  const { zone, place, receipts } = parts;
  const days = legalDays(receipts.due, tenDays, place);
  const end = legalD(receipts.due, tenDays, place);
  if (!days.ok) return days;
  if (!end.ok) return end;
  const target = strictD(receipts.due, tenDays, zone);
  const latest = end.value;
  return ok({
    id: 'PRODUCE_10D',
    kind: 'DUE',
    trigger: receipts.due,
    notBefore: null,
    target,
    latest,
    plainEnd: plainD(receipts.due, tenDays, zone),
    days: dayStrip(days.value),
    why: [
      receiptStep(receipts, 'due'),
      why('tenDays', 'Art. 10(3)'),
      ...daysSteps(receipts.due, days.value, tenDays, zone),
      ...clockChangeSteps(receipts.due, latest, zone, 'days'),
      why('tenDaysEnd', '1182/71 Art. 3(2)(b)', { latest }),
      why('targetDays', '1182/71 Art. 3, 5', { target }),
    ],
    ...common(parts),
  });
}

function readEightHours(parts: Parts): Result<ClockReading, NotComputable> {
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

interface Window {
  readonly notBefore: UtcMs;
  readonly target: UtcMs;
  readonly latest: UtcMs;
  readonly why: readonly WhyStep[];
}

/** No confirmation in time: the window opens at the end of the period, and the answer goes then. */
function windowAtEnd(parts: Parts, opens: UtcMs, dueEnd: UtcMs): Window {
  const { clearedAt, releaseGraceMinutes: minutes } = parts;
  const until = utcMs(opens + minutes * 60_000);
  return {
    notBefore: opens,
    target: opens,
    latest: opens,
    why: [
      ...(clearedAt === null ? [] : [why('clearedTooLate', 'Art. 10(2)', { cleared: clearedAt })]),
      why('opensAtEnd', 'Art. 10(2)', { opens }),
      why('releaseGrace', 'Art. 10(2)', { until }, { minutes }),
      ...(dueEnd === opens ? [] : [why('endsDiffer', 'Art. 10(2)', { dueEnd, opens })]),
      ...(clearedAt === null ? [why('onlyEnforcingAuthority', 'Art. 10(2)')] : []),
    ],
  };
}

/** Confirmed before the end: the window opens with the confirmation and the ten days become an ordinary limit. */
function windowCleared(parts: Parts, cleared: UtcMs, dueEnd: UtcMs): Window {
  const { receipts, zone, settings } = parts;
  const hours = settings.asapNormalHours;
  const asap = cleared + hours * hourMs;
  const byDays = strictD(receipts.due, tenDays, zone);
  const target = utcMs(Math.max(cleared, Math.min(asap, byDays)));
  const targetStep =
    asap <= byDays
      ? why('targetCleared', 'Art. 10(2)', { target }, { hours })
      : byDays > cleared
        ? why('targetClearedByDays', 'Art. 10(2)', { target }, { hours })
        : why('targetClearedAtOnce', 'Art. 10(2)');
  return {
    notBefore: cleared,
    target,
    latest: utcMs(Math.max(target, dueEnd)),
    why: [why('clearedEarly', 'Art. 10(2)', { cleared }), targetStep],
  };
}

function readNotified(parts: Parts): Result<ClockReading, NotComputable> {
  const { zone, place, receipts, clearedAt } = parts;
  const days = legalDays(receipts.gate, tenDays, place);
  const gateEnd = legalD(receipts.gate, tenDays, place);
  const dueEnd = legalD(receipts.due, tenDays, place);
  if (!days.ok) return days;
  if (!gateEnd.ok) return gateEnd;
  if (!dueEnd.ok) return dueEnd;
  const window =
    clearedAt !== null && clearedAt < gateEnd.value
      ? windowCleared(parts, utcMs(Math.max(clearedAt, receipts.gate)), dueEnd.value)
      : windowAtEnd(parts, gateEnd.value, dueEnd.value);
  return ok({
    id: 'PRODUCE_10D_NOTIFIED',
    kind: 'GATE+DUE',
    trigger: receipts.gate,
    notBefore: window.notBefore,
    target: window.target,
    latest: window.latest,
    plainEnd: plainD(receipts.gate, tenDays, zone),
    days: dayStrip(days.value),
    why: [
      receiptStep(receipts, 'gate'),
      why('tenDaysNotified', 'Art. 8(4), 10(2)'),
      ...daysSteps(receipts.gate, days.value, tenDays, zone),
      ...clockChangeSteps(receipts.gate, gateEnd.value, zone, 'days'),
      why('tenDaysEnd', '1182/71 Art. 3(2)(b)', { latest: gateEnd.value }),
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
): Result<ClockReading, NotComputable> {
  const receipts = {
    due: utcMs(Math.min(input.receivedDue, input.receivedGate)),
    gate: utcMs(Math.max(input.receivedDue, input.receivedGate)),
  };
  const year = new Date(receipts.gate).getUTCFullYear();
  if (!(year <= lastYear)) return err({ reason: 'calendarMissing', year, country: input.country });
  const place = { zone: input.zone, calendar: calendarOf(input.country) };
  const parts: Parts = { ...input, place, receipts };
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
