import { Temporal } from 'temporal-polyfill';
import type { UtcMs } from '../../shared/base/units.ts';
import type { InstantWriter } from '../../shared/text/why.ts';

const local = (at: UtcMs, zone: string): Temporal.ZonedDateTime =>
  Temporal.Instant.fromEpochMilliseconds(at).toZonedDateTimeISO(zone);

const isMidnight = ({ hour, minute, second, millisecond }: Temporal.ZonedDateTime): boolean =>
  hour + minute + second + millisecond === 0;

/** Local times of one zone, written as ISO 8601 writes them, the same on every computer. */
export function localWriter(zone: string): InstantWriter {
  const instant = (at: UtcMs): string => {
    const time = local(at, zone);
    return `${time.toPlainDate().toString()} ${time.toPlainTime().toString({ smallestUnit: 'second' })}`;
  };
  return {
    instant,
    day: (at) => local(at, zone).toPlainDate().toString(),
    time: (at) => local(at, zone).toPlainTime().toString({ smallestUnit: 'minute' }),
    end: (at) => {
      const time = local(at, zone);
      if (!isMidnight(time)) return instant(at);
      return `${time.toPlainDate().subtract({ days: 1 }).toString()} 24:00`;
    },
  };
}

/** An instant for programs: UTC with `Z`, fractions only where there are any. */
export const utcText = (at: UtcMs): string => Temporal.Instant.fromEpochMilliseconds(at).toString();
