/** Everything of an order by which its portal's date may be explained. */
import type { UtcMs } from '../base/units.ts';
import { zoneOfState } from '../deadlines/calendars/zones.ts';
import { defaultClockSettings } from '../deadlines/clock-settings.ts';
import type { PortalDate, PortalKind } from '../deadlines/portal/portal-date.ts';
import type { StartKey } from '../deadlines/portal/reason-keys.ts';
import type { OtherStart, PortalQuestion } from '../deadlines/portal/reason.ts';
import { clarificationsOf } from './clarification.ts';
import { receiptsOf, type ClockPlace } from './clock-of.ts';
import type { HistoryItem, OrderContent } from './content.ts';
import type { OrderFacts } from './facts.ts';
import { portalClocks } from './portal-clocks.ts';
import { portalReading } from './portal-dates.ts';
import { readRegime } from './regime.ts';

/** What of an order's content tells of other events the portal may count from. */
export type PortalContent = Pick<
  OrderContent,
  'issuing' | 'validating' | 'registrations' | 'history' | 'issuingState'
>;

/** When other copies of the same order were received. */
export type Copies = readonly UtcMs[];

export function portalQuestion(
  facts: OrderFacts,
  place: ClockPlace,
  shown: { readonly kind: PortalKind; readonly portal: PortalDate },
  told: { readonly content: PortalContent; readonly copies: Copies } | null = null,
): PortalQuestion {
  const { zone, country, settings } = place;
  const reading = portalReading(facts, place, shown.kind);
  const theirs = zoneOfState(told?.content.issuingState ?? '');
  return {
    ...shown,
    reading,
    receivedAt: receiptsOf(facts).due,
    zone,
    country,
    settings: { ...defaultClockSettings, ...settings },
    starts: startsOf(facts, told),
    beside: portalClocks(facts, place, reading),
    zones: [...(theirs === null ? [] : [theirs]), shown.portal.zone],
  };
}

const startsAt = (of: StartKey, times: readonly (UtcMs | null | undefined)[]): OtherStart[] =>
  times.flatMap((time) => (time == null ? [] : [{ of, at: time }]));

function startsOf(
  facts: OrderFacts,
  told: { readonly content: PortalContent; readonly copies: Copies } | null,
): readonly OtherStart[] {
  const { due, gate } = receiptsOf(facts);
  const clarified = clarificationsOf(facts).map(({ resumesAt }) => resumesAt);
  const own = [
    ...(due === gate ? [] : startsAt('otherReceipt', [due, gate])),
    ...startsAt('clarified', clarified),
  ];
  if (told === null) return own;
  const { registrations, issuing, validating, history } = told.content;
  const sent = registrations.map(({ receipt }) => receipt.submitted);
  return [
    ...startsAt('sent', sent),
    ...startsAt('issued', [issuing?.at, validating?.at]),
    ...own,
    ...changesOf(history),
    ...startsAt('secondCopy', told.copies),
  ];
}

/** When the certificate came again, and when it first said that it is an emergency. */
function changesOf(history: readonly HistoryItem[]): readonly OtherStart[] {
  const certificates = history.flatMap(({ entry }) =>
    entry.kind === 'objectArrived' && entry.object.type === 'Authorisation' && !entry.echo
      ? [{ at: entry.platformAt ?? entry.arrivedAt, ...readRegime(entry.object) }]
      : [],
  );
  const [first, ...later] = certificates;
  const told = first?.emergency === false ? later.find(({ emergency }) => emergency) : undefined;
  return [
    ...startsAt(
      'correction',
      later.map((one) => one.at),
    ),
    ...startsAt('emergencyTold', [told?.at]),
  ];
}
