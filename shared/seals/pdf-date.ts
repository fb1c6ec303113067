import { utcMs, type UtcMs } from '../base/units.ts';

const written =
  /^D:(\d{4})(\d\d)(\d\d)(\d\d)(\d\d)(\d\d)?(?:Z(?:00'?(?:00'?)?)?|([+-])(\d\d)'?(?:(\d\d)'?)?)$/;

/** The instant of a PDF date (ISO 32000-1, 7.9.4); null when it names no zone or is none. */
export function instantOfPdfDate(text: string): UtcMs | null {
  const found = written.exec(text);
  if (found === null) return null;
  const [, year, month, day, hour, minute, second = '00', sign, hours = '00', minutes = '00'] =
    found;
  const zone = sign === undefined ? 'Z' : `${sign}${hours}:${minutes}`;
  const at = Date.parse(`${year}-${month}-${day}T${hour}:${minute}:${second}${zone}`);
  return Number.isNaN(at) ? null : utcMs(at);
}
