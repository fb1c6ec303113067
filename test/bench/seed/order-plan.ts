import {
  utcMs,
  type OrderId,
  type TaskId,
  type UtcMs,
  type Uuid,
} from '../../../shared/base/units.ts';
import type { Dice } from './dice.ts';
import { familyNames, givenNames, people, places, summaries, type Place } from './places.ts';

/** What becomes of a made-up order: the states that a person meets in the inbox. */
export const fates = ['open', 'held', 'answered', 'acknowledged', 'withdrawn'] as const;
export type Fate = (typeof fates)[number];

export interface TaskPlan {
  readonly id: TaskId;
  readonly type: string;
  readonly format: string;
  readonly value: string;
  readonly start: UtcMs;
  readonly end: UtcMs;
}

/** Everything that makes one order different from the others. */
export interface OrderPlan {
  readonly id: OrderId;
  readonly reference: string;
  readonly place: Place;
  readonly office: string;
  readonly court: string | null;
  readonly fileNumber: string;
  readonly person: string;
  readonly summary: string;
  readonly priority: 'TenDaysASAP' | 'TenDaysSubjectToEA' | 'EightHours';
  readonly received: UtcMs;
  readonly fate: Fate;
  readonly tasks: readonly TaskPlan[];
  readonly info: Uuid;
  readonly form: Uuid;
}

const dayMs = 86_400_000;
/** Orders reach back so far, more and more of them as time went on; the oldest comes first. */
const spanDays = 730;
/** What came within these days may still be at work, all else is settled. */
const workDays = 8;

function fateOf(dice: Dice, ageDays: number, isNotified: boolean): Fate {
  const roll = dice.next();
  if (ageDays > workDays)
    return roll < 0.92 ? 'acknowledged' : roll < 0.98 ? 'withdrawn' : 'answered';
  if (roll < 0.15 && isNotified) return 'held';
  if (roll < 0.6) return 'open';
  if (roll < 0.75) return 'answered';
  return roll < 0.95 ? 'acknowledged' : 'withdrawn';
}

function identifier(dice: Dice): Pick<TaskPlan, 'format' | 'value'> {
  const given = dice.pick(givenNames);
  const family = dice.pick(familyNames);
  const roll = dice.next();
  if (roll < 0.5) {
    const host = dice.pick(['mail.example', 'post.example', 'nordvik.example']);
    return {
      format: 'InternationalizedEmailAddress',
      value: `${given}.${family}${dice.between(1, 9_999)}@${host}`,
    };
  }
  if (roll < 0.7) return { format: 'InternationalE164', value: `4670${dice.digits(7)}` };
  if (roll < 0.85) {
    return {
      format: 'IPv4Address',
      value: `198.51.${dice.between(0, 255)}.${dice.between(1, 254)}`,
    };
  }
  return { format: 'ServiceUserName', value: `${given}_${family}_${dice.hex(6)}` };
}

function planTask(dice: Dice, received: UtcMs): TaskPlan {
  const end = received - dice.between(2, 60) * dayMs;
  return {
    id: dice.task(),
    type: dice.pick(['SubscriberData', 'TrafficData', 'TrafficData', 'StoredContentData']),
    ...identifier(dice),
    start: utcMs(end - dice.between(1, 90) * dayMs),
    end: utcMs(end),
  };
}

/** The order of number `number` of `total`, counted from 0; received the later the higher its number. */
export function planOrder(dice: Dice, number: number, total: number, now: UtcMs): OrderPlan {
  const place = dice.pick(places);
  const city = dice.pick(place.cities);
  const ageMs = Math.round(((total - number) / total) ** 2 * spanDays * dayMs);
  const received = utcMs(now - Math.max(ageMs - dice.between(0, 3_600_000), 600_000));
  const priority =
    dice.next() < 0.02 ? 'EightHours' : dice.chance(0.35) ? 'TenDaysSubjectToEA' : 'TenDaysASAP';
  const year = new Date(received).getUTCFullYear();
  return {
    id: dice.order(),
    reference: `EPOC-${place.country}-${year}-${String(number + 1).padStart(6, '0')}`,
    place,
    office: `${dice.pick(place.offices)} ${city}`,
    court: dice.chance(0.6) ? `${dice.pick(place.courts)} ${city}` : null,
    fileNumber: `${dice.between(1, 99)} Js ${dice.between(100, 9_999)}/${year % 100}`,
    person: dice.pick(people),
    summary: dice.pick(summaries),
    priority,
    received,
    fate: fateOf(dice, ageMs / dayMs, priority === 'TenDaysSubjectToEA'),
    tasks: Array.from({ length: dice.pick([1, 1, 1, 2, 2, 3, 4]) }, () => planTask(dice, received)),
    info: dice.uuid(),
    form: dice.uuid(),
  };
}
