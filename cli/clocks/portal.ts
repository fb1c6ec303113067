import type { Language } from '../../shared/bridge/app-state.ts';
import { zoneOfState } from '../../shared/deadlines/calendars/zones.ts';
import type { ClockReading } from '../../shared/deadlines/clock-reading.ts';
import { defaultClockSettings } from '../../shared/deadlines/clock-settings.ts';
import { comparePortal } from '../../shared/deadlines/portal/compare.ts';
import { oursOf } from '../../shared/deadlines/portal/own-recipe.ts';
import type { PortalDate, PortalKind } from '../../shared/deadlines/portal/portal-date.ts';
import type { PortalComparison, PortalReason } from '../../shared/deadlines/portal/reason.ts';
import { writtenDate } from '../../shared/deadlines/portal/written-date.ts';
import {
  portalDifference,
  portalGoesOn,
  portalReasonSentence,
  portalText,
} from '../../shared/text/portal.ts';
import { fill } from '../../shared/text/fill.ts';
import { readInstant } from './inputs.ts';
import { localWriter, utcText } from './local-time.ts';

/** A clock beside the portal's date. */
export interface PortalBeside {
  readonly kind: PortalKind;
  readonly portal: PortalDate;
  readonly comparison: PortalComparison;
  readonly reading: ClockReading;
}

/** What is kept is kept until then; of every other clock the end is asked about. */
const kindOf = (reading: ClockReading): PortalKind =>
  oursOf(reading, 'keepUntil') === null ? 'answerBy' : 'keepUntil';

/** A day alone in the clock's zone, or an instant with its offset; null: neither. */
export function besidePortal(
  written: string,
  reading: ClockReading,
  issuingCountry?: string,
): PortalBeside | null {
  const kind = kindOf(reading);
  const { zone, country, trigger } = reading;
  const at = readInstant(written);
  const portal =
    at === null ? writtenDate(written, '', zone, kind) : { at, precision: 'minute' as const, zone };
  if (portal === null) return null;
  const theirs = zoneOfState(issuingCountry ?? '');
  const comparison = comparePortal({
    kind,
    portal,
    reading,
    receivedAt: trigger,
    zone,
    country,
    settings: defaultClockSettings,
    starts: [],
    beside: [],
    zones: theirs === null ? [] : [theirs],
  });
  return { kind, portal, comparison, reading };
}

/** The comparison as a member of the line of JSON. */
export function portalRecord({ kind, portal, comparison, reading }: PortalBeside) {
  const { answer, distance } = comparison;
  const write = localWriter(reading.zone);
  const reason = (one: PortalReason) => ({
    reason: one.key,
    article: one.articles,
    en: portalReasonSentence(one, 'en', write),
    sv: portalReasonSentence(one, 'sv', write),
  });
  return {
    kind,
    at: utcText(portal.at),
    precision: portal.precision,
    answer,
    ...(distance === null ? {} : { days: distance.days, seconds: Math.round(distance.ms / 1_000) }),
    explanations:
      comparison.answer === 'explained'
        ? comparison.explanations.map((explanation) => explanation.map(reason))
        : [],
  };
}

/** Of pairs of reasons more than these say nothing more. */
const mostPairs = 3;

/** The comparison for people, below the clock. */
export function portalLines(
  { kind, portal, comparison, reading }: PortalBeside,
  lang: Language,
): string {
  const { words } = portalText[lang];
  const write = localWriter(reading.zone);
  const all = comparison.answer === 'explained' ? comparison.explanations : [];
  const arePairs = (all[0]?.length ?? 0) > 1;
  const shown = arePairs ? all.slice(0, mostPairs) : all;
  const further = all.length - shown.length;
  const head = arePairs ? words.byTwo : all.length === 1 ? words.byOne : words.byEach;
  const sentence = (one: PortalReason): string =>
    `${portalReasonSentence(one, lang, write)} [${one.articles}]`;
  return [
    `${words.says} ${words.kinds[kind]} ${write.end(portal.at)} (${portalDifference(comparison, portal.precision, lang)})`,
    ...(all.length === 0 ? [] : [head]),
    ...shown.map((one) => `  - ${one.map(sentence).join(` ${words.andAlso} `)}`),
    ...(further > 0 ? [fill(words.further, { n: further })] : []),
    ...(comparison.answer === 'unexplained' ? [words.unexplained] : []),
    portalGoesOn(comparison, kind, lang),
    '',
    '',
  ].join('\n');
}
