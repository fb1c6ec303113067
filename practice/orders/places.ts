import { randomUUID } from 'node:crypto';
import { toMicroseconds, toSeconds } from '../clock.ts';

const hour = 3_600_000;
const day = 24 * hour;

/** Value of one place: its name, and what stands behind the colon (empty where nothing does). */
export type Place = (argument: string) => string;
export type Places = Readonly<Record<string, Place>>;

/**
 * What must be new in each order: reference, ids, times. Times count back from the platform's now: `daysAgo:n` is the
 * beginning of that UTC day, `endOfDaysAgo:n` its last second, `day:n` its date alone; `endOfDaysAhead:n` and
 * `dayAhead:n` count on from it.
 */
export function placesOf(reference: string, now: number): Places {
  const ids = new Map<string, string>();
  const today = Math.floor(now / day) * day;
  return {
    uuid: (name) => {
      const id = ids.get(name) ?? randomUUID();
      ids.set(name, id);
      return id;
    },
    reference: () => reference,
    nowMicroseconds: () => toMicroseconds(now),
    hoursAgo: (hours) => toSeconds(now - Number(hours) * hour),
    daysAgo: (days) => toSeconds(today - Number(days) * day),
    endOfDaysAgo: (days) => toSeconds(today - (Number(days) - 1) * day - 1000),
    endOfDaysAhead: (days) => toSeconds(today + (Number(days) + 1) * day - 1000),
    dayAhead: (days) => toSeconds(today + Number(days) * day).slice(0, 10),
    day: (days) => toSeconds(today - Number(days) * day).slice(0, 10),
  };
}

/** Puts values into the places of a text. A place nobody knows is a defect of the text. */
export const fillPlaces = (source: string, places: Places): string =>
  source.replace(/\{\{(\w+)(?::([\w-]+))?\}\}/g, (_, name: string, argument = '') => {
    const place = Object.hasOwn(places, name) ? places[name] : undefined;
    if (place === undefined) throw new Error(`unknown place: ${name}`);
    return place(String(argument));
  });
