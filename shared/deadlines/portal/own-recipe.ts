/** How a clock of Ombud is counted, as a recipe. */
import { assertNever } from '../../base/assert-never.ts';
import type { UtcMs } from '../../base/units.ts';
import type { HolidayCalendar } from '../calendars/calendar.ts';
import type { ClockId, ClockReading } from '../clock-reading.ts';
import { clockRow } from '../table/index.ts';
import type { PortalKind } from './portal-date.ts';
import { count, type Recipe } from './recipe.ts';

/** The instant of a reading that is of this kind; null: it says nothing of the kind. */
export function oursOf({ kind: of, ...reading }: ClockReading, kind: PortalKind): UtcMs | null {
  switch (kind) {
    case 'answerBy':
      return of === 'HOLD' ? null : (reading.latest ?? reading.target);
    case 'answerFrom':
      return of === 'GATE+DUE' ? reading.notBefore : null;
    case 'keepUntil':
      return of === 'HOLD' ? reading.notBefore : null;
    default:
      return assertNever(kind);
  }
}

/** A time that is stated, not counted. */
export const statedRecipe = (at: UtcMs, zone: string): Recipe => ({
  from: at,
  unit: 'days',
  n: 0,
  zone,
  calendar: null,
  countsFirst: false,
  further: 0,
  end: 'exact',
});

const extendedDays = 90;
const notifiedDays = 10;

/** By the rule of its row, from an event; null where the row counts nothing. */
export function recipeOfClock(
  id: ClockId,
  from: UtcMs,
  zone: string,
  calendar: HolidayCalendar,
): Recipe | null {
  const { rule } = clockRow(id);
  const days = (n: number): Recipe => ({ ...statedRecipe(from, zone), n, calendar, end: 'day' });
  switch (rule.by) {
    case 'days':
    case 'daysHeld':
      return days(rule.days);
    case 'notified':
      return days(notifiedDays);
    case 'extended':
      return days(extendedDays);
    case 'hours':
      return { ...days(rule.hours), unit: 'hours', end: 'fullHours' };
    default:
      return null;
  }
}

export interface OwnRecipe {
  readonly recipe: Recipe;
  /** It ends where the reading says; otherwise Ombud has chosen another end for a reason of its own. */
  readonly isReading: boolean;
}

/** A reading as recipes: counted by its rule, and what it says as a time that is stated, where that is another. */
export function ownRecipes(
  reading: ClockReading,
  kind: PortalKind,
  calendar: HolidayCalendar,
): readonly OwnRecipe[] {
  const ours = oursOf(reading, kind);
  const { id, trigger, zone } = reading;
  const counted = recipeOfClock(id, trigger, zone, calendar);
  const stated = ours === null ? [] : [{ recipe: statedRecipe(ours, zone), isReading: true }];
  if (counted === null) return stated;
  // Where no table knows the public holidays our own limit is not moved at all.
  const unmoved = { ...counted, calendar: null };
  const fitting = [counted, unmoved].find((recipe) => count(recipe) === ours);
  return fitting === undefined
    ? [...stated, { recipe: counted, isReading: false }]
    : [{ recipe: fitting, isReading: true }];
}
