import { utcMs, type UtcMs } from '../base/units.ts';
import type { News } from './entries/news-entry.ts';
import type { HeldTask, OrderFacts, WordFacts } from './facts.ts';

export type EndingFacts = Pick<OrderFacts, 'words' | 'preservation' | 'newDeadlines' | 'news'>;

/**
 * Words by which an authority has told, as a person found, that the data need no longer be kept or the order not be
 * executed (Articles 10(7), 11(3)). What was asked for anew at the same moment or later still is: an older word ends
 * nothing then.
 */
export function endingWords(facts: EndingFacts): readonly WordFacts[] {
  const askedAt = lastAskedAt(facts);
  return saidEnded(facts).filter(({ saidAt }) => saidAt > askedAt);
}

/** The same, also those that were overtaken. */
export const saidEnded = ({ words }: Pick<OrderFacts, 'words'>): readonly WordFacts[] =>
  words.filter((word) => word.speaker !== 'other' && isEnding(word));

/** How many of them were overtaken: of an order to produce by what asks for that, and by no form of preservation. */
export function overtaken(facts: EndingFacts & Pick<OrderFacts, 'instrument'>): number {
  const isProduction = facts.instrument === 'production';
  const askedAt = isProduction ? orderedAnewAt(facts) : lastAskedAt(facts);
  return saidEnded(facts).filter(({ saidAt }) => saidAt <= askedAt).length;
}

/** When data were asked for that had been let go by then; 0: they were not. An answer is no loss of a production order's. */
export function askedAfterRelease(facts: EndingFacts & Pick<OrderFacts, 'instrument'>): number {
  const askedAt = lastAskedAt(facts);
  const isGone = Object.values(facts.preservation.tasks).some(
    ({ released }) =>
      released !== null &&
      released.at < askedAt &&
      (facts.instrument === 'preservation' || released.ground !== 'produced'),
  );
  return isGone ? askedAt : 0;
}

const isEnding = ({ verdict }: WordFacts): boolean =>
  verdict === 'endsPreservation' || verdict === 'needNotBeExecuted';

/** When a word came that a person found to say that the order need not be executed (Articles 10(7), 11(6)). */
export function notNeededSince(facts: EndingFacts): UtcMs | null {
  const askedAt = orderedAnewAt(facts);
  const said = saidEnded(facts).filter(
    ({ verdict, saidAt }) => verdict === 'needNotBeExecuted' && saidAt > askedAt,
  );
  return said.length === 0 ? null : utcMs(Math.min(...said.map(({ receivedAt }) => receivedAt)));
}

/**
 * When the issuing authority last asked for data to be kept or produced: by what is told below, or for production or an
 * extension (Annexes V and VI).
 */
function lastAskedAt(facts: EndingFacts): number {
  const { requestedAt, extendedAt, acts = [] } = facts.preservation;
  return Math.max(
    orderedAnewAt(facts),
    requestedAt ?? 0,
    extendedAt ?? 0,
    ...acts.map(({ saidAt }) => saidAt),
    ...newsTimes(facts, 'productionRequest', 'extension'),
  );
}

/** When it last asked for the order itself: by a new deadline, or by a task that it has renewed and not cancelled. */
function orderedAnewAt(facts: EndingFacts): number {
  const { words, preservation, newDeadlines } = facts;
  const asked = new Map(
    Object.entries<HeldTask>(preservation.tasks).map(([id, task]) => [id, task.asked]),
  );
  const isAsking = (word: WordFacts): boolean =>
    word.form === 'renewal' &&
    word.speaker === 'issuing' &&
    !isEnding(word) &&
    (asked.get(word.id) ?? 'nothing') !== 'nothing';
  return Math.max(
    0,
    ...Object.values(newDeadlines).map(({ setAt }) => setAt),
    ...newsTimes(facts, 'newDeadline'),
    ...words.filter(isAsking).map(({ saidAt }) => saidAt),
  );
}

const newsTimes = (
  { news = [] }: EndingFacts,
  ...kinds: readonly News['kind'][]
): readonly number[] =>
  news.flatMap(({ news: { kind }, cameAt }) => (kinds.includes(kind) ? [cameAt] : []));
