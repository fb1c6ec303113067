import { decisionOf } from '../orders/entries/news-kinds.ts';
import type { OrderFacts, RecordedNews } from '../orders/facts.ts';
import { foldRecordedDecision, judgeDecisions } from '../orders/fold-decision.ts';
import { foldNews } from '../orders/fold-news.ts';
import { judgeSilence } from '../orders/fold-silence.ts';
import { newOrder, withFacts, type OrderState } from '../orders/fold-state.ts';
import { judgeWords } from '../orders/fold-word.ts';
import { turnOf } from '../orders/turn.ts';

/** What an order will be once the news is recorded: by the very fold it will be read by. */
export function newsPreview(facts: OrderFacts, told: RecordedNews): OrderFacts {
  const folded = judgeDecisions(foldNews(stateOf(facts), told), null);
  // What speakers there are is known already; only the word that is to be recorded is new.
  const words = judgeWords(folded, null).facts.words.map(
    (word) => facts.words.find(({ id }) => id === word.id) ?? word,
  );
  const judged = judgeSilence(withFacts(folded, { words }));
  const next = withFacts(judged, { doubts: facts.doubts }).facts;
  return { ...next, turn: turnOf(next) };
}

/** The state an order is in, as far as its facts tell: of its decisions the one that holds. */
export function stateOf(facts: OrderFacts): OrderState {
  const state = { ...newOrder(facts.id, facts.receipt.ours, facts.lastPosition), facts };
  const recorded = (facts.news ?? []).flatMap((one) =>
    one.news.kind === 'decision' ? [{ ...one, news: one.news }] : [],
  );
  const holding = holdingDecision(facts);
  const isToldByHand = recorded.some(({ cameAt }) => cameAt === holding?.at);
  const before =
    holding === null || isToldByHand
      ? state
      : foldRecordedDecision(state, holding.told, holding.at);
  return recorded.reduce(
    (next, { record, cameAt, news }) =>
      foldRecordedDecision(
        next,
        { object: record, decision: decisionOf(news.outcome), refusedTasks: news.tasks },
        cameAt,
      ),
    before,
  );
}

/** The decision that holds, whoever told of it; null: none does. */
function holdingDecision({ id: object, refusal, clearedAt }: OrderFacts) {
  if (refusal !== null) {
    const { scope: decision, tasks: refusedTasks, at } = refusal;
    return { told: { object, decision, refusedTasks }, at };
  }
  if (clearedAt === null) return null;
  return { told: { object, decision: 'none', refusedTasks: [] }, at: clearedAt } as const;
}
