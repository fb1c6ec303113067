import { fullName, type Person, type Role } from './persons.ts';

/** Claims and scopes of the Swedish OpenID Connect profile (draft 04) that the practice provider gives out. */
const claim = 'https://id.oidc.se/claim';
const scope = 'https://id.oidc.se/scope';

export const claimNames = {
  personalNumber: `${claim}/personalIdentityNumber`,
  organisationNumber: `${claim}/orgNumber`,
  organisationAffiliation: `${claim}/orgAffiliation`,
  organisationName: `${claim}/orgName`,
  provider: `${claim}/authnProvider`,
  /** Not of the profile: rights at the service, per organisation. */
  rights: 'org_rights',
} as const;

/** Which claims each scope releases, in the form oidc-provider's configuration wants. */
export const claimsOfScope: Record<string, string[] | null> = {
  openid: ['sub'],
  acr: null,
  auth_time: null,
  profile: ['name', 'given_name', 'family_name'],
  [`${scope}/naturalPersonNumber`]: [claimNames.personalNumber],
  [`${scope}/naturalPersonOrgId`]: [
    claimNames.organisationNumber,
    claimNames.organisationAffiliation,
    claimNames.organisationName,
  ],
  [`${scope}/authnInfo`]: [claimNames.provider],
  org_rights: [claimNames.rights],
};

/** What a client of this service asks for. */
export const requestedScopes: readonly string[] = [
  'openid',
  'profile',
  `${scope}/naturalPersonNumber`,
  `${scope}/naturalPersonOrgId`,
  `${scope}/authnInfo`,
  'org_rights',
  'offline_access',
];

/** Rights the service grants a role on each function; `admin` is the right to change it. */
const rightsOfRole: Readonly<Record<Role, string>> = {
  administrator: 'admin',
  legal_representative: 'write',
  handler: 'write',
  reviewer: 'write',
  compliance_reader: 'read',
  on_call: 'read',
};

/** Entry of `org_rights`: what a person may do for one organisation. `function` is the role. */
export interface OrganisationRight {
  readonly orgNumber: string;
  readonly function: Role;
  readonly right: string;
}

export const rightsOf = (who: Person): readonly OrganisationRight[] => [
  {
    orgNumber: who.organisation.organisationNumber,
    function: who.role,
    right: rightsOfRole[who.role],
  },
];

export function claimsOf(who: Person): Record<string, unknown> & { sub: string } {
  const { organisationNumber, name } = who.organisation;
  return {
    sub: who.id,
    name: fullName(who),
    given_name: who.givenName,
    family_name: who.familyName,
    [claimNames.personalNumber]: who.personalNumber,
    [claimNames.organisationNumber]: organisationNumber,
    [claimNames.organisationAffiliation]: `${who.id}@${organisationNumber}`,
    [claimNames.organisationName]: name,
    [claimNames.provider]: 'practice-eid',
    [claimNames.rights]: rightsOf(who),
  };
}
