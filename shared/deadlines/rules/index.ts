/** One reader for each way of counting. */
import { assertNever } from '../../base/assert-never.ts';
import type { Asked, Finding } from './asked.ts';
import { readAvailability } from './availability.ts';
import { readDays, readDaysHeld } from './days.ts';
import { readExtended, readReviewed } from './holds.ts';
import { readHours } from './hours.ts';
import { readNotified } from './notified.ts';
import { readObjection } from './objection.ts';
import { readAsRunning, readEntered, readResumed, readWithoutDelay } from './running.ts';
import { readClaimed, readEvent, readPreserving, readRecorded, readUpheld } from './settings.ts';
import { readStated } from './stated.ts';
import { readAuthorityStatistics, readProviderStatistics } from './statistics.ts';
import { readWorkingDays } from './working-days.ts';

/** Counts by the rule of the clock's row. */
export function findInstants(asked: Asked): Finding {
  const { rule } = asked.row;
  switch (rule.by) {
    case 'days':
      return readDays(asked, rule.days);
    case 'daysHeld':
      return readDaysHeld(asked, rule.days);
    case 'hours':
      return readHours(asked, rule.hours);
    case 'workingDays':
      return readWorkingDays(asked, rule.days, rule.of);
    case 'notified':
      return readNotified(asked);
    case 'objection':
      return readObjection(asked);
    case 'asRunning':
      return readAsRunning(asked);
    case 'withoutDelay':
      return readWithoutDelay(asked);
    case 'preserving':
      return readPreserving(asked);
    case 'resumed':
      return readResumed(asked);
    case 'stated':
      return readStated(asked);
    case 'entered':
      return readEntered(asked);
    case 'extended':
      return readExtended(asked);
    case 'reviewed':
      return readReviewed(asked);
    case 'upheld':
      return readUpheld(asked);
    case 'claimed':
      return readClaimed(asked);
    case 'recorded':
      return readRecorded(asked);
    case 'available':
      return readAvailability(asked);
    case 'providerStatistics':
      return readProviderStatistics(asked);
    case 'authorityStatistics':
      return readAuthorityStatistics(asked);
    case 'event':
      return readEvent(asked);
    default:
      return assertNever(rule);
  }
}
