import type { UtcMs } from '../../../shared/base/units.ts';
import { answersOf, type Answers } from '../../../shared/orders/answered.ts';
import type { HistoryItem } from '../../../shared/orders/content.ts';
import type { AnswerFacts } from '../../../shared/orders/facts.ts';
import { isTechnical } from './technical.ts';

/** One line of what was done with an order. */
export interface DoneLine {
  readonly key: string;
  readonly at: UtcMs;
  readonly by: string | null;
  readonly text: string;
}

/** What people and Ombud did, by its time, and each receipt of an answer; arrivals have their own tab. */
export function doneTexts(
  answers: Answers<Pick<AnswerFacts, 'acknowledgedAt'>>,
  history: readonly HistoryItem[],
  textOf: (item: HistoryItem) => string,
  acknowledged: string,
): readonly DoneLine[] {
  const acts = history
    .filter(({ kind, entry }) => kind !== 'objectArrived' && !isTechnical(entry))
    .map((item) => ({
      key: `${item.position}`,
      at: item.at,
      by: item.by?.name ?? null,
      text: textOf(item),
    }));
  const receipts = answersOf(answers).flatMap(({ acknowledgedAt: at }, part) =>
    at === null ? [] : [{ key: `receipt ${part}`, at, by: null, text: acknowledged }],
  );
  return [...acts, ...receipts].sort((a, b) => a.at - b.at);
}
