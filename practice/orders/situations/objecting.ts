/** Conflict with the law of a third country: the objection, its review, and how that ends. */
import { plainIssued, sendIt } from './usual-steps.ts';
import { formArrives, recordForm } from './form-three.ts';
import { onFirst, person, platform, type Situation, type SituationStep } from './situation.ts';
import { tells } from './writing.ts';

export const letter = (type: string, en: string, sv: string) =>
  platform('/correspondence', onFirst({ type }), en, sv);

const objection: readonly SituationStep[] = [
  recordForm('conflict with the law of a third country', 'konflikt med lagen i ett tredjeland'),
  formArrives('ConflictOfLaw'),
  letter(
    'ProceedingToCourt',
    'The issuing authority keeps to the order and asks a court to review it.',
    'Den utfärdande myndigheten står fast vid ordern och begär att en domstol prövar den.',
  ),
];

export const objecting = {
  reviewUpholds: {
    group: 'objections',
    title: { en: 'Review: the order is upheld', sv: 'Prövning: ordern står fast' },
    steps: [
      plainIssued,
      ...objection,
      letter(
        'Maintain',
        'The court has upheld the order, and the authority maintains it.',
        'Domstolen har låtit ordern stå fast, och myndigheten vidhåller den.',
      ),
      person(
        'Read the letter and record how the review ended: upheld.',
        'Läs skrivelsen och anteckna hur prövningen slutade: ordern står fast.',
      ),
      sendIt,
    ],
  },
  reviewLifts: {
    group: 'objections',
    title: { en: 'Review: the order is lifted', sv: 'Prövning: ordern upphävs' },
    steps: [
      plainIssued,
      ...objection,
      tells(
        'The issuing authority writes that the court has not upheld the order.',
        'Den utfärdande myndigheten skriver att domstolen inte har låtit ordern stå fast.',
        'The court has reviewed the order and lifted it (Article 17(8)). Please do not send anything.',
      ),
      person(
        'Read the letter and record how the review ended: lifted.',
        'Läs skrivelsen och anteckna hur prövningen slutade: ordern upphävd.',
      ),
    ],
  },
} as const satisfies Readonly<Record<string, Situation>>;
