/** What authorities say after the order: letters, and the order or its tasks renewed. */
import { parseInstant, utcMs, type UtcMs, type Uuid } from '../base/units.ts';
import type { DocumentObject, EndpointId, ObjectCommon } from '../hi1/model.ts';
import type { News } from './entries/news-entry.ts';
import type { WordFacts } from './facts.ts';
import { weighDoubt, withFacts, type EntryOf, type OrderState } from './fold-state.ts';

type Times = Pick<EntryOf<'objectArrived'>, 'platformAt' | 'arrivedAt'>;

/** Documents that belong to a form or to another document, and say nothing of their own. */
const noLetters: readonly string[] = [
  'Form1',
  'Form2',
  'Form3',
  'Form5',
  'Form6',
  'OtherAttachment',
];

export const isLetter = ({ documentType }: DocumentObject): boolean =>
  !noLetters.includes(documentType?.value ?? '');

function answerByOf({ properties }: DocumentObject): UtcMs | null {
  const asked = properties.find(({ type }) => type.value === 'ResponseRequiredBy');
  return asked === undefined ? null : parseInstant(asked.value.trim());
}

/** A letter has come. A later generation of the same letter is to be judged anew. */
export const foldLetter = (state: OrderState, object: DocumentObject, times: Times): OrderState =>
  withWord(state, object, times, {
    form: 'letter',
    type: object.documentType?.value ?? null,
    answerBy: answerByOf(object),
  });

/** The order or a task has come in a later generation. */
export const foldRenewal = (state: OrderState, object: ObjectCommon, times: Times): OrderState =>
  withWord(state, object, times, { form: 'renewal', type: null, answerBy: null });

/**
 * A person has recorded a letter that came another way, and what they find that it does. One that asks is of the type
 * that asks over the service; any other has none.
 */
export const foldRecordedWord = (
  state: OrderState,
  id: Uuid,
  cameAt: UtcMs,
  { speaker, verdict, asks }: Extract<News, { readonly kind: 'word' }>,
): OrderState =>
  withWord(
    state,
    { id, owner: null, country: null },
    { platformAt: null, arrivedAt: cameAt },
    {
      form: 'letter',
      type: asks === undefined ? null : 'RequestAdditionalInformation',
      answerBy: asks?.by ?? null,
      recorded: speaker,
      verdict,
    },
  );

function withWord(
  state: OrderState,
  { id, owner, country }: Pick<ObjectCommon, 'id' | 'owner' | 'country'>,
  { platformAt, arrivedAt }: Times,
  said: Pick<WordFacts, 'form' | 'type' | 'answerBy'> & Partial<WordFacts>,
): OrderState {
  const saidAt = platformAt ?? arrivedAt;
  const receivedAt = utcMs(Math.max(saidAt, arrivedAt));
  const word: WordFacts = {
    id,
    verdict: null,
    ...said,
    speaker: 'other',
    owner,
    country,
    saidAt,
    receivedAt,
    position: state.facts.lastPosition,
  };
  const others = state.facts.words.filter((known) => known.id !== id);
  return withFacts(state, { words: [...others, word] });
}

/**
 * Says of each word whose it is, given the enforcing authority learnt so far (null: not yet). What names nobody is the
 * service's own word for the authority whose order it is: it lets each change only what is its own.
 */
export function judgeWords(state: OrderState, authority: EndpointId | null): OrderState {
  if (state.facts.words.length === 0) return state;
  const { issuer } = state;
  const speakerOf = ({ owner, country, recorded }: WordFacts): WordFacts['speaker'] => {
    if (recorded !== undefined) return recorded;
    if (owner === null && country === null) return 'issuing';
    if (owner === issuer?.owner && (country ?? issuer?.country) === issuer?.country)
      return 'issuing';
    return owner === authority?.id && country === authority?.country ? 'enforcing' : 'other';
  };
  const words = state.facts.words.map((word) => ({ ...word, speaker: speakerOf(word) }));
  const foreign = words.filter(({ speaker }) => speaker === 'other');
  const last = Math.max(0, ...foreign.map(({ position }) => position));
  const weight = authority === null ? 0 : last;
  return weighDoubt(withFacts(state, { words }), 'wordFromSomebodyElse', weight);
}
