/** The court database as Ombud keeps it (TS 104 144, clause 6.9; Implementing Regulation 2025/1550, point 8.2). */
import type { UtcMs } from '../base/units.ts';
import type { ContactDetails, EndpointId } from '../hi1/model.ts';

/** One authority as the directory has it. */
export interface DirectoryEntry {
  /** ObjectIdentifier. */
  readonly id: string;
  readonly generation: number | null;
  /** Under which it sends: CountryCode and OwnerIdentifier of its objects. */
  readonly endpoint: EndpointId | null;
  readonly name: string | null;
  /** EPOCAuthorityCompetence values as written; the list is open. */
  readonly competences: readonly string[];
  readonly contacts: readonly ContactDetails[];
}

/** All authorities of one State, as of one reading. */
export interface StateDirectory {
  /** ISO 3166-1 alpha-2. */
  readonly country: string;
  /** When the service answered the list, in the profile's time. */
  readonly readAt: UtcMs;
  /** False when the service had more than it gave: then who is missing here may be there all the same. */
  readonly isWhole: boolean;
  readonly entries: readonly DirectoryEntry[];
}

/** Competences this build has words for; others are shown as written. */
export const competences = {
  issues: 'IssuingAuthority',
  validates: 'ValidatingAuthority',
  enforces: 'EnforcingAuthority',
} as const;
