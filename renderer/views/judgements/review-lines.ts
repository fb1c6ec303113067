import type { UtcMs } from '../../../shared/base/units.ts';
import type { Objection } from '../../../shared/orders/objection.ts';
import type { Text } from '../../text/text.ts';

export interface ReviewLine {
  readonly form: Objection['form']['id'];
  readonly text: string;
}

/**
 * How the review of each objection ended that is over, by the time the objection was filed. What a letter settled is said
 * at the letter.
 */
export function reviewLines(
  objections: readonly Objection[],
  { byHand, judgements }: Text,
  instant: (at: UtcMs) => string,
): readonly ReviewLine[] {
  const { outcomes, endedAt, effects } = judgements.review;
  return objections.flatMap(({ form, end }): ReviewLine[] => {
    if (end === null || end.outcome === 'settled') return [];
    const { outcome, at } = end;
    const of = byHand.form3.of(instant(form.sentAt));
    const text = `${of}: ${outcomes[outcome]}. ${endedAt(instant(at))} ${effects[outcome]}`;
    return [{ form: form.id, text }];
  });
}
