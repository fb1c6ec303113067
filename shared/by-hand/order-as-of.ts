import type { UtcMs } from '../base/units.ts';
import type { OrderFacts } from '../orders/facts.ts';
import { judgeDecisions } from '../orders/fold-decision.ts';
import { reviewsAsOf } from '../orders/objection.ts';
import { stateOf } from './news-preview.ts';

/**
 * The order as it stood at an instant: what came later could not stand in the way then, and what it replaced did. Of the
 * decisions that a person has recorded each is known; of others the one that holds today.
 */
export function orderAsOf(facts: OrderFacts, at: UtcMs): OrderFacts {
  const hasCome = (time: UtcMs | null | undefined): boolean => time != null && time <= at;
  const { withdrawnAt, clearedAt, refusal, nonExecutions, words, links } = facts;
  const { newDeadlines, news = [] } = facts;
  const known: OrderFacts = {
    ...facts,
    withdrawnAt: hasCome(withdrawnAt) ? withdrawnAt : null,
    clearedAt: hasCome(clearedAt) ? clearedAt : null,
    refusal: hasCome(refusal?.at) ? refusal : null,
    ...reviewsAsOf(facts, hasCome),
    nonExecutions: nonExecutions.filter(({ sentAt }) => hasCome(sentAt)),
    words: words.filter(({ saidAt }) => hasCome(saidAt)),
    news: news.filter(({ cameAt }) => hasCome(cameAt)),
    newDeadlines: Object.fromEntries(
      Object.entries(newDeadlines).filter(([, { setAt }]) => hasCome(setAt)),
    ),
    links: links.filter((link) => hasCome(link.at)),
  };
  // What holds today and had come by then held then too.
  if (known.clearedAt !== null || known.refusal !== null) return known;
  return { ...judgeDecisions(stateOf(known), null).facts, doubts: facts.doubts };
}
