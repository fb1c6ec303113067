/**
 * What the national portal of this practice shows of its own, for people to compare with Ombud. It is counted plainly on
 * purpose: calendar days from the sending, no public holidays and no weekends, midnight of UTC, and nothing stops it.
 * No message carries it, as nothing that is public says that the interface does.
 */
import type { OrderRecord } from '../state/platform-state.ts';

const minute = 60_000;
const hour = 60 * minute;
const day = 24 * hour;

/** The last minute of the n-th calendar day after an instant, in UTC. */
const lastMinuteOf = (at: number, days: number): number =>
  (Math.floor(at / day) + days + 1) * day - minute;

export function portalAlert({ kind, createdAt, preservation }: OrderRecord): number {
  switch (kind) {
    case 'emergency':
      return createdAt + 8 * hour;
    case 'preservation':
      return lastMinuteOf(createdAt, preservation?.extendedAt === undefined ? 60 : 90);
    case 'plain':
    case 'notified':
      return lastMinuteOf(createdAt, 10);
  }
}
