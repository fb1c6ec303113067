/** When the order that is answered instead of a duplicate falls away without an answer, the duplicate stands alone. */
import { isWhollyAnswered, type Answers } from './answered.ts';
import type { LinkLapse } from './entries/judgement-entry.ts';
import type { EntryBody } from './entry.ts';
import type { LedgerFacts, OrderFacts } from './facts.ts';
import { mayAnyHaveArrived } from './may-have-arrived.ts';
import { isRefused, type ToldRefusal } from './refused.ts';
import { isDuplicate } from './release-gate.ts';

/** What is looked at of the other order. */
export interface EndingFacts
  extends
    Pick<OrderFacts, 'withdrawnAt' | 'turn' | 'links'>,
    Answers<Pick<OrderFacts['answer'], 'sentAt' | 'acknowledgedAt' | 'state' | 'mayHaveArrived'>> {
  readonly refusal: ToldRefusal | null;
}

/**
 * Why nothing will be answered under this order although nothing has been, or nothing more although a part was left out:
 * it is withdrawn (Article 10(9)), refused as a
 * whole (Article 12) or need not be executed, or no longer (Articles 10(7), 10(9)). Null: it has been answered, or can be. A Form 3 of ours
 * is an answer, also to what an answer left out.
 */
export function endedUnanswered(facts: EndingFacts): LinkLapse | null {
  const { state } = facts.answer;
  // What is on its way may have arrived: it is not known yet that nothing was answered.
  if (isWhollyAnswered(facts) || state === 'sending' || state === 'unclear') return null;
  if (facts.withdrawnAt !== null) return 'withdrawn';
  // A refusal locks before it is known whose word it is; a lock that may be undone loosens nothing elsewhere.
  if (isRefused(facts)) return 'refused';
  // Other than by being a duplicate itself, a turn ends only by the authorities' word, or when they cancel every task.
  const { of, isPart, isRest } = facts.turn;
  const isEnded = isPart === true ? isRest !== true : of === 'over' || of === 'letGo';
  return isEnded && !isDuplicate(facts) ? 'notNeeded' : null;
}

/** The links of one order that hold no longer, as entries that say so. */
export function lapsesOf(
  { id, links }: OrderFacts,
  { orders }: Pick<LedgerFacts, 'orders'>,
): readonly EntryBody[] {
  return links.flatMap(({ other, relation, lapse }): readonly EntryBody[] => {
    const facts = orders.get(other);
    if (relation !== 'duplicate' || lapse !== undefined || facts === undefined) return [];
    const because = endedUnanswered(facts);
    if (because === null) return [];
    // Stopped or refused on its way it will not go again, but may have arrived: then the data would go twice.
    const perhaps = mayAnyHaveArrived(facts) ? { mayHaveArrived: true as const } : {};
    return [{ kind: 'linkLapsed', order: id, other, because, ...perhaps }];
  });
}
