import { z } from 'zod';
import { plainDate } from '../deadlines/stated-day.ts';

/** No order reaches beyond it (2100-01-01 UTC), and everything that tells time can tell it. */
export const latestInstant = 4_102_444_800_000;

/** Milliseconds since 1970 that a person or a page may name. */
export const instantGuard = z.number().int().nonnegative().max(latestInstant);

/** A day of the calendar that somebody has named without a time. */
export const dayGuard = z.string().refine((text) => plainDate(text) !== null);
