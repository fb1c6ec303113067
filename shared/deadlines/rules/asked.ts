import type { Result } from '../../base/result.ts';
import type { Place } from '../arithmetic.ts';
import type { ClockQuestion, ClockReading, NotComputable } from '../clock-reading.ts';
import type { ClockRow } from '../table/row.ts';

/** A question with its row and the place it is counted in. */
export interface Asked extends ClockQuestion {
  readonly row: ClockRow;
  readonly place: Place;
}

/** What a rule finds out; `readClock` adds what is the same for every clock. */
export type Found = Pick<ClockReading, 'trigger' | 'notBefore' | 'target' | 'latest' | 'why'> &
  Partial<Pick<ClockReading, 'plainEnd' | 'remindAt' | 'days' | 'warnings'>>;

export type Finding = Result<Found, NotComputable>;
