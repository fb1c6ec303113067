/** What is counted at all: the clock Ombud goes by, and those the portal may go by instead. */
import type { UtcMs } from '../../base/units.ts';
import type { HolidayCalendar } from '../calendars/calendar.ts';
import type { ClockId } from '../clock-id.ts';
import { clockRow } from '../table/index.ts';
import { oursOf, ownRecipes, recipeOfClock } from './own-recipe.ts';
import { isShownAs, type PortalKind } from './portal-date.ts';
import type { Recipe } from './recipe.ts';
import type { BesideKey } from './reason-keys.ts';
import type { PortalQuestion, PortalReason } from './reason.ts';
import { reason } from './variant.ts';

export interface Base {
  /** Why it is not the clock Ombud goes by; null: it is. */
  readonly reason: PortalReason | null;
  readonly recipe: Recipe;
}

/** The clocks of the law that a date of each kind could come from. */
const lawClocks: Readonly<Record<PortalKind, readonly ClockId[]>> = {
  answerBy: ['PRODUCE_10D', 'PRODUCE_8H'],
  answerFrom: ['PRODUCE_10D_NOTIFIED'],
  keepUntil: ['PRESERVE_60D', 'PRESERVE_60D_EXT30'],
};

const besideArticles: Readonly<Record<BesideKey, string>> = {
  notPaused: 'Art. 10(6), 17(3)',
  paused: 'Art. 10(6)',
  notReplaced: 'Art. 10(8)',
  replaced: 'Art. 10(8)',
  notCleared: 'Art. 10(2)',
  notExtended: 'Art. 11(1), 11(2)',
  otherClock: '',
  straight: '',
};

const besideReason = (as: BesideKey, clock: ClockId): PortalReason =>
  reason(as, besideArticles[as] || clockRow(clock).article, {}, { clock });

/** Of our own clock: where Ombud has chosen another end than its count gives, the portal may have kept to the count. */
function ownBases(question: PortalQuestion, calendar: HolidayCalendar): readonly Base[] {
  const { reading, kind } = question;
  if (reading === null) return [];
  const as: BesideKey = kind === 'answerFrom' ? 'notCleared' : 'straight';
  const isOurs = oursOf(reading, kind) !== null;
  return ownRecipes(reading, kind, calendar)
    .filter(({ isReading }) => isReading || isOurs)
    .map(({ recipe, isReading }) => ({
      recipe,
      reason: isReading ? null : besideReason(as, reading.id),
    }));
}

function lawBases(
  { kind, reading, beside, receivedAt, zone }: PortalQuestion,
  calendar: HolidayCalendar,
): readonly Base[] {
  if (receivedAt === null) return [];
  const known = new Set(
    [reading, ...beside.map((one) => one.reading)].flatMap((one) => one?.id ?? []),
  );
  // Both count ten days; of a notified order the end is the same.
  if (known.has('PRODUCE_10D_NOTIFIED') && kind === 'answerBy') known.add('PRODUCE_10D');
  return lawClocks[kind].flatMap((id) => {
    const recipe = known.has(id) ? null : recipeOfClock(id, receivedAt, zone, calendar);
    return recipe === null ? [] : [{ recipe, reason: besideReason('otherClock', id) }];
  });
}

export function basesOf(question: PortalQuestion, calendar: HolidayCalendar): readonly Base[] {
  const { kind, beside } = question;
  const besides = beside.flatMap(({ as, reading }) =>
    ownRecipes(reading, kind, calendar).map(({ recipe }) => ({
      recipe,
      reason: besideReason(as, reading.id),
    })),
  );
  return [...ownBases(question, calendar), ...besides, ...lawBases(question, calendar)];
}

/** Another instant of our own clock: the one Ombud plans by, its opening, its end. */
export function instantReasons({ reading, portal, kind }: PortalQuestion): readonly PortalReason[] {
  if (reading === null) return [];
  const { target, notBefore, latest } = reading;
  const ours = oursOf(reading, kind);
  const shows = (at: UtcMs | null, as: PortalKind): at is UtcMs =>
    at !== null && at !== ours && isShownAs(at, portal, kind, as);
  if (kind === 'answerBy') {
    const found: PortalReason[] = [];
    if (shows(target, 'answerBy'))
      found.push(reason('planned', '1182/71 Art. 3, 5', { at: target }));
    if (shows(notBefore, 'answerFrom') || (notBefore !== latest && shows(notBefore, 'answerBy')))
      found.push(reason('opening', 'Art. 10(2)', notBefore === null ? {} : { at: notBefore }));
    return found;
  }
  return kind === 'answerFrom' && shows(latest, 'answerBy')
    ? [reason('end', 'Art. 10(3), 10(4)', { at: latest })]
    : [];
}
