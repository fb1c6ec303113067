import type { UtcMs } from '../../../shared/base/units.ts';
import type { HoldEnd } from '../../../shared/holds/hold-end.ts';
import type { WordVerdict } from '../../../shared/orders/entries/judgement-entry.ts';
import type { News } from '../../../shared/orders/entries/news-entry.ts';
import { decisionOf } from '../../../shared/orders/entries/news-kinds.ts';
import type { Text } from '../../text/text.ts';

/** What the news brings about, in a sentence; a word does what the person finds that it does. */
export function effectOf(
  news: News,
  t: Text['news'],
  verdicts: Readonly<Record<WordVerdict, string>>,
): string {
  switch (news.kind) {
    case 'newDeadline':
      return news.tasks.length === 0 ? t.effect.newDeadline : t.effect.newDeadlineSome;
    case 'decision':
      return t.effect[news.outcome];
    case 'word': {
      const found = news.verdict === null ? t.laterEffect : verdicts[news.verdict];
      return news.asks === undefined ? found : [t.effect.asks, found].join(' ');
    }
    case 'withdrawal':
    case 'extension':
    case 'productionRequest':
    case 'preservationEnd':
      return t.effect[news.kind];
  }
}

/** What becomes of an end that the news names, if another one holds; null: it names none, or that one. */
export function namedEndText(
  { kind }: News,
  end: HoldEnd,
  t: Text['news'],
  write: (at: UtcMs) => string,
): string | null {
  if (kind !== 'extension' || end.kind !== 'dated' || end.named === undefined) return null;
  const { at, is } = end.named;
  return t.namedEnd[is](write(at), write(end.at));
}

/** Whether it cannot be called back, or lets data out or go. */
export const isGrave = (news: News): boolean =>
  news.kind === 'withdrawal' ||
  news.kind === 'preservationEnd' ||
  (news.kind === 'decision' && decisionOf(news.outcome) === 'none');
