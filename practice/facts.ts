/** Who is who in the practice world. Every name and number is made up. */

export interface Endpoint {
  readonly country: string;
  readonly id: string;
}

export const provider = {
  country: 'SE',
  id: 'sp-5560000167',
  name: 'Nordanvind Meddelanden AB',
  organisationNumber: '5560000167',
} as const;

/** Languages in which the provider accepts certificates, ISO 639-1. */
export const declaredLanguages = ['sv', 'en'] as const;

/** Holds a valid organisation number that is not registered with the service. */
export const strangerOrganisation = {
  name: 'Sunnanvind Handel AB',
  organisationNumber: '5560000241',
} as const;

export const platform: Endpoint = { country: 'SE', id: 'wisp-se-practice' };

export const enforcingAuthority: Endpoint = { country: 'SE', id: 'ea-se-0001' };

/** What the platform announces in its own messages. */
export const version = { etsi: 'V1.22.1', profileOwner: 'EU', profile: 'v1.3.1' } as const;

/** TS 103 120 versions a sender may announce, oldest first; others are answered 3021 with those in use. */
export const supportedVersions: readonly string[] = ['V1.21.1', 'V1.22.1', 'V1.23.1'];

/** TS 104 144 versions. They differ in how grounds for refusal are sent: as documents, then as objects of their own. */
export const supportedProfiles: readonly string[] = ['v1.2.1', 'v1.3.1'];

export const zone = 'Europe/Stockholm';

/** A notified order without early clearance must leave within this time after it opens. */
export const releaseGraceMinutes = 60;

/** The decentralised system's limit for embedded data. */
export const evidenceLimitBytes = 25_000_000;

/** Largest message read at all: one evidence file at the limit, in base64, with room for the rest. */
export const messageLimitBytes = 40 * 1024 * 1024;
