/** `/eevidence/confirmwithdrawal`: work on a withdrawn order has stopped (TS 104 144, clause 6.7). */
import type { OrderId, UtcMs, Uuid } from '../../base/units.ts';
import { platformEndpoints } from '../endpoints.ts';
import type { WireMessage } from '../wire/message.ts';
import { orderStatus, ownNotification, taskStatus, type TaskRef } from './notification.ts';
import { submit, type Sender } from './submission.ts';

export interface WithdrawalConfirmed {
  /** ObjectIdentifier of the notification. */
  readonly id: Uuid;
  readonly order: OrderId;
  /** All tasks of the order. */
  readonly tasks: readonly TaskRef[];
  readonly at: UtcMs;
}

export function buildWithdrawalConfirmation(
  sender: Sender,
  { id, order, tasks, at }: WithdrawalConfirmed,
): WireMessage {
  const cancelled = tasks.map((task) => taskStatus(task, 'Cancelled'));
  const statuses = [orderStatus(order, 'Cancelled'), ...cancelled];
  const type = 'ConfirmationOfWithdrawal';
  return submit(platformEndpoints.confirmWithdrawal, sender, [
    ownNotification(sender, { id, order, type, details: null, at, statuses }),
  ]);
}
