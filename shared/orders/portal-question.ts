/** Everything of an order by which its portal's date may be explained. */
import type { Result } from '../base/result.ts';
import type { UtcMs } from '../base/units.ts';
import { zoneOfState } from '../deadlines/calendars/zones.ts';
import type { ClockReading } from '../deadlines/clock-reading.ts';
import { defaultClockSettings } from '../deadlines/clock-settings.ts';
import type { PortalDate, PortalKind } from '../deadlines/portal/portal-date.ts';
import type {
  BesideClock,
  BesideKey,
  OtherStart,
  PortalQuestion,
  StartKey,
} from '../deadlines/portal/reason.ts';
import { clarificationsOf } from './clarification.ts';
import {
  clockOf,
  readRunning,
  receiptsOf,
  type ClockPlace,
  type RunningClock,
} from './clock-of.ts';
import type { HistoryItem, OrderContent } from './content.ts';
import type { OrderFacts } from './facts.ts';
import { at, clocksOf, productionIds, running } from './order-clocks.ts';
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
    beside: besideOf(facts, place, reading),
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
  const clarified = clarificationsOf(facts).map(({ clarifiedAt }) => clarifiedAt);
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

const beside = (as: BesideKey, read: Result<ClockReading, unknown> | null): BesideClock[] =>
  read?.ok === true ? [{ as, reading: read.value }] : [];

/** Clocks the portal may go by where Ombud's own is paused, replaced, cleared or extended, or is not. */
function besideOf(
  facts: OrderFacts,
  place: ClockPlace,
  reading: ClockReading | null,
): readonly BesideClock[] {
  const read = (as: BesideKey, clock: RunningClock): BesideClock[] =>
    beside(as, readRunning(clock, place));
  const receipt = receiptsOf(facts);
  if (facts.instrument === 'preservation') {
    const isPlain = reading?.id === 'PRESERVE_60D';
    return isPlain ? [] : read('notExtended', running('PRESERVE_60D', receipt));
  }
  const original = clockOf(facts, place);
  const uncleared =
    facts.clearedAt === null
      ? []
      : beside('notCleared', clockOf({ ...facts, clearedAt: null }, place));
  if (reading?.id === 'NEW_DEADLINE') return [...beside('notReplaced', original), ...uncleared];
  if (reading === null || reading.id === 'RESUME_AFTER_CLARIFY')
    return [...beside('notPaused', original), ...uncleared];
  const named = clocksOf(facts).filter(({ clock }) =>
    ['NEW_DEADLINE', 'OTHER_DEADLINES'].includes(clock),
  );
  return [
    ...uncleared,
    ...named.flatMap((clock) => read('replaced', clock)),
    ...resumed(facts).flatMap((clock) => read('paused', clock)),
  ];
}

/** The rest of the time after each clarification, also of a part only (Article 10(6)). */
function resumed(facts: OrderFacts): readonly RunningClock[] {
  const { regime, emergency } = facts;
  if (regime === 'unknown') return [];
  const receivedAt = receiptsOf(facts).due;
  return clarificationsOf(facts).flatMap(({ form, clarifiedAt }) => {
    if (clarifiedAt === null) return [];
    const inputs = { emergency, runs: productionIds[regime], receivedAt, clarifiedAt };
    return [
      running('RESUME_AFTER_CLARIFY', at(clarifiedAt), { ...inputs, formSentAt: form.sentAt }),
    ];
  });
}
