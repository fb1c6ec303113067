import type { Fault } from '../../shared/base/fault.ts';
import { utcMs, type UtcMs } from '../../shared/base/units.ts';
import type { EvidenceStore } from './evidence-store.ts';
import type { NamedBlobs } from './named-blobs.ts';

/** Most files removed at one opening; the rest go at the next ones. */
export const mostSwept = 1_000;

/**
 * Removes files that were sealed and never recorded: what was to name them was refused, or Ombud was killed in between.
 * To be called when the whole journal is folded and before anything can seal. A journal with an alarm may have lost the
 * entry that names a file, and a file younger than the journal's end may be named by entries that a copy put back
 * lacks: these stay. What cannot be removed is tried again at the next opening.
 *
 * `now`: of this computer, as its files are dated.
 */
export async function sweepOrphans(
  evidence: Pick<EvidenceStore, 'sweep'>,
  named: Pick<NamedBlobs, 'all' | 'lastAt'>,
  alarms: readonly Fault[],
  now: UtcMs,
): Promise<void> {
  if (alarms.length > 0 || named.lastAt === null) return;
  await evidence.sweep(named.all, utcMs(Math.min(now, named.lastAt)), mostSwept);
}
