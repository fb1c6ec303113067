/** What may have been counted otherwise: each makes one choice of a recipe another way, and says so. */
import { countEves } from '../calendars/calendar.ts';
import { calendarOf } from '../calendars/index.ts';
import { noonOf } from '../period-why.ts';
import { lastDay, weekendsOnly, type Recipe } from './recipe.ts';
import type { ReasonKey } from './reason-keys.ts';
import { reason, variant, type Around, type Deviation, type Variant } from './variant.ts';

/** A period that has a length; a stated time has none. */
const isCounted = ({ n }: Recipe): boolean => n > 0;
const inDays = ({ unit }: Recipe): boolean => unit !== 'hours';
/** Its end moves off what is no working day. */
const moves = (recipe: Recipe): boolean => recipe.calendar !== null && inDays(recipe);

const moveArticle = '1182/71 Art. 3(4)';

const movedOtherwise: Deviation = (recipe, { country }) => {
  if (recipe.unit !== 'days') return [];
  if (recipe.calendar !== null)
    return [variant('move', reason('notMoved', moveArticle), { ...recipe, calendar: null })];
  // What is stated does not move (1182/71 Article 5(1)).
  const by = reason('moved', isCounted(recipe) ? moveArticle : '1182/71 Art. 5(1)');
  return [variant('move', by, { ...recipe, calendar: calendarOf(country) })];
};

const onWeekendsOnly: Deviation = (recipe) => {
  const by = reason('weekendsOnly', '1182/71 Art. 2(1), 2(2)');
  return moves(recipe) ? [variant('move', by, { ...recipe, calendar: weekendsOnly })] : [];
};

const firstDayCounted: Deviation = (recipe) => {
  const by = reason('firstDayCounted', '1182/71 Art. 3(1)');
  const isOtherwise = !recipe.countsFirst && isCounted(recipe) && inDays(recipe);
  return isOtherwise ? [variant('first', by, { ...recipe, countsFirst: true })] : [];
};

const startedOtherwise: Deviation = (recipe, { starts }) => {
  const others = isCounted(recipe) ? starts.filter(({ at }) => at !== recipe.from) : [];
  return others.map(({ of, at }) => {
    const article = of === 'clarified' ? 'Art. 10(6)' : 'Art. 10, 11';
    return variant('from', reason(of, article, { at }), { ...recipe, from: at });
  });
};

const endedOtherwise: Deviation = (recipe) => {
  const ended = (key: ReasonKey, end: Recipe['end'], articles: string): Variant =>
    variant('end', reason(key, articles), { ...recipe, end });
  if (recipe.end === 'day') return [ended('exactTime', 'exact', '1182/71 Art. 3(2)(b)')];
  const atDayEnd = ended('endOfDay', 'day', '1182/71 Art. 3(2)');
  if (recipe.unit !== 'hours') return [atDayEnd];
  const hourArticle = '1182/71 Art. 3(1), 3(2)(a)';
  return recipe.end === 'fullHours'
    ? [ended('exactHours', 'exact', hourArticle), atDayEnd]
    : [ended('fullHours', 'fullHours', hourArticle), atDayEnd];
};

const otherMidnight: Deviation = (recipe, { zones }) =>
  [...new Set(['UTC', ...zones])]
    .filter((zone) => zone !== recipe.zone)
    .map((zone) => {
      const by = reason('otherMidnight', '1182/71 Art. 3(2)(b)', {}, { zone });
      return variant('zone', by, { ...recipe, zone });
    });

const workingDays: Deviation = (recipe, { country }) => {
  if (recipe.unit !== 'days' || !isCounted(recipe)) return [];
  const by = reason('workingDays', '1182/71 Art. 3(3)', {}, { n: recipe.n });
  const calendar = recipe.calendar ?? calendarOf(country);
  return [variant('unit', by, { ...recipe, unit: 'workingDays', calendar })];
};

/** The eves are working days with us, unless the setting of question U6 says otherwise; or the reverse. */
const eves: Deviation = (recipe, { country, settings }) => {
  if (!moves(recipe)) return [];
  const plain = calendarOf(country);
  const years = Object.keys(plain.years).map(Number);
  const isFree = settings.eveYears.length > 0;
  const by = reason(isFree ? 'evesWorking' : 'evesFree', '1182/71 Art. 2(2), 3(4)');
  const calendar = isFree ? plain : countEves(plain, years);
  return [variant('move', by, { ...recipe, calendar })];
};

const holidayElsewhere: Deviation = (recipe) => {
  if (!moves(recipe)) return [];
  const last = noonOf(lastDay(recipe), recipe.zone);
  const by = reason('holidayElsewhere', '1182/71 Art. 2(1), 3(4)', { last });
  return [variant('move', by, { ...recipe, further: recipe.further + 1 })];
};

const deviations: readonly Deviation[] = [
  movedOtherwise,
  onWeekendsOnly,
  firstDayCounted,
  startedOtherwise,
  endedOtherwise,
  otherMidnight,
  workingDays,
  eves,
  holidayElsewhere,
];

/** Every single thing that may have been done otherwise in this recipe. */
export const variantsOf = (recipe: Recipe, around: Around): readonly Variant[] =>
  deviations.flatMap((deviation) => deviation(recipe, around));
