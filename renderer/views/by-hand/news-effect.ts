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

/** Whether it cannot be called back, lets data out or go, or ends the duty to answer. */
export function isGrave(news: News): boolean {
  switch (news.kind) {
    case 'withdrawal':
    case 'preservationEnd':
      return true;
    case 'decision':
      return decisionOf(news.outcome) !== 'partial';
    case 'word':
      return isGraveFinding(news.verdict);
    case 'newDeadline':
    case 'extension':
    case 'productionRequest':
      return false;
  }
}

/** Whether what a letter is found to do ends the duty to keep or to answer. */
export const isGraveFinding = (verdict: WordVerdict | null): boolean =>
  verdict === 'endsPreservation' || verdict === 'needNotBeExecuted';
