/** The versions of the interface that Ombud can write in, and how a service names those it takes. */
import type { Hi1Version } from './model.ts';

/** What a header names of its version. */
export type InterfaceVersion = Pick<Hi1Version, 'etsi' | 'profile'>;

/**
 * Newest first. Reading is not bound to them: whatever a message announces, it is read with the newest schema. Which
 * TS 103 120 goes with which TS 104 144 is known for v1.3.1 alone (V1.22.1); the other pairs are inferred. Nothing
 * Ombud writes is newer than V1.21.1, so each of them is kept by construction (clause 6.2, members by version).
 */
export const spokenVersions: readonly Hi1Version[] = [
  { etsi: 'V1.23.1', profileOwner: 'EU', profile: 'v1.3.1' },
  { etsi: 'V1.22.1', profileOwner: 'EU', profile: 'v1.3.1' },
  { etsi: 'V1.21.1', profileOwner: 'EU', profile: 'v1.2.1' },
];

export const isSameVersion = (a: InterfaceVersion, b: InterfaceVersion): boolean =>
  a.etsi === b.etsi && a.profile === b.profile;

/** As many as fit into the sentence a person reads. */
const mostNamed = 15;

/**
 * The versions a refusal with 3021 names in its description (TS 103 120, table D.1: it shall list those supported).
 *
 * @param description free text of the service
 * @param refused the version that was refused, which such a text often names too
 * @returns versions of TS 103 120 (`V…`) and of the profile (`v…`) as written, each once, in the order of the text;
 *   empty when it names none
 */
export function supportedIn(description: string, refused: InterfaceVersion): readonly string[] {
  const named = description.match(/\b[Vv]\d{1,2}\.\d{1,2}\.\d{1,2}\b/g) ?? [];
  const others = named.filter((name) => name !== refused.etsi && name !== refused.profile);
  return [...new Set(others)].slice(0, mostNamed);
}

/** Whether a version is among those named: of the standard, of the profile, or both, as far as they were named. */
export function isNamed({ etsi, profile }: InterfaceVersion, named: readonly string[]): boolean {
  const fits = (mark: 'V' | 'v', name: string): boolean =>
    named.includes(name) || !named.some((one) => one.startsWith(mark));
  return named.length > 0 && fits('V', etsi) && fits('v', profile);
}
