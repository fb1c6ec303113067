/** The reasoned objection for a conflict with the law of a third country, and its review (Article 17). */
import type { UtcMs } from '../base/units.ts';
import { wordsAfter } from './clarification.ts';
import type { NonExecutionFacts, OrderFacts } from './facts.ts';

export interface Objection {
  readonly form: NonExecutionFacts;
  /** When the issuing authority told of the court review; null: it has not. */
  readonly courtSince: UtcMs | null;
  /** `settled`: a person found that a word of the authority ends it otherwise. */
  readonly end: { readonly outcome: 'upheld' | 'lifted' | 'settled'; readonly at: UtcMs } | null;
}

/** Every objection filed, in the order of their filing. */
export function objectionsOf(
  facts: Pick<OrderFacts, 'words' | 'nonExecutions' | 'reviewEnd'>,
): readonly Objection[] {
  const filed = facts.nonExecutions.filter(({ reasons }) => reasons.includes('ConflictOfLaw'));
  return filed.map((form) => {
    const since = wordsAfter(facts, form);
    const court = since.find(({ type }) => type === 'ProceedingToCourt');
    const settling = since.find(({ verdict }) => verdict === 'settlesObjection');
    const { reviewEnd } = facts;
    const hasEnded = reviewEnd !== null && reviewEnd.position > form.position;
    const settled =
      settling === undefined ? null : { outcome: 'settled' as const, at: settling.receivedAt };
    return { form, courtSince: court?.saidAt ?? null, end: hasEnded ? reviewEnd : settled };
  });
}

/** Those under review, from the filing on: what they are about must not leave (Article 17(3)). */
export const openObjections = (
  facts: Pick<OrderFacts, 'words' | 'nonExecutions' | 'reviewEnd'>,
): readonly Objection[] => objectionsOf(facts).filter(({ end }) => end === null);
