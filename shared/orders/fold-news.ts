/** What came later about an order that came another way: each kind does what the same news from the platform does. */
import { assertNever } from '../base/assert-never.ts';
import { utcMs } from '../base/units.ts';
import { decisionOf } from './entries/news-kinds.ts';
import type { RecordedNews } from './facts.ts';
import { foldRecordedDecision } from './fold-decision.ts';
import { foldHoldNews } from './fold-hold-news.ts';
import { foldNewsDeadline } from './fold-news-deadline.ts';
import { withFacts, type EntryOf, type OrderState } from './fold-state.ts';
import { foldRecordedWord } from './fold-word.ts';
import { letterMark } from './letter-mark.ts';

/**
 * A person has recorded news. It counts by when it came, not by when it was recorded, so that records in any order lead
 * to the same; the same record twice changes nothing.
 */
export function foldNews(
  before: OrderState,
  entry: RecordedNews | EntryOf<'newsRecorded'>,
): OrderState {
  const { record, cameAt, news } = entry;
  const { news: known = [], struck = [] } = before.facts;
  if (struck.includes(record) || known.some((one) => one.record === record)) return before;
  const recorded: RecordedNews = { record, cameAt, news, ...markOf(entry) };
  const state = withFacts(before, { news: [...known, recorded] });
  switch (news.kind) {
    case 'withdrawal': {
      const { withdrawnAt } = state.facts;
      return withFacts(state, { withdrawnAt: utcMs(Math.min(withdrawnAt ?? cameAt, cameAt)) });
    }
    case 'newDeadline':
      return foldNewsDeadline(state, news);
    case 'decision': {
      const told = { object: record, decision: decisionOf(news.outcome), refusedTasks: news.tasks };
      return foldRecordedDecision(state, told, cameAt);
    }
    case 'word':
      return foldRecordedWord(state, record, cameAt, news);
    case 'extension':
    case 'productionRequest':
    case 'preservationEnd':
      return foldHoldNews(state, recorded, news);
    default:
      return assertNever(news);
  }
}

function markOf(entry: RecordedNews | EntryOf<'newsRecorded'>): Pick<RecordedNews, 'mark'> {
  if ('sender' in entry) return { mark: letterMark(entry) };
  return entry.mark === undefined ? {} : { mark: entry.mark };
}
