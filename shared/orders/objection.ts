/** The reasoned objection for a conflict with the law of a third country, and its review (Article 17). */
import type { UtcMs } from '../base/units.ts';
import { isAbout, wordsAfter } from './clarification.ts';
import type { NonExecutionFacts, OrderFacts, ReviewEnd } from './facts.ts';

export interface Objection {
  readonly form: NonExecutionFacts;
  /** When the issuing authority told of the court review; null: it has not. */
  readonly courtSince: UtcMs | null;
  /** `settled`: a person found that a word of the authority ends it otherwise. */
  readonly end: { readonly outcome: 'upheld' | 'lifted' | 'settled'; readonly at: UtcMs } | null;
}

type Facts = Pick<OrderFacts, 'words' | 'nonExecutions' | 'reviewEnd' | 'reviewEnds'>;

/** How the review of one objection ended, as it was last said; null: it has not, or a letter settled it. */
export function reviewEndOf(
  { reviewEnd, reviewEnds }: Pick<OrderFacts, 'reviewEnd' | 'reviewEnds'>,
  form: NonExecutionFacts,
): ReviewEnd | null {
  const all = reviewEnds ?? (reviewEnd === null ? [] : [reviewEnd]);
  const hits = all.filter((one) =>
    one.forms === undefined ? one.position > form.position : isAbout(one, form),
  );
  return hits.at(-1) ?? null;
}

/** The ends of reviews as they were known at a time that `hadCome` knows of. */
export function reviewsAsOf(
  { reviewEnd, reviewEnds }: Pick<OrderFacts, 'reviewEnd' | 'reviewEnds'>,
  hadCome: (at: UtcMs) => boolean,
): Pick<OrderFacts, 'reviewEnd' | 'reviewEnds'> {
  const all = (reviewEnds ?? (reviewEnd === null ? [] : [reviewEnd])).filter((one) =>
    hadCome(one.at),
  );
  return { reviewEnd: all.at(-1) ?? null, reviewEnds: all };
}

/** Every objection filed, in the order of their filing. */
export function objectionsOf(facts: Facts): readonly Objection[] {
  const filed = facts.nonExecutions.filter(({ reasons }) => reasons.includes('ConflictOfLaw'));
  return filed.map((form) => {
    const since = wordsAfter(facts, form);
    const court = since.find(({ type }) => type === 'ProceedingToCourt');
    const settling = since.find(
      (word) => word.verdict === 'settlesObjection' && isAbout(word, form),
    );
    const settled =
      settling === undefined ? null : { outcome: 'settled' as const, at: settling.receivedAt };
    return { form, courtSince: court?.saidAt ?? null, end: reviewEndOf(facts, form) ?? settled };
  });
}

/** Those under review, from the filing on: what they are about must not leave (Article 17(3)). */
export const openObjections = (facts: Facts): readonly Objection[] =>
  objectionsOf(facts).filter(({ end }) => end === null);
