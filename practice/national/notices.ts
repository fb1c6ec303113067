import type { PlatformState } from '../state/platform-state.ts';
import {
  allVersions,
  interfaceNames,
  kindOfVersion,
  stageOf,
  type VersionStage,
} from './versions.ts';

/** The platform's notice of one version's end, as `GET /notices` answers it. */
export interface Notice {
  readonly id: string;
  readonly kind: 'versionEnds';
  readonly interface: string;
  readonly version: string;
  readonly stage: VersionStage;
  /** ISO 8601, UTC. */
  readonly announcedAt: string;
  readonly deprecatedAt: string;
  readonly endsAt: string;
  /** What is spoken after that. */
  readonly remaining: readonly string[];
  readonly text: { readonly en: string; readonly sv: string };
}

const iso = (at: number): string => new Date(at).toISOString();

export function noticesOf(state: PlatformState, now: number): readonly Notice[] {
  return Object.entries(state.versions).map(([name, life]) => {
    const kind = kindOfVersion(name);
    const remaining = allVersions[kind].filter(
      (one) => one !== name && stageOf(state.versions[one], life.endsAt) !== 'retired',
    );
    const day = iso(life.endsAt).slice(0, 10);
    const list = remaining.join(', ');
    return {
      id: `version-${name}`,
      kind: 'versionEnds',
      interface: interfaceNames[kind],
      version: name,
      stage: stageOf(life, now),
      announcedAt: iso(life.announcedAt),
      deprecatedAt: iso(life.deprecatedAt),
      endsAt: iso(life.endsAt),
      remaining,
      text: {
        en: `Version ${name} of the interface ends on ${day}. After that use ${list}.`,
        sv: `Version ${name} av gränssnittet upphör ${day}. Använd därefter ${list}.`,
      },
    };
  });
}
