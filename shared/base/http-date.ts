import { utcMs, type UtcMs } from './units.ts';

const fixed = /^[A-Z][a-z]{2}, \d{2} [A-Z][a-z]{2} \d{4} [\d:]{8} GMT$/;

/**
 * An HTTP-date in the one form that may be written today (IMF-fixdate, RFC 9110, 5.6.7).
 *
 * @returns the instant in UTC, or null when `written` is something else
 */
export function httpDate(written: string): UtcMs | null {
  const at = fixed.test(written) ? Date.parse(written) : Number.NaN;
  return Number.isNaN(at) || at < 0 ? null : utcMs(at);
}
