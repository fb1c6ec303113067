/**
 * The versions of the interface the platform speaks: ETSI TS 103 120 (ETSIVersion) and ETSI TS 104 144
 * (NationalProfileVersion). All of them run side by side until one is retired.
 */
import { supportedProfiles, supportedVersions, version } from '../facts.ts';
import type { PlatformState, VersionLife, VersionPair } from '../state/platform-state.ts';

export type VersionKind = keyof VersionPair;

export const allVersions: Readonly<Record<VersionKind, readonly string[]>> = {
  etsi: supportedVersions,
  profile: supportedProfiles,
};

/** The specifications the two numbers belong to. */
export const interfaceNames: Readonly<Record<VersionKind, string>> = {
  etsi: 'ETSI TS 103 120',
  profile: 'ETSI TS 104 144',
};

export const everyVersion: readonly string[] = [...supportedVersions, ...supportedProfiles];

export const kindOfVersion = (name: string): VersionKind =>
  supportedVersions.includes(name) ? 'etsi' : 'profile';

export type VersionStage = 'current' | 'announced' | 'deprecated' | 'retired';

/** Where a version stands at an instant: the announced end retires it without anybody's doing. */
export function stageOf(life: VersionLife | undefined, now: number): VersionStage {
  if (life === undefined) return 'current';
  if (now >= life.endsAt) return 'retired';
  return now >= life.deprecatedAt ? 'deprecated' : 'announced';
}

/** Versions in use, oldest first. */
export const inUse = (state: PlatformState, kind: VersionKind, now: number): readonly string[] =>
  allVersions[kind].filter((name) => stageOf(state.versions[name], now) !== 'retired');

/** What is wrong with the versions a message announces; null when both are spoken here (3021, table D.1). */
export function versionFault(
  state: PlatformState,
  asked: VersionPair,
  now: number,
): { readonly code: 3021; readonly text: string } | null {
  for (const kind of ['etsi', 'profile'] as const) {
    const spoken = inUse(state, kind, now);
    if (spoken.includes(asked[kind])) continue;
    const what = kind === 'etsi' ? 'Version' : 'National profile version';
    const text = `${what} ${asked[kind]} is not supported; supported: ${spoken.join(', ')}`;
    return { code: 3021, text };
  }
  return null;
}

/**
 * In which versions the platform writes to a provider: those of its last message, as long as they are spoken; before
 * that the ones of the profile; else the newest.
 */
export function writtenVersions(
  state: PlatformState,
  organisation: string,
  now: number,
): VersionPair {
  const peer: VersionPair | undefined = state.peers[organisation];
  const choose = (kind: VersionKind): string => {
    const spoken = inUse(state, kind, now);
    const wanted = peer?.[kind] ?? version[kind];
    return spoken.includes(wanted) ? wanted : (spoken.at(-1) ?? wanted);
  };
  return { etsi: choose('etsi'), profile: choose('profile') };
}

/** Where to read about the end of versions. */
export const noticesPath = '/notices';

/**
 * Header fields of an answer to a message in a version whose end is known: Deprecation (RFC 9745, 2.1) and Sunset
 * (RFC 8594, 3), the nearer one where both versions end, and the link to the notices.
 */
export function lifeHeaders(
  state: PlatformState,
  asked: VersionPair,
): Readonly<Record<string, string>> {
  const lives = [asked.etsi, asked.profile].flatMap((name) => state.versions[name] ?? []);
  if (lives.length === 0) return {};
  const deprecated = Math.min(...lives.map(({ deprecatedAt }) => deprecatedAt));
  const ends = Math.min(...lives.map(({ endsAt }) => endsAt));
  return {
    Deprecation: `@${Math.floor(deprecated / 1000)}`,
    Sunset: new Date(ends).toUTCString(),
    Link: `<${noticesPath}>; rel="deprecation"; type="application/json"`,
  };
}
