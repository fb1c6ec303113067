import type { OrderFacts, WordFacts } from './facts.ts';

/**
 * Words by which an authority has told, as a person found, that the data need no longer be kept or the order not be
 * executed (Articles 10(7), 11(3)). A request for production or an extension that was made known at the same moment or
 * later asks for the data anew: an older word ends nothing then.
 */
export function endingWords({
  words,
  preservation: { requestedAt, extendedAt },
}: Pick<OrderFacts, 'words' | 'preservation'>): readonly WordFacts[] {
  const askedAt = Math.max(requestedAt ?? 0, extendedAt ?? 0);
  return saidEnded({ words }).filter(({ saidAt }) => saidAt > askedAt);
}

/** The same, also those that were overtaken. */
export const saidEnded = ({ words }: Pick<OrderFacts, 'words'>): readonly WordFacts[] =>
  words.filter(
    ({ speaker, verdict }) =>
      speaker !== 'other' && (verdict === 'endsPreservation' || verdict === 'needNotBeExecuted'),
  );
