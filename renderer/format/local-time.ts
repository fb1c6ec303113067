import type { Language } from '../../shared/bridge/app-state.ts';
import type { UtcMs } from '../../shared/base/units.ts';

const locales: Readonly<Record<Language, string>> = { en: 'en-GB', sv: 'sv-SE' };

/** Local date and time of an instant, as words and digits of one language. */
export interface LocalTime {
  readonly weekday: string;
  readonly day: string;
  readonly month: string;
  readonly year: string;
  readonly hour: string;
  readonly minute: string;
  readonly second: string;
  /** True at 00:00:00: as an end, this is 24:00 of the day before. */
  readonly isMidnight: boolean;
}

/** Reads instants in one zone and language. Intl knows the zone's rules; nothing here does arithmetic with offsets. */
export function localTimeReader(language: Language, zone: string): (at: UtcMs) => LocalTime {
  const format = new Intl.DateTimeFormat(locales[language], {
    timeZone: zone,
    hourCycle: 'h23',
    weekday: 'short',
    day: 'numeric',
    month: 'short',
    year: 'numeric',
    hour: '2-digit',
    minute: '2-digit',
    second: '2-digit',
  });
  return (at) => {
    const parts = new Map(format.formatToParts(at).map((part) => [part.type, part.value]));
    const part = (type: Intl.DateTimeFormatPartTypes): string => parts.get(type) ?? '';
    const time = [part('hour'), part('minute'), part('second')];
    return {
      weekday: withoutDot(part('weekday')),
      day: part('day'),
      month: withoutDot(part('month')),
      year: part('year'),
      hour: part('hour'),
      minute: part('minute'),
      second: part('second'),
      isMidnight: time.every((digits) => Number(digits) === 0),
    };
  };
}

const withoutDot = (word: string): string => word.replace(/\.$/, '');
