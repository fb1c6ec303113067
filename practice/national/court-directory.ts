import { readFileSync } from 'node:fs';

export type Competence = 'IssuingAuthority' | 'ValidatingAuthority' | 'EnforcingAuthority';

/** An entry of the court database of the practice world. Everybody in it is made up. */
export interface Court {
  /** Object identifier in the directory; fixed, so that it means the same from one run to the next. */
  readonly id: string;
  readonly country: string;
  /** Technical identifier: the OwnerIdentifier of what it sends. */
  readonly endpoint: string;
  readonly name: string;
  readonly competences: readonly Competence[];
  readonly email: string;
  /** E.164 digits without the plus. */
  readonly telephone: string;
  readonly address: string;
  /** ISO 639-1. */
  readonly languages: readonly string[];
  /** Last change of the entry, UTC, whole seconds. */
  readonly changed: string;
}

/** The project's own data, whose shape a test holds. */
export const courts = JSON.parse(
  readFileSync(new URL('./courts.json', import.meta.url), 'utf8'),
) as readonly Court[];

/** Its name as the directory has it; the technical identifier where it is not in it. */
export const nameOfAuthority = (endpoint: string): string =>
  courts.find((court) => court.endpoint === endpoint)?.name ?? endpoint;
