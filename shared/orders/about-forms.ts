/**
 * Which of several Forms 3 a finding is about: one letter or one court does not answer every question or end every
 * review (Articles 10(6), 17(3), 17(8)).
 */
import { assertNever } from '../base/assert-never.ts';
import type { Uuid } from '../base/units.ts';
import { isAfterForm, isAsking, openClarifications } from './clarification.ts';
import type { WordVerdict } from './entries/judgement-entry.ts';
import type { NonExecutionFacts, OrderFacts, WordFacts } from './facts.ts';
import { objectionsOf, openObjections } from './objection.ts';

type Forms = readonly NonExecutionFacts[];
type Facts = Pick<OrderFacts, 'words' | 'nonExecutions' | 'reviewEnd' | 'reviewEnds'>;

/** Those a word may be found to answer, as if nothing had been found about it yet: open ones, and all there are. */
function answerable(
  facts: Facts,
  word: WordFacts,
  verdict: WordVerdict,
): { open: Forms; all: Forms } {
  const others = { ...facts, words: facts.words.filter(({ id }) => id !== word.id) };
  const before = (forms: Forms): Forms => forms.filter((form) => isAfterForm(word, form));
  switch (verdict) {
    case 'clarifies':
      return {
        open: before(openClarifications(others).map(({ form }) => form)),
        all: before(facts.nonExecutions.filter(isAsking)),
      };
    case 'settlesObjection':
      return {
        open: before(openObjections(others).map(({ form }) => form)),
        all: before(objectionsOf(others).map(({ form }) => form)),
      };
    case 'doesNotClarify':
    case 'needNotBeExecuted':
    case 'endsPreservation':
    case 'changesNothing':
      return { open: [], all: [] };
    default:
      return assertNever(verdict);
  }
}

const several = (forms: Forms): Forms => (forms.length > 1 ? forms : []);
/** The one of several that is left. */
const theOnly = (left: Forms, all: Forms): readonly Uuid[] =>
  left.length === 1 && all.length > 1 ? left.map(({ id }) => id) : [];

/** The forms of which a person must say which the word answers; none: there is no question which. */
export const formsToName = (facts: Facts, word: WordFacts, verdict: WordVerdict): Forms =>
  several(answerable(facts, word, verdict).open);

/** Objections whose review a person may say has ended: what a letter settled is changed at the letter. */
const reviewed = (facts: Facts): Forms =>
  objectionsOf(facts).flatMap(({ form, end }) => (end?.outcome === 'settled' ? [] : [form]));

/** Those of which a person must say which review has ended; none: there is no question which. */
export const reviewsToName = (facts: Facts): Forms => several(reviewed(facts));

/** The one open form a word answers where others before it are closed: these it does not touch. */
export function onlyOpen(facts: Facts, word: WordFacts, verdict: WordVerdict): readonly Uuid[] {
  const { open, all } = answerable(facts, word, verdict);
  return theOnly(open, all);
}

/** The one objection whose review can have ended where letters have settled the others. */
export const onlyReviewed = (facts: Facts): readonly Uuid[] =>
  theOnly(
    reviewed(facts),
    objectionsOf(facts).map(({ form }) => form),
  );
