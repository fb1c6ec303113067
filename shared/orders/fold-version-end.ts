import { isSameVersion } from '../hi1/versions.ts';
import type { VersionEnd } from './facts.ts';
import type { EntryOf } from './fold-state.ts';

/** The announcements that stand after one more: the latest for each version, known since the first. */
export function foldVersionEnd(
  known: readonly VersionEnd[],
  { version, deprecatedAt, endsAt, at }: EntryOf<'versionEndAnnounced'>,
): readonly VersionEnd[] {
  const before = known.find((end) => isSameVersion(end.version, version));
  const others = known.filter((end) => end !== before);
  if (deprecatedAt === null && endsAt === null) return others;
  return [...others, { version, deprecatedAt, endsAt, knownSince: before?.knownSince ?? at }];
}
