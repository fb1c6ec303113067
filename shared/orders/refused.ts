import type { OrderFacts } from './facts.ts';

/** What of a refusal tells whether the order is over by it. */
export type ToldRefusal = Pick<NonNullable<OrderFacts['refusal']>, 'scope' | 'isUnsure'>;

/**
 * The enforcing authority has refused the order as a whole (Article 12(2)). A refusal of which it is not known whose word
 * it is locks what would leave; it may be undone, and stops no time.
 */
export const isRefused = ({ refusal }: { readonly refusal: ToldRefusal | null }): boolean =>
  refusal?.scope === 'full' && refusal.isUnsure !== true;
