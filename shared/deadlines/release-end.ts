import { utcMs, type UtcMs } from '../base/units.ts';
import type { ClockInstants } from './clock-reading.ts';

/**
 * First instant at which an answer is no longer in time. Ordinarily that is `latest`. A notified order without early
 * confirmation opens at `latest`, so there "t < latest" cannot hold: in time is what is sent within the grace, its
 * last instant included.
 */
export function releaseEnd(clock: ClockInstants, releaseGraceMinutes: number): UtcMs {
  const opensAtEnd = clock.kind === 'GATE+DUE' && clock.notBefore === clock.latest;
  return opensAtEnd ? utcMs(clock.latest + releaseGraceMinutes * 60_000 + 1) : clock.latest;
}
