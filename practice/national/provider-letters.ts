import { bodyFault } from './document-rules.ts';
import type { IntakeRules, Submission } from './intake.ts';
import type { ActFault } from './outcome-rules.ts';
import type { SubmittedAct } from './submission-content.ts';

const fault = (code: number, text: string): ActFault => ({ code, text });

/** A provider asks and answers, and nothing else. */
const letters = ['RequestAdditionalInformation', 'ProvideAdditionalInformation'];
const attachment = 'OtherAttachment';

const isLetter = ({ document }: SubmittedAct): boolean => letters.includes(document?.type ?? '');

function faultOf({ acts, now }: Submission, act: SubmittedAct): ActFault | null {
  const { document, object } = act;
  if (document === null) return null;
  if (document.type === null) return fault(3005, 'The type of the document is missing');
  if (document.type === attachment) {
    const isLinked = acts.some((one) => isLetter(one) && object.associated.includes(one.object.id));
    if (!isLinked) return fault(3016, 'The attachment belongs to no letter of this message');
  } else if (!isLetter(act)) {
    return fault(3007, 'A provider does not write letters of this type');
  } else if (acts.find(isLetter) !== act) {
    return fault(3007, 'A message holds one letter');
  }
  const { requiredBy } = document;
  if (requiredBy !== null && !(Date.parse(requiredBy) > now))
    return fault(3007, 'The time for the answer has passed or is none');
  return bodyFault(document);
}

/** `/eevidence/correspondence` towards the authorities; possible at any time, also when all is over. */
export const providerLetters: IntakeRules = {
  endpoint: 'correspondence',
  fault: faultOf,
  record: ({ order, acts, now }) => {
    const [letter] = acts.filter(isLetter);
    if (letter === undefined) throw new Error('a letter was accepted that is none');
    order.letters = [
      ...(order.letters ?? []),
      {
        id: letter.object.id,
        at: now,
        from: 'provider',
        type: letter.document?.type ?? '',
        text: letter.document?.body?.text ?? '',
      },
    ];
  },
};
