import type { Fault } from '../../shared/base/fault.ts';
import { isNamed } from '../../shared/hi1/versions.ts';
import type { UtcMs } from '../../shared/base/units.ts';
import type { VersionsState } from '../../shared/bridge/app-state.ts';

const dayMs = 86_400_000;
/** From here on it is time to act, not only to know. */
const nearDays = 30;

/** How the announced end of the version in use stands now. */
export type VersionEndView =
  /** The service advises against it and has named no end. */
  | { readonly kind: 'deprecated'; readonly since: number }
  /** Whole days begun until it ends, from 1. */
  | {
      readonly kind: 'ending';
      readonly at: number;
      readonly days: number;
      readonly isNear: boolean;
    }
  | { readonly kind: 'ended'; readonly at: number };

/** Null when nothing is announced. */
export function versionEnd(versions: VersionsState | null, now: UtcMs): VersionEndView | null {
  const end = versions?.end ?? null;
  if (end === null) return null;
  const { deprecatedAt, endsAt } = end;
  if (endsAt === null)
    return deprecatedAt === null ? null : { kind: 'deprecated', since: deprecatedAt };
  if (endsAt <= now) return { kind: 'ended', at: endsAt };
  const days = Math.ceil((endsAt - now) / dayMs);
  return { kind: 'ending', at: endsAt, days, isNear: days <= nearDays };
}

export type Version = VersionsState['used'];

/** What Ombud could speak instead, and whether the service's last refusal named it as one it takes. */
export function otherVersions(
  { used, spoken }: VersionsState,
  refusal: Fault | null,
): readonly { readonly version: Version; readonly isTaken: boolean }[] {
  const named = refusal?.code === 'connection.versionNotSupported' ? refusal.params : undefined;
  const taken = `${named?.['supported'] ?? ''}`.split(', ').filter((name) => name !== '');
  return spoken
    .filter(({ etsi, profile }) => etsi !== used.etsi || profile !== used.profile)
    .map((version) => ({ version, isTaken: isNamed(version, taken) }));
}
