import { utcMs, type UtcMs } from '../../../../shared/base/units.ts';
import { berlin, lille, lyon } from '../../../contract/fixture/plans.ts';
import { factsAndClock } from '../vault/folded.ts';
import { JournalFixture } from '../../../contract/fixture/journal.ts';

export const minute = 60_000;
export const grace = 60;
export const shift = (at: UtcMs, ms: number): UtcMs => utcMs(at + ms);

export const notified = factsAndClock(new JournalFixture().arrive(berlin).records);
export const tenDays = factsAndClock(new JournalFixture().arrive(lille).records);
export const eightHours = factsAndClock(new JournalFixture().arrive(lyon).records);

export function reading(of: typeof notified): Extract<(typeof of)['clock'], { ok: true }>['value'] {
  if (of.clock?.ok !== true) throw new Error('fixture has no clock');
  return of.clock.value;
}
