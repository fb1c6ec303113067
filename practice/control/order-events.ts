/** What has happened to an order, in words, in the order it happened. */
import type { LetterRecord, OrderRecord } from '../state/platform-state.ts';
import type { ActTexts } from './act-texts.ts';
import type { ControlTexts } from './page-texts.ts';
import { minuteOf } from './switch-cards.ts';

export interface OrderEvent {
  /** Platform time; null for a summary that stands at the end. */
  readonly at: number | null;
  readonly text: string;
  /** What somebody wrote; empty for none. */
  readonly quote?: string;
}

const minute = (at: number): string => minuteOf(new Date(at).toISOString());

function letterEvent(letter: LetterRecord, t: ControlTexts, a: ActTexts): OrderEvent {
  const writers: Readonly<Record<LetterRecord['from'], string>> = {
    issuingAuthority: t.issuing,
    enforcingAuthority: t.enforcing,
    someoneElse: t.stranger,
    provider: a.provider,
  };
  const text = `${writers[letter.from]}: ${a.letters[letter.type] ?? letter.type}`;
  return { at: letter.at, text, quote: letter.from === 'provider' ? letter.text : '' };
}

function preservationEvents(order: OrderRecord, t: ControlTexts, a: ActTexts): OrderEvent[] {
  const { preservation } = order;
  if (preservation === undefined) return [];
  const { extendedAt, requestedAt, endedAt, tasks } = preservation;
  const said = Object.values(tasks);
  const lost = said.filter((one) => one === 'PreservationNotAvailable').length;
  const by = (at: number | undefined, words: string): OrderEvent[] =>
    at === undefined ? [] : [{ at, text: `${t.issuing}: ${words}` }];
  return [
    ...by(extendedAt, a.extended),
    ...by(requestedAt, a.requested),
    ...by(endedAt, a.preservationEnded),
    ...(said.length === 0
      ? []
      : [{ at: null, text: `${a.provider}: ${a.kept(said.length - lost, lost)}` }]),
  ];
}

export function eventsOf(order: OrderRecord, t: ControlTexts, a: ActTexts): readonly OrderEvent[] {
  const deliveries = order.deliveries.map((one) => t.deliveryStates[one.status]);
  const events: OrderEvent[] = [
    ...order.decisions.map(({ at, kind, byEnforcingAuthority }) => ({
      at,
      text: byEnforcingAuthority
        ? `${t.enforcing}: ${t.said[kind]}`
        : `${t.stranger}: ${t.said[kind]} ${t.saidByStranger}`,
    })),
    ...(order.letters ?? []).map((letter) => letterEvent(letter, t, a)),
    ...(order.objections ?? []).map(({ at, reasons, whole }) => {
      const words = reasons.map((one) => a.reasons[one] ?? one).join(', ');
      return { at, text: `${a.provider}: ${a.objected(words, whole)}` };
    }),
    ...preservationEvents(order, t, a),
    ...(order.withdrawnAt === null
      ? []
      : [{ at: order.withdrawnAt, text: `${t.issuing}: ${t.withdrawn}` }]),
    ...(order.withdrawalConfirmedAt === undefined
      ? []
      : [{ at: order.withdrawalConfirmedAt, text: `${a.provider}: ${a.withdrawalConfirmed}` }]),
    ...(order.deadline === undefined
      ? []
      : [{ at: null, text: `${t.issuing}: ${a.deadlineSet(minute(order.deadline))}` }]),
    ...(deliveries.length === 0
      ? []
      : [{ at: null, text: `${t.deliveriesSoFar}: ${deliveries.join(', ')}` }]),
  ];
  return events.sort((one, other) => (one.at ?? Infinity) - (other.at ?? Infinity));
}
