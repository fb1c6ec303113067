import type { PortalReason } from '../../shared/deadlines/portal/reason.ts';
import { portalReasonSentence } from '../../shared/text/portal.ts';
import { localWriter, utcText } from './local-time.ts';
import type { PortalBeside } from './portal.ts';

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
