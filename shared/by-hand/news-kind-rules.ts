import type { FaultCode } from '../base/fault.ts';
import type { TaskId, UtcMs } from '../base/units.ts';
import { formsToName } from '../orders/about-forms.ts';
import type { News } from '../orders/entries/news-entry.ts';
import type { OrderFacts } from '../orders/facts.ts';
import { isDayOf, isLimitTime } from '../orders/limit-rules.ts';
import { verdictBar } from '../orders/word-verdicts.ts';
import type { NewsCame } from './news-came.ts';
import { newsPreview } from './news-preview.ts';

/** Why news of its kind cannot be recorded as it stands; null: it can. */
export function kindRefusal(facts: OrderFacts, said: NewsCame, zone: string): FaultCode | null {
  const { news, cameAt } = said;
  switch (news.kind) {
    case 'withdrawal':
      // One that came before may still be told: it was withdrawn earlier then.
      return facts.withdrawnAt !== null && facts.withdrawnAt <= cameAt
        ? 'byHand.withdrawnAlready'
        : null;
    case 'newDeadline': {
      if (!areKnown(facts, news.tasks)) return 'byHand.taskUnknown';
      const { deadlineAt, day } = news;
      const isLikely = deadlineAt > cameAt && isLimitTime(facts, deadlineAt);
      return isLikely && isDayOf(deadlineAt, day, zone) ? null : 'byHand.deadlineUnlikely';
    }
    case 'decision':
      return decisionRefusal(facts, news, said.words);
    case 'word': {
      if (!isLikelyAnswerBy(facts, news, cameAt)) return 'byHand.answerByUnlikely';
      if (news.verdict === null) return null;
      const word = newsPreview(facts, said).words.find(({ id }) => id === said.record);
      const bar = word === undefined ? null : verdictBar(facts, word, news.verdict);
      if (word === undefined || bar !== null) return bar === null ? null : `judgement.${bar}`;
      // Which of several is said of the letter once it is recorded.
      return formsToName(facts, word, news.verdict).length === 0 ? null : 'judgement.whichForm';
    }
    case 'extension': {
      const isLikely =
        news.until === null || (news.until > cameAt && isLimitTime(facts, news.until));
      return isLikely ? null : 'byHand.endUnlikely';
    }
    case 'productionRequest':
    case 'preservationEnd':
      return null;
  }
}

const isLikelyAnswerBy = (
  facts: OrderFacts,
  { asks }: Extract<News, { readonly kind: 'word' }>,
  cameAt: UtcMs,
): boolean => asks == null || asks.by === null || (asks.by > cameAt && isLimitTime(facts, asks.by));

function decisionRefusal(
  facts: OrderFacts,
  { outcome, tasks }: Extract<News, { readonly kind: 'decision' }>,
  words: string,
): FaultCode | null {
  if (!areKnown(facts, tasks)) return 'byHand.taskUnknown';
  if (outcome === 'conditional') return words.trim() === '' ? 'byHand.noConditions' : null;
  if (outcome !== 'partial') return null;
  if (tasks.length === 0) return 'byHand.noRefusedTask';
  return facts.tasks.every((task) => tasks.includes(task)) ? 'byHand.allRefused' : null;
}

const areKnown = ({ tasks }: OrderFacts, named: readonly TaskId[]): boolean =>
  named.every((task) => tasks.includes(task));
