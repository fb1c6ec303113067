/**
 * Form 3 that asks (Articles 10(6), 11(5)), and what has come of it. For a production order the duty rests until the
 * issuing or the enforcing authority clarifies, however long that takes; for a preservation order it runs on, and
 * silence of five days lets a person take the provider to be exempt.
 */
import { utcMs, type UtcMs, type Uuid } from '../base/units.ts';
import type { NonExecutionReason } from '../hi1/build/non-execution.ts';
import type { NonExecutionFacts, OrderFacts, WordFacts } from './facts.ts';

export interface Clarification {
  readonly form: NonExecutionFacts;
  /** When the five days of the issuing authority began. */
  readonly askedAt: UtcMs;
  /** The first word of the issuing authority after that, whatever it says. */
  readonly reactedAt: UtcMs | null;
  /** When the word had reached both sides that a person found to clarify. */
  readonly clarifiedAt: UtcMs | null;
  /** When it was said, and the time goes on: what is due counts from the earliest evidence (question U1). */
  readonly resumesAt: UtcMs | null;
}

const asking: readonly NonExecutionReason[] = [
  'Incomplete',
  'ManifestErrors',
  'InsufficientInformation',
];

export const isQuestion = (reason: NonExecutionReason): boolean => asking.includes(reason);

/** Of a Form 3 whose reasons have not come it is not known what it asks: it counts as asking. */
export const isAsking = ({ reasons }: NonExecutionFacts): boolean =>
  reasons.length === 0 || reasons.some(isQuestion);

const earliest = (times: readonly UtcMs[]): UtcMs | null =>
  times.length === 0 ? null : utcMs(Math.min(...times));

type WordsAndForms = Pick<OrderFacts, 'words' | 'nonExecutions'>;

/**
 * By the journal's order, which hangs on nobody's clock; of a form written down afterwards, by the times as well, and of
 * a word written down afterwards by the times alone.
 */
export const isAfterForm = (
  { position, saidAt, recorded }: Pick<WordFacts, 'position' | 'saidAt' | 'recorded'>,
  form: Pick<NonExecutionFacts, 'position' | 'sentAt' | 'isRecorded'>,
): boolean =>
  recorded === undefined
    ? position > form.position || (form.isRecorded === true && saidAt > form.sentAt)
    : saidAt > form.sentAt;

/** Words of the two authorities that came after a form; anybody else's change nothing. */
export const wordsAfter = (
  { words }: Pick<OrderFacts, 'words'>,
  form: NonExecutionFacts,
): readonly WordFacts[] =>
  words.filter((word) => word.speaker !== 'other' && isAfterForm(word, form));

/** Whether what was found is about this form: where no form was named, it is about all. */
export const isAbout = (
  { forms }: { readonly forms?: readonly Uuid[] },
  { id }: Pick<NonExecutionFacts, 'id'>,
): boolean => forms === undefined || forms.includes(id);

/** Every Form 3 that asks, in the order in which the authority had them. */
export function clarificationsOf(facts: WordsAndForms): readonly Clarification[] {
  const asked = facts.nonExecutions.filter(isAsking).map((form) => {
    const since = wordsAfter(facts, form);
    const clarifying = since.filter((word) => word.verdict === 'clarifies' && isAbout(word, form));
    const said = earliest(clarifying.map(({ saidAt }) => saidAt));
    const reactions = since.filter(({ speaker }) => speaker === 'issuing');
    return {
      form,
      askedAt: form.receivedAt ?? form.sentAt,
      reactedAt: earliest(reactions.map(({ saidAt }) => saidAt)),
      clarifiedAt: earliest(clarifying.map(({ receivedAt }) => receivedAt)),
      resumesAt: said === null ? null : utcMs(Math.max(form.sentAt, said)),
    };
  });
  return asked.sort((a, b) => a.askedAt - b.askedAt || a.form.sentAt - b.form.sentAt);
}

/** Those not clarified yet. */
export const openClarifications = (facts: WordsAndForms): readonly Clarification[] =>
  clarificationsOf(facts).filter(({ clarifiedAt }) => clarifiedAt === null);
