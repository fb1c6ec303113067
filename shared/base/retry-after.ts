import { httpDate } from './http-date.ts';
import type { UtcMs } from './units.ts';

/**
 * The pause that a Retry-After header asks for (RFC 9110, 10.2.3).
 *
 * @param written the header's value
 * @param date the answer's own `Date`: a time of day is on the service's clock, and so is the pause until then
 * @returns whole seconds from 0, or null when the header is absent or unreadable, or a time of day without `Date`
 */
export function retryAfterSeconds(written: string | undefined, date: UtcMs | null): number | null {
  const text = written?.trim() ?? '';
  if (/^\d{1,9}$/.test(text)) return Number(text);
  const until = date === null ? null : httpDate(text);
  return date === null || until === null ? null : Math.max(0, Math.ceil((until - date) / 1_000));
}
