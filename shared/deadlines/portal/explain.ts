/** Whatever is counted is tried with one thing done otherwise, then with two, in the order of likelihood. */
import { countEves } from '../calendars/calendar.ts';
import { calendarOf } from '../calendars/index.ts';
import { basesOf, instantReasons } from './bases.ts';
import { variantsOf } from './deviations.ts';
import { isShownAs, isShownAsOtherDay } from './portal-date.ts';
import { reasonKeys } from './reason-keys.ts';
import type { Explanation, PortalQuestion, PortalReason } from './reason.ts';
import { count, type Recipe } from './recipe.ts';
import { reason } from './variant.ts';

const likelihood = new Map(reasonKeys.map((key, index) => [key, index]));
const rank = ({ key }: PortalReason): number => likelihood.get(key) ?? 0;
const rankOf = (explanation: Explanation): number =>
  explanation.reduce((sum, one) => sum + rank(one), 0);

/** Two that say the same are one: the first of several midnights that give the date stands for them. */
const nameOf = (explanation: Explanation): string =>
  explanation
    .map(({ key, params, instants }) => `${key} ${params['clock'] ?? ''} ${instants['at'] ?? ''}`)
    .join('+');

function ranked(found: readonly Explanation[]): readonly Explanation[] {
  const unlike = new Map<string, Explanation>();
  for (const one of found) {
    const inOrder = [...one].sort((a, b) => rank(a) - rank(b));
    const name = nameOf(inOrder);
    if (!unlike.has(name)) unlike.set(name, inOrder);
  }
  return [...unlike.values()].sort((a, b) => rankOf(a) - rankOf(b));
}

/** Every explanation by one thing, and if there is none, every one by two. */
export function explain(question: PortalQuestion): readonly Explanation[] {
  const { portal, kind, settings, country } = question;
  const calendar = countEves(calendarOf(country), settings.eveYears);
  const otherDay = reason('otherDay', '1182/71 Art. 3(2)(b)');
  const ones: Explanation[] = instantReasons(question).map((one) => [one]);
  const twos: Explanation[] = [];
  const note = (by: Explanation): void => {
    if (by.length === 1) ones.push(by);
    if (by.length === 2) twos.push(by);
  };
  const look = (recipe: Recipe, by: Explanation): void => {
    const at = count(recipe);
    if (isShownAs(at, portal, kind)) note(by);
    else if (isShownAsOtherDay(at, portal, kind)) note([...by, otherDay]);
  };
  const bases = basesOf(question, calendar);
  for (const base of bases) {
    const by = base.reason === null ? [] : [base.reason];
    look(base.recipe, by);
    for (const one of variantsOf(base.recipe, question)) look(one.recipe, [...by, one.reason]);
  }
  if (ones.length > 0) return ranked(ones);
  for (const base of bases.filter((one) => one.reason === null))
    for (const one of variantsOf(base.recipe, question))
      for (const two of variantsOf(one.recipe, question))
        if (two.aspect !== one.aspect) look(two.recipe, [one.reason, two.reason]);
  return ranked(twos);
}
