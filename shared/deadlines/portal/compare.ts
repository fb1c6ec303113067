/**
 * The portal's date beside ours, and what may make them differ. The answer names possible reasons: which of them it is
 * nobody can tell from a date.
 */
import type { UtcMs } from '../../base/units.ts';
import { isZone } from '../place.ts';
import { explain } from './explain.ts';
import { oursOf } from './own-recipe.ts';
import { dayShown, isShownAs } from './portal-date.ts';
import type { PortalComparison, PortalDistance, PortalQuestion } from './reason.ts';

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
