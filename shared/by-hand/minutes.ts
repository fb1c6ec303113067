import { utcMs, type UtcMs } from '../base/units.ts';

const minute = 60_000;

/** People write times to the minute; every zone of the Union is whole minutes from UTC. */
export const startOfMinute = (at: UtcMs): UtcMs => utcMs(Math.floor(at / minute) * minute);
