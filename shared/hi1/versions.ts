/** The versions of the interface that Ombud can write in, and how a service names those it takes. */
import type { Hi1Version } from './model.ts';

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

export const isSameVersion = (
  a: Pick<Hi1Version, 'etsi' | 'profile'>,
  b: Pick<Hi1Version, 'etsi' | 'profile'>,
): boolean => a.etsi === b.etsi && a.profile === b.profile;

const mostNamed = 20;

/**
 * The versions a refusal with 3021 names in its description (TS 103 120, table D.1: it shall list those supported).
 *
 * @param description free text of the service
 * @param refused the version that was refused, which such a text often names too
 * @returns TS 103 120 versions as written, each once, in the order of the text; empty when it names none
 */
export function supportedIn(description: string, refused: string): readonly string[] {
  const named = description.match(/\bV\d{1,3}\.\d{1,3}\.\d{1,3}\b/g) ?? [];
  return [...new Set(named)].filter((version) => version !== refused).slice(0, mostNamed);
}
