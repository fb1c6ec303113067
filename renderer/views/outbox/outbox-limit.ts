import type { UtcMs } from '../../../shared/base/units.ts';
import { releaseEnd } from '../../../shared/deadlines/release-end.ts';
import { duration } from '../../format/duration.ts';
import type { Text } from '../../text/text.ts';
import type { OutboxRow } from '../../vault/queries.ts';
import type { Say } from './outbox-words.ts';

/**
 * By when what has not left has to leave, in words. The window of a notified order opens at its latest instant: what
 * leaves within the grace after that is in time, and while it runs what is left of it is said.
 */
export function outboxLimit(
  clock: OutboxRow['clock'],
  now: UtcMs,
  graceMinutes: number,
  t: Pick<Text['outbox'], 'latest' | 'windowOpen'>,
  say: Say,
): string | null {
  if (clock?.ok !== true || clock.value.latest === null) return null;
  const { kind, notBefore, target, latest } = clock.value;
  const isGated = kind === 'GATE+DUE';
  const run = { kind: isGated ? kind : ('DUE' as const), notBefore, target, latest };
  const end = releaseEnd(run, graceMinutes);
  const isOpen = notBefore === latest && now >= notBefore && now < end;
  return isOpen ? t.windowOpen(say.end(end), duration(end - now)) : t.latest(say.end(end));
}
