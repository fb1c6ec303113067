import { z } from 'zod';
import { practiceOrders } from '../orders/practice-orders.ts';
import { practiceSituations } from '../orders/practice-situations.ts';

export const situationGuard = z.strictObject({ situation: z.enum(practiceSituations) });

/** What the practice menu asks the window to do. */
export const practiceActGuard = z.discriminatedUnion('act', [
  z.strictObject({ act: z.literal('order'), template: z.enum(practiceOrders) }),
  situationGuard.extend({ act: z.literal('begin') }),
  z.strictObject({ act: z.enum(['forward', 'normal', 'page']) }),
]);

/** A sentence of the practice platform in both languages. */
const both = z.object({ en: z.string().max(600), sv: z.string().max(600) });

/**
 * What came of playing a situation. `waits`: the person has something to do first, and `said` is what. `over`: nothing
 * more is to come. `none`: no situation has begun.
 */
export const playedGuard = z.object({
  outcome: z.enum(['done', 'waits', 'over', 'none']),
  said: both,
  /** What the person does now; null: nothing. */
  then: both.nullable(),
});

export type Played = z.output<typeof playedGuard>;
