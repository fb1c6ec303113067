/** A comparison with the portal's date in words. */
import type { Language } from '../bridge/app-state.ts';
import type { PortalKind, PortalPrecision } from '../deadlines/portal/portal-date.ts';
import type { PortalComparison, PortalDistance, PortalReason } from '../deadlines/portal/reason.ts';
import { clockText } from './clocks.ts';
import { fill } from './fill.ts';
import { reasonsEn } from './portal/reasons.en.ts';
import { reasonsSv } from './portal/reasons.sv.ts';
import { portalWordsEn } from './portal/words.en.ts';
import { portalWordsSv } from './portal/words.sv.ts';
import { withInstants, type InstantWriter } from './why.ts';

export type PortalWords = typeof portalWordsEn;

export const portalText: Readonly<
  Record<Language, { readonly words: PortalWords; readonly reasons: typeof reasonsEn }>
> = {
  en: { words: portalWordsEn, reasons: reasonsEn },
  sv: { words: portalWordsSv, reasons: reasonsSv },
};

/** One possible reason as a sentence. */
export function portalReasonSentence(
  { key, params, instants }: PortalReason,
  language: Language,
  write: InstantWriter,
): string {
  const clocks: Readonly<Record<string, { readonly title: string }>> = clockText[language];
  const { clock } = params;
  const title = typeof clock === 'string' ? clocks[clock]?.title : undefined;
  const values = title === undefined ? params : { ...params, clock: title };
  return withInstants(portalText[language].reasons[key], values, instants, write);
}

const minuteMs = 60_000;
const hourMs = 60 * minuteMs;

/** How far the portal's date lies from Ombud's: days as a calendar counts them, hours and minutes below one. */
export function portalDifference(
  { answer, distance }: Pick<PortalComparison, 'answer' | 'distance'>,
  precision: PortalPrecision,
  language: Language,
): string {
  const { words } = portalText[language];
  if (answer === 'same') return words.same;
  if (distance === null) return words.noneOfOurs;
  const isWithinADay = Math.abs(distance.ms) < 24 * hourMs;
  return precision === 'minute' && (isWithinADay || distance.days === 0)
    ? hoursApart(distance, words)
    : daysApart(distance, words);
}

function daysApart({ days }: PortalDistance, words: PortalWords): string {
  const n = Math.abs(days);
  if (n === 1) return days > 0 ? words.dayLater : words.dayEarlier;
  return fill(days > 0 ? words.daysLater : words.daysEarlier, { n });
}

function hoursApart({ ms }: PortalDistance, words: PortalWords): string {
  const all = Math.max(1, Math.round(Math.abs(ms) / minuteMs));
  const [hours, minutes] = [Math.floor(all / 60), all % 60];
  if (minutes === 0)
    return fill(ms > 0 ? words.wholeHoursLater : words.wholeHoursEarlier, { hours });
  if (hours === 0) return fill(ms > 0 ? words.minutesLater : words.minutesEarlier, { minutes });
  return fill(ms > 0 ? words.hoursLater : words.hoursEarlier, { hours, minutes });
}

/** What Ombud does with it, and why. */
export function portalGoesOn(
  { answer, distance, isBeforeOpening }: PortalComparison,
  kind: PortalKind,
  language: Language,
): string {
  const { words } = portalText[language];
  if (answer === 'same') return words.sameSay;
  if (isBeforeOpening) return words.goesOn.answerBy.beforeOpening;
  const said = words.goesOn[kind];
  if (distance === null) return said.none;
  return distance.ms > 0 ? said.later : said.earlier;
}
