/** Longest pause between two attempts. */
export const longestPauseMs = 300_000;

/**
 * Pause after so many failures in a row: doubling from `baseMs` up to five minutes. Half of it is fixed and half is
 * drawn, so that many installations do not come back in the same second after an outage.
 */
export function backOffMs(failures: number, baseMs: number, random: () => number): number {
  const full = Math.min(longestPauseMs, baseMs * 2 ** Math.min(failures - 1, 20));
  return Math.round(full / 2 + (full / 2) * random());
}

/**
 * Pause a service asked for with Retry-After, in milliseconds; null when it did not. Only the form in seconds is
 * read (RFC 9110, 10.2.3): the other form is a time of day on somebody else's clock. At most an hour is believed.
 */
export function retryAfterMs(header: string | undefined): number | null {
  if (header === undefined || !/^\d{1,6}$/.test(header.trim())) return null;
  return Math.min(Number(header.trim()) * 1_000, 3_600_000);
}
