import { provider, strangerOrganisation } from '../facts.ts';

/** Level of assurance 3, audited by the Swedish trust framework. */
export const levelThree = 'http://id.elegnamnden.se/loa/1.0/loa3';
export const levelTwo = 'http://id.elegnamnden.se/loa/1.0/loa2';

/** What the service accepts, best first. */
export const acceptedLevels: readonly string[] = [
  levelThree,
  'http://id.elegnamnden.se/loa/1.0/loa4',
  'http://id.swedenconnect.se/loa/1.0/uncertified-loa3',
];

/** Rulings 31. */
export const roles = [
  'legal_representative',
  'handler',
  'reviewer',
  'administrator',
  'compliance_reader',
  'on_call',
] as const;
export type Role = (typeof roles)[number];

/** A made-up person. The personal number is one of the Swedish Tax Agency's published test numbers. */
export interface Person {
  readonly id: string;
  readonly givenName: string;
  readonly familyName: string;
  readonly personalNumber: string;
  readonly role: Role;
  readonly acr: string;
  readonly organisation: { readonly name: string; readonly organisationNumber: string };
}

const person = (
  id: string,
  givenName: string,
  personalNumber: string,
  more: Partial<Person> & { readonly role: Role },
): Person => ({
  id,
  givenName,
  familyName: 'Exempel',
  personalNumber,
  acr: levelThree,
  organisation: provider,
  ...more,
});

export const persons: readonly Person[] = [
  person('legal_representative', 'Ingrid', '189001019802', { role: 'legal_representative' }),
  person('handler', 'Hugo', '189001029819', { role: 'handler' }),
  person('reviewer', 'Rut', '189001039800', { role: 'reviewer' }),
  person('administrator', 'Adam', '189001049817', { role: 'administrator' }),
  person('compliance_reader', 'Clara', '189001059808', { role: 'compliance_reader' }),
  person('on_call', 'Olle', '189001069815', { role: 'on_call' }),
  person('level_two', 'Lena', '189001079806', { role: 'legal_representative', acr: levelTwo }),
  person('other_organisation', 'Otto', '189001089813', {
    role: 'legal_representative',
    organisation: strangerOrganisation,
  }),
];

export const fullName = (who: Person): string => `${who.givenName} ${who.familyName}`;

export const findPerson = (id: string): Person | undefined =>
  persons.find((candidate) => candidate.id === id);
