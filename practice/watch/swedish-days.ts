/**
 * Swedish days and hours, worked out here on purpose a second time: a referee that shared the player's calendar could
 * not catch the player's mistakes. Hence the European rule for summer time instead of a zone database, and a list of
 * the holidays that fall on a working weekday (SFS 1989:253; weekends never count as working days anyway).
 */
const weekdayHolidays = new Set(
  [
    '2026-01-01 2026-01-06 2026-04-03 2026-04-06 2026-05-01 2026-05-14 2026-12-25',
    '2027-01-01 2027-01-06 2027-03-26 2027-03-29 2027-05-06',
    '2028-01-06 2028-04-14 2028-04-17 2028-05-01 2028-05-25 2028-06-06 2028-12-25 2028-12-26',
    '2029-01-01 2029-03-30 2029-04-02 2029-05-01 2029-05-10 2029-06-06 2029-12-25 2029-12-26',
  ].flatMap((year) => year.split(' ')),
);

const hour = 3_600_000;
const day = 24 * hour;

/** Days since 1970-01-01 of a calendar date. */
type Day = number;

const dayOf = (year: number, month: number, date: number): Day =>
  Date.UTC(year, month - 1, date) / day;
const isoOf = (which: Day): string => new Date(which * day).toISOString().slice(0, 10);
/** 0 = Sunday. 1970-01-01 was a Thursday. */
const weekday = (which: Day): number => (which + 4) % 7;

function lastSunday(year: number, month: 3 | 10): Day {
  const last = dayOf(year, month, 31);
  return last - weekday(last);
}

/** Both changes happen at 01:00 UTC. */
function isSummer(instant: number): boolean {
  const year = new Date(instant).getUTCFullYear();
  const begin = lastSunday(year, 3) * day + hour;
  const end = lastSunday(year, 10) * day + hour;
  return instant >= begin && instant < end;
}

const offsetAt = (instant: number): number => (isSummer(instant) ? 2 * hour : hour);

/** The Swedish calendar date of an instant. */
const localDay = (instant: number): Day => Math.floor((instant + offsetAt(instant)) / day);

/** First instant of a Swedish calendar date; no change of the clocks ever falls on midnight. */
function midnight(which: Day): number {
  const winter = which * day - hour;
  return isSummer(winter - hour) ? winter - hour : winter;
}

const isWorking = (which: Day): boolean =>
  weekday(which) !== 0 && weekday(which) !== 6 && !weekdayHolidays.has(isoOf(which));

/**
 * Exclusive end of the ten days after receipt: the day of receipt is not counted, a last day that is no working day
 * moves to the next one (Regulation 1182/71, Article 3(1), (2)(b), (4)).
 */
export function endOfTenDays(received: number): number {
  let last = localDay(received) + 10;
  while (!isWorking(last)) last += 1;
  return midnight(last + 1);
}

/** Exclusive end of the eight hours after receipt: the hour of receipt is not counted (Article 3(1), (2)(a)). */
export const endOfEightHours = (received: number): number =>
  (Math.floor(received / hour) + 1) * hour + 8 * hour;
