import type { UtcMs } from '../../shared/base/units.ts';

/** Offset from UTC at an instant in a zone, and whether it is the zone's summer time. */
export interface ZoneOffset {
  /** `+02:00` */
  readonly offset: string;
  readonly isSummer: boolean;
}

const offsetAt = (zone: string, at: number): string => {
  const parts = new Intl.DateTimeFormat('en', { timeZone: zone, timeZoneName: 'longOffset' })
    .formatToParts(at)
    .find(({ type }) => type === 'timeZoneName');
  return parts?.value.replace('GMT', '') ?? '';
};

const minutesOf = (offset: string): number => {
  const [, sign, hours = '0', minutes = '0'] = /^([+-])(\d{2}):(\d{2})$/.exec(offset) ?? [];
  return (sign === '-' ? -1 : 1) * (Number(hours) * 60 + Number(minutes));
};

/** A zone without summer time never is in it. */
export function zoneOffset(zone: string, at: UtcMs): ZoneOffset {
  const year = new Date(at).getUTCFullYear();
  const here = offsetAt(zone, at);
  const winter = Math.min(
    minutesOf(offsetAt(zone, Date.UTC(year, 0, 1))),
    minutesOf(offsetAt(zone, Date.UTC(year, 6, 1))),
  );
  return { offset: here === '' ? '+00:00' : here, isSummer: minutesOf(here) > winter };
}
