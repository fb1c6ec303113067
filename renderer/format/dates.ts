import type { Language } from '../../shared/bridge/app-state.ts';
import { utcMs, type UtcMs } from '../../shared/base/units.ts';
import { localTimeReader, type LocalTime } from './local-time.ts';

/** How instants are written for people: one language, one zone, 24 hours. */
export interface Dates {
  /** `14:02:07` */
  readonly clock: (at: UtcMs) => string;
  /** `14:02` */
  readonly shortClock: (at: UtcMs) => string;
  /** `3 Dec`; with the year when it is not this year's. */
  readonly day: (at: UtcMs) => string;
  /** `3 Dec 2026`, always with the year. */
  readonly fullDay: (at: UtcMs) => string;
  /** `Thu 3 Dec 14:02:07`, seconds only when there are any. */
  readonly instant: (at: UtcMs) => string;
  /** `Thu 3 Dec 14:02:07`, always with seconds. */
  readonly instantPrecise: (at: UtcMs) => string;
  /** `Thu 3 Dec 2026 14:02:07`, always with the year: for paper, which is read in another one. */
  readonly dated: (at: UtcMs) => string;
  /** `Thu 3 Dec` */
  readonly weekdayAndDay: (at: UtcMs) => string;
  /** `Tue 12:40`, within a week. */
  readonly shortInstant: (at: UtcMs) => string;
  /** As `instant`, but a day's end is written 24:00 of that day, not 00:00 of the next. */
  readonly end: (at: UtcMs) => string;
  /** `3 Dec` of an exclusive end: the last day that counts. */
  readonly endDay: (at: UtcMs) => string;
  /** `3 Dec 14:02:07`, always with seconds, for periods. */
  readonly precise: (at: UtcMs) => string;
  /** Short weekday of a plain date `YYYY-MM-DD`. */
  readonly weekdayOf: (date: string) => string;
  /** `today` is told from this. */
  readonly isSameDay: (a: UtcMs, b: UtcMs) => boolean;
}

/** Swedish writes times with full stops, English with colons. */
const separators: Readonly<Record<Language, string>> = { en: ':', sv: '.' };
const oneSecond = 1_000;

export function datesOf(language: Language, zone: string, now: () => UtcMs): Dates {
  const read = localTimeReader(language, zone);
  const readUtc = localTimeReader(language, 'UTC');
  const mark = separators[language];

  const day = (t: LocalTime): string =>
    t.year === read(now()).year ? `${t.day} ${t.month}` : `${t.day} ${t.month} ${t.year}`;
  const time = (t: LocalTime): string =>
    t.second === '00' ? `${t.hour}${mark}${t.minute}` : [t.hour, t.minute, t.second].join(mark);
  const lastMoment = (at: UtcMs): LocalTime => read(utcMs(at - oneSecond));

  return {
    clock: (at) => {
      const t = read(at);
      return [t.hour, t.minute, t.second].join(mark);
    },
    shortClock: (at) => {
      const t = read(at);
      return `${t.hour}${mark}${t.minute}`;
    },
    day: (at) => day(read(at)),
    fullDay: (at) => {
      const t = read(at);
      return `${t.day} ${t.month} ${t.year}`;
    },
    instant: (at) => {
      const t = read(at);
      return `${t.weekday} ${day(t)} ${time(t)}`;
    },
    instantPrecise: (at) => {
      const t = read(at);
      return `${t.weekday} ${day(t)} ${[t.hour, t.minute, t.second].join(mark)}`;
    },
    dated: (at) => {
      const t = read(at);
      const clock = [t.hour, t.minute, t.second].join(mark);
      return `${t.weekday} ${t.day} ${t.month} ${t.year} ${clock}`;
    },
    weekdayAndDay: (at) => {
      const t = read(at);
      return `${t.weekday} ${day(t)}`;
    },
    shortInstant: (at) => {
      const t = read(at);
      return `${t.weekday} ${t.hour}${mark}${t.minute}`;
    },
    end: (at) => {
      const t = read(at);
      if (!t.isMidnight) return `${t.weekday} ${day(t)} ${time(t)}`;
      const last = lastMoment(at);
      return `${last.weekday} ${day(last)} 24${mark}00`;
    },
    endDay: (at) => day(read(at).isMidnight ? lastMoment(at) : read(at)),
    precise: (at) => {
      const t = read(at);
      return `${day(t)} ${[t.hour, t.minute, t.second].join(mark)}`.replaceAll(' ', '\u00a0');
    },
    weekdayOf: (date) => readUtc(utcMs(Date.parse(`${date}T12:00:00Z`))).weekday,
    isSameDay: (a, b) => {
      const [x, y] = [read(a), read(b)];
      return x.day === y.day && x.month === y.month && x.year === y.year;
    },
  };
}
