import type { FaultCode } from '../../../shared/base/fault.ts';
import { utcMs } from '../../../shared/base/units.ts';
import type { AppState } from '../../../shared/bridge/app-state.ts';
import { outboxState, type OutboxState } from '../../../shared/orders/outbox-state.ts';
import type { Ombud } from '../../state/ombud.svelte.ts';
import type { OrderDetail, OutboxRow } from '../../vault/queries.ts';
import { gateNow } from '../answer/gate-now.ts';
import { messageNow } from '../letters/message-now.ts';

export interface OutboxNow {
  readonly state: OutboxState;
  /** The service asked for the pause. */
  readonly isAsked: boolean;
  /** What on this computer kept it from leaving at the last try. */
  readonly trouble: FaultCode | null;
}

/** Where the answer to an order, or to a part of it, stands now, with what main has told of its next try; null when it was not let go. */
export function outboxNow(
  order: Pick<OrderDetail, 'facts' | 'clock'>,
  app: AppState,
  ombud: Ombud,
  answer = order.facts.answer,
): OutboxNow | null {
  const retry = app.retries.find((one) => one.order === order.facts.id && one.message === null);
  const { nextPollAt, online } = app.contact;
  const state = outboxState({ answer, turn: order.facts.turn }, gateNow(order, app, ombud), {
    now: ombud.ticker.now,
    isOnline: online,
    nextPollAt: nextPollAt === null ? null : utcMs(nextPollAt),
    retryAt: retry === undefined ? null : utcMs(retry.at),
  });
  return state === null
    ? null
    : { state, isAsked: retry?.isAsked ?? false, trouble: retry?.trouble ?? null };
}

/** The same of one row: of the answer, or of the message. */
export function rowNow(row: OutboxRow, app: AppState, ombud: Ombud): OutboxNow | null {
  const { message, facts } = row;
  if (message === null) return outboxNow(row, app, ombud, row.answer);
  const state = messageNow(message, facts, app, ombud);
  const retry = app.retries.find((one) => one.message === message.id);
  return state === null
    ? null
    : { state, isAsked: retry?.isAsked ?? false, trouble: retry?.trouble ?? null };
}
