/** The enforcing authority sees to it that an order is carried out (Article 16). */
import { plainIssued } from './usual-steps.ts';
import { formArrives, recordForm } from './form-three.ts';
import { letter } from './objecting.ts';
import { person, type Situation } from './situation.ts';

export const enforcing = {
  enforcement: {
    group: 'objections',
    title: { en: 'Enforcement', sv: 'Verkställighet' },
    steps: [
      plainIssued,
      recordForm('impossible in fact', 'omöjligt i praktiken'),
      formArrives('DeFactoImpossibility'),
      letter(
        'EnforcementProceduresInitiated',
        'The enforcing authority begins enforcement.',
        'Den verkställande myndigheten inleder verkställighet.',
      ),
      letter(
        'EnforcingAuthorityRecognizesOrder',
        'The enforcing authority recognises the order: you are required to comply.',
        'Den verkställande myndigheten erkänner ordern: du måste följa den.',
      ),
      person(
        'Read the letters, and enter the time limit that the authority sets.',
        'Läs skrivelserna och för in den frist som myndigheten sätter.',
      ),
    ],
  },
} as const satisfies Readonly<Record<string, Situation>>;
