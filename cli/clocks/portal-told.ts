import type { Language } from '../../shared/bridge/app-state.ts';
import type { PortalReason } from '../../shared/deadlines/portal/reason.ts';
import { cited } from '../../shared/text/cited.ts';
import { fill } from '../../shared/text/fill.ts';
import {
  portalDifference,
  portalGoesOn,
  portalReasonSentence,
  portalText,
} from '../../shared/text/portal.ts';
import { localWriter } from './local-time.ts';
import type { PortalBeside } from './portal.ts';

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
    `${portalReasonSentence(one, lang, write)} [${cited(one.articles, lang)}]`;
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
