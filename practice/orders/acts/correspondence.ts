import { createHash, randomUUID } from 'node:crypto';
import { toSeconds } from '../../clock.ts';
import { nameOfAuthority } from '../../national/court-directory.ts';
import type { OrderRecord } from '../../state/platform-state.ts';
import { readTemplate } from '../fill.ts';
import { fillPlaces } from '../places.ts';
import { wholeSecond, type AuthorityParts } from '../send-message.ts';
import { endpointOf, writeAct, type Actor } from './write-act.ts';

/** Letters each authority writes (EPOCDocumentType). */
export const issuingLetters = [
  'RequestAdditionalInformation',
  'ProvideAdditionalInformation',
  'Maintain',
  'ProceedingToCourt',
] as const;
export const enforcingLetters = [
  'EnforcingAuthorityAgreesWithObjection',
  'EnforcingAuthorityDisagreesWithObjection',
  'EnforcementProceduresInitiated',
  'EnforcingAuthorityRecognizesOrder',
  'EnforcingAuthorityDoesNotRecogniseOrder',
] as const;
export const letterTypes = [...issuingLetters, ...enforcingLetters] as const;
export type LetterType = (typeof letterTypes)[number];

/** A statement that supplements the order. */
export interface InformationItem {
  /** Letter of the form's section; null for none. */
  readonly section: string | null;
  readonly name: string;
  readonly value: string;
}

export interface Letter {
  readonly type: LetterType;
  readonly actor: Actor;
  /** Its words; those of `templates/letters/` when left out. */
  readonly text?: string;
  /** Platform time until which an answer is asked for. */
  readonly answerBy?: number;
  readonly information?: readonly InformationItem[];
}

/** What a letter without words of its own says about the facts. */
const usualInformation: readonly InformationItem[] = [
  { section: 'E', name: 'UsedThrough', value: 'The web service, not the application.' },
];

/** An authority writes to the provider; ids of the letter and of the information with it. */
export function writeLetter(
  parts: AuthorityParts,
  order: OrderRecord,
  letter: Letter,
): readonly string[] {
  const { type, actor, answerBy } = letter;
  const now = parts.now();
  const authority = nameOfAuthority(endpointOf(parts.store.state, order, actor).id);
  const text =
    letter.text ??
    fillPlaces(readTemplate(`letters/${type}.txt`), {
      reference: () => order.reference,
      authority: () => authority,
    });
  const information =
    letter.information ?? (type === 'ProvideAdditionalInformation' ? usualInformation : []);
  const bytes = Buffer.from(text, 'utf8');
  const { objects } = writeAct(parts, order, {
    endpoint: 'correspondence',
    actor,
    words: {
      type,
      contents: bytes.toString('base64'),
      sha256: createHash('sha256').update(bytes).digest('hex'),
      answers: answerBy === undefined ? [] : [{ requiredBy: toSeconds(wholeSecond(answerBy)) }],
      information: information.map(({ section, name, value }) => ({
        id: randomUUID(),
        sections: section === null ? [] : [{ section }],
        name,
        value,
      })),
    },
    record: ([first]) => {
      const id = first?.object.id ?? '';
      order.letters = [...(order.letters ?? []), { id, at: now, from: actor, type, text }];
    },
  });
  parts.log.write('letter.sent', { order: order.id, type, actor, objects });
  return objects;
}
