import { httpDate } from './http-date.ts';
import { utcMs, type UtcMs } from './units.ts';

/** What a service says of the end of the interface it has just been called by. */
export interface EndNotice {
  /** From when on it is not to be used for anything new; may lie in the past. */
  readonly deprecatedAt: UtcMs | null;
  /** When it is likely to stop working. */
  readonly endsAt: UtcMs | null;
}

type Headers = Readonly<Record<string, string | undefined>>;

/** Seconds that a date of this and the next centuries has; beyond them lie slips such as milliseconds. */
const largestSecond = 253_402_300_799;

/**
 * Reads `Deprecation` (RFC 9745: a structured date, `@1767225600`) and `Sunset` (RFC 8594: an HTTP-date).
 *
 * @param headers of an answer, names in lower case
 * @returns the two instants in UTC; null for each that is absent or unreadable
 */
export const readEndNotice = (headers: Headers): EndNotice => ({
  deprecatedAt: structuredDate(headers['deprecation']),
  endsAt: httpDate(headers['sunset']?.trim() ?? ''),
});

/** A Date of RFC 9651, 3.3.7; parameters behind it say nothing to us. */
function structuredDate(written: string | undefined): UtcMs | null {
  const [, digits] = /^@(\d{1,15})(?:;.*)?$/.exec(written?.trim() ?? '') ?? [];
  const seconds = digits === undefined ? Number.NaN : Number(digits);
  return seconds <= largestSecond ? utcMs(seconds * 1_000) : null;
}
