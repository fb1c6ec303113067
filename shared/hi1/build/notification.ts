import type { OrderId, TaskId, UtcMs, Uuid } from '../../base/units.ts';
import type { WireNotification } from '../wire/notification-object.ts';
import { etsi, writeSecond } from '../write-values.ts';
import { ownObject, type Sender } from './submission.ts';

/** A task of an order: production or preservation decides in which dictionary its status lies. */
export interface TaskRef {
  readonly id: TaskId;
  readonly kind: 'LDTask' | 'LPTask';
}

export interface Notice {
  /** ObjectIdentifier of the notification. */
  readonly id: Uuid;
  readonly order: OrderId;
  /** EPOCNotificationType. */
  readonly type: 'NonExecution' | 'DataPreserved' | 'ConfirmationOfWithdrawal';
  /** In words; null = none. */
  readonly details: string | null;
  readonly at: UtcMs;
  readonly statuses: NonNullable<WireNotification['statuses']>;
}

export type NoticedStatus = Notice['statuses'][number];

export const orderStatus = (order: OrderId, status: string): NoticedStatus => ({
  object: order,
  status: etsi('AuthorisationStatus', status),
});

export const taskStatus = (
  { id, kind }: TaskRef,
  status: string,
  details: string | null = null,
): NoticedStatus => ({
  object: id,
  status: etsi(`${kind}Status`, status),
  details: details ?? undefined,
});

/** A notification of the service provider's (TS 103 120, clause 7.4). */
export function ownNotification(sender: Sender, notice: Notice): WireNotification {
  return {
    kind: 'NotificationObject',
    ...ownObject(sender, notice.id, [notice.order]),
    details: notice.details ?? undefined,
    notificationType: etsi('EPOCNotificationType', notice.type),
    isNew: true,
    at: writeSecond(notice.at),
    statuses: notice.statuses,
  };
}
