/**
 * The portal's date beside ours, and what may make them differ. Whatever is counted is tried with one thing done
 * otherwise, then with two, in the order of likelihood. The answer names possible reasons: which of them it is nobody
 * can tell from a date.
 */
import type { UtcMs } from '../../base/units.ts';
import { countEves } from '../calendars/calendar.ts';
import { calendarOf } from '../calendars/index.ts';
import { isZone } from '../place.ts';
import { basesOf, instantReasons } from './bases.ts';
import { reason, variantsOf } from './deviations.ts';
import { oursOf } from './own-recipe.ts';
import { dayShown, isShownAs, isShownAsOtherDay } from './portal-date.ts';
import { count, type Recipe } from './recipe.ts';
import {
  reasonKeys,
  type Explanation,
  type PortalComparison,
  type PortalDistance,
  type PortalQuestion,
  type PortalReason,
} from './reason.ts';

/** Years in which every count of days can still be written down. */
const firstYear = 2;
const lastYear = 9_990;
const dayMs = 86_400_000;

const isPlausible = (at: UtcMs): boolean => {
  const year = new Date(at).getUTCFullYear();
  return Number.isSafeInteger(at) && year >= firstYear && year <= lastYear;
};

function distanceOf(ours: UtcMs, { portal, kind }: PortalQuestion): PortalDistance {
  const days = dayShown(ours, kind, portal.zone).until(dayShown(portal.at, kind, portal.zone)).days;
  return { days, ms: portal.at - ours };
}

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
function explain(question: PortalQuestion): readonly Explanation[] {
  const { portal, kind, settings, country } = question;
  const calendar = countEves(calendarOf(country), settings.eveYears);
  const otherDay = reason('otherDay', '1182/71 Art. 3(2)(b)');
  const [ones, twos]: [Explanation[], Explanation[]] = [
    instantReasons(question).map((one) => [one]),
    [],
  ];
  const note = (explanation: Explanation): void => {
    if (explanation.length === 1) ones.push(explanation);
    if (explanation.length === 2) twos.push(explanation);
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

/**
 * Compares. Total: a zone that is none, or an instant beyond all years, is left unexplained. Pure: the same on every
 * computer.
 */
export function comparePortal(question: PortalQuestion): PortalComparison {
  const { portal, kind, reading, receivedAt, zone } = question;
  const ours = reading === null ? null : oursOf(reading, kind);
  const opening = kind === 'answerBy' ? (reading?.notBefore ?? null) : null;
  const isBeforeOpening = opening !== null && portal.at < opening;
  const instants = [portal.at, ours, reading?.trigger, receivedAt].flatMap((at) => at ?? []);
  if (!isZone(portal.zone) || !isZone(zone) || !instants.every(isPlausible)) {
    const ms = ours === null ? null : portal.at - ours;
    const distance = ms === null ? null : { days: Math.round(ms / dayMs), ms };
    return { answer: 'unexplained', ours, distance, isBeforeOpening };
  }
  const distance = ours === null ? null : distanceOf(ours, question);
  const compared = { ours, distance, isBeforeOpening };
  if (ours !== null && isShownAs(ours, portal, kind))
    return { ...compared, answer: 'same', isBeforeOpening: false };
  const starts = question.starts.filter(({ at }) => isPlausible(at));
  const zones = question.zones.filter(isZone);
  const explanations = explain({ ...question, starts, zones });
  return explanations.length === 0
    ? { ...compared, answer: 'unexplained' }
    : { ...compared, answer: 'explained', explanations };
}
