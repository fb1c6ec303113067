import { whollyAnsweredAt, type Answers } from './answered.ts';
import type { OrderFacts } from './facts.ts';
import { isRefused, type ToldRefusal } from './refused.ts';

/** What it is read from. */
export interface MovableFacts
  extends
    Pick<OrderFacts, 'withdrawnAt' | 'turn'>,
    Answers<Pick<OrderFacts['answer'], 'state' | 'sentAt' | 'acknowledgedAt'>> {
  readonly refusal: ToldRefusal | null;
}

/**
 * Could a message that was not fetched yet change this order's clock? It could as long as the order is neither answered
 * nor over: a withdrawal or a refusal stops the clock, the enforcing authority's word opens its window, a new version
 * of the certificate may ask for another one (Articles 10 and 12 of Regulation (EU) 2023/1543).
 */
export const mayClockMove = (facts: MovableFacts): boolean =>
  whollyAnsweredAt(facts) === null && facts.withdrawnAt === null && !isRefused(facts);
