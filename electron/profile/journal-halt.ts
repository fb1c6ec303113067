import { fault, type Fault } from '../../shared/base/fault.ts';
import type { Journal } from '../journal/journal.ts';

/**
 * What is wrong with the journal and stays so for as long as it is open: what was found on opening, or that it has closed
 * itself since. Its cause may be gone by then (room on the disk), and it takes nothing all the same.
 */
export const haltingFaults = ({
  alarms,
  closedBy,
}: Pick<Journal, 'alarms' | 'closedBy'>): readonly Fault[] =>
  closedBy === null || alarms.length > 0 ? alarms : [fault('journal.closed')];
