import type { UtcMs } from '../../../shared/base/units.ts';
import type { RefusalDecisionObject } from '../../../shared/hi1/model.ts';
import { decisionOf } from '../../../shared/orders/entries/news-kinds.ts';
import type { HistoryItem } from '../../../shared/orders/content.ts';

/**
 * What the decision of this kind that took effect at this time says in its own words; null: nothing. Conditions for the use of the
 * data (Article 12(4)) stand there, because no object has a member for them.
 */
export function decisionWords(
  history: readonly HistoryItem[],
  decision: RefusalDecisionObject['decision'],
  at: UtcMs,
): string | null {
  // Parts may come to refuse the whole: whether it refuses is what tells one from the other.
  const isKind = (kind: RefusalDecisionObject['decision']): boolean =>
    (kind === 'none') === (decision === 'none');
  const counting = history.filter(({ entry }) => !isStruck(entry, history));
  const words = counting.flatMap(({ entry }) => {
    if (entry.kind === 'newsRecorded') {
      const { news, cameAt, words: told } = entry;
      const isIt = news.kind === 'decision' && isKind(decisionOf(news.outcome));
      return isIt && cameAt === at && told.trim() !== '' ? [told.trim()] : [];
    }
    const object = decisionAt(entry, at);
    const details = object?.details?.trim() ?? '';
    return object !== null && isKind(object.decision) && details !== '' ? [details] : [];
  });
  const effective = words.at(-1);
  const all = decision === 'none' ? [...conditionsBefore(counting, at), effective] : [effective];
  const told = [...new Set(all.filter((one) => one !== undefined))];
  return told.length === 0 ? null : told.join('\n\n');
}

/** The decision that an entry brought, where it took effect at this time. */
function decisionAt(entry: HistoryItem['entry'], at: UtcMs): RefusalDecisionObject | null {
  if (entry.kind !== 'objectArrived' || entry.object.type !== 'RefusalDecision') return null;
  const { arrivedAt, platformAt, object } = entry;
  return Math.max(arrivedAt, platformAt ?? arrivedAt) === at ? object : null;
}

/** On which grounds the refusal that took effect at this time rests (Article 12(1)), in the values of the message. */
export function refusalGrounds(history: readonly HistoryItem[], at: UtcMs): readonly string[] {
  const refusals = history.flatMap(({ entry }) => {
    const object = decisionAt(entry, at);
    return object === null || object.decision === 'none' ? [] : [object];
  });
  return refusals.at(-1)?.grounds.map(({ value }) => value) ?? [];
}

/** Conditions on paper bind on when a plain decision follows them: nobody has said that they are gone (Article 12(4)). */
const conditionsBefore = (history: readonly HistoryItem[], at: UtcMs): readonly string[] =>
  history.flatMap(({ entry }) => {
    if (entry.kind !== 'newsRecorded' || entry.news.kind !== 'decision') return [];
    const { news, cameAt, words } = entry;
    const binds = news.outcome === 'conditional' && cameAt <= at && words.trim() !== '';
    return binds ? [words.trim()] : [];
  });

const isStruck = (entry: HistoryItem['entry'], history: readonly HistoryItem[]): boolean =>
  entry.kind === 'newsRecorded' &&
  history.some((one) => one.entry.kind === 'newsStruck' && one.entry.record === entry.record);
