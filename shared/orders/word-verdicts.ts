/** What a person may find that an authority's word does, as the order is now (Articles 10(6), 10(7), 11(3), 17). */
import { whollyAnsweredAt } from './answered.ts';
import { isAfterForm, isAsking } from './clarification.ts';
import { wordVerdicts, type WordVerdict } from './entries/judgement-entry.ts';
import type { OrderFacts, WordFacts } from './facts.ts';
import type { JudgementBar } from './judgement-bar.ts';
import { reviewEndOf } from './objection.ts';

export interface VerdictChoice {
  readonly verdict: WordVerdict;
  /** Why it makes no sense; null: it does. */
  readonly bar: JudgementBar | null;
}

/** Articles of the Regulation each verdict rests on. */
export const verdictArticles: Readonly<Record<WordVerdict, string | null>> = {
  clarifies: '10(6), 11(5)',
  doesNotClarify: '10(6), 11(5)',
  needNotBeExecuted: '10(7), 11(6)',
  endsPreservation: '11(3)',
  settlesObjection: '17(3)',
  changesNothing: null,
};

const isObjecting = ({ reasons }: OrderFacts['nonExecutions'][number]): boolean =>
  reasons.includes('ConflictOfLaw');

/** Why a word may not be found to do this; null: it may. A withdrawn order leaves nothing to find. */
export function verdictBar(
  facts: OrderFacts,
  word: WordFacts,
  verdict: WordVerdict,
): JudgementBar | null {
  if (facts.withdrawnAt !== null) return 'withdrawn';
  if (word.speaker === 'other') return 'notAuthority';
  const before = facts.nonExecutions.filter((form) => isAfterForm(word, form));
  switch (verdict) {
    case 'clarifies':
    case 'doesNotClarify':
      return before.some(isAsking) ? null : 'noQuestion';
    case 'needNotBeExecuted':
      return whollyAnsweredAt(facts) === null ? null : 'alreadySent';
    case 'endsPreservation':
      return facts.instrument === 'preservation' ? null : 'notPreservation';
    case 'settlesObjection': {
      const objections = before.filter(isObjecting);
      if (objections.length === 0) return 'noObjection';
      const isOver = objections.every((form) => reviewEndOf(facts, form) !== null);
      return isOver ? 'reviewOver' : null;
    }
    case 'changesNothing':
      return null;
  }
}

/** Every verdict, in the order they are offered. */
export const verdictsFor = (facts: OrderFacts, word: WordFacts): readonly VerdictChoice[] =>
  wordVerdicts.map((verdict) => ({ verdict, bar: verdictBar(facts, word, verdict) }));
