import {
  allVersions,
  everyVersion,
  interfaceNames,
  kindOfVersion,
  stageOf,
} from '../national/versions.ts';
import type { PlatformState } from '../state/platform-state.ts';
import type { VersionView } from './version-card.ts';

/** Each version with what is known of its end. */
export const versionViews = (state: PlatformState, now: number): readonly VersionView[] =>
  everyVersion.map((name) => {
    const kind = kindOfVersion(name);
    const life = state.versions[name];
    const others = allVersions[kind].filter((one) => one !== name);
    return {
      name,
      interface: interfaceNames[kind],
      stage: stageOf(life, now),
      endsAt: life === undefined ? null : new Date(life.endsAt).toISOString(),
      mustStay: life === undefined && others.every((one) => state.versions[one] !== undefined),
    };
  });
