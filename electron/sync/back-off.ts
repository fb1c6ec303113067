import { retryAfterSeconds } from '../../shared/base/retry-after.ts';
import type { HttpAnswer } from './ports.ts';

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

const longestBelievedMs = 3_600_000;

/** Pause a service asked for with Retry-After, in milliseconds; null when it did not. At most an hour is believed. */
export function retryAfterMs({
  headers,
  date,
}: Pick<HttpAnswer, 'headers' | 'date'>): number | null {
  const seconds = retryAfterSeconds(headers['retry-after'], date);
  return seconds === null ? null : Math.min(seconds * 1_000, longestBelievedMs);
}
