/** What the service provider reports: not executed, preserved, withdrawal confirmed (TS 104 144, clauses 6.4, 6.5, 6.7). */
import { listOf, raw } from './container.ts';
import { boolean, text, time, uuid } from './leaf.ts';
import { maybe, one } from './member.ts';
import { objectMembers } from './object-members.ts';
import { record } from './record.ts';
import { type, type TypeValue } from './typed.ts';
import { dictionaryEntry } from './values.ts';

const objectStatus = record({
  object: one('notification:AssociatedObject', uuid),
  status: one('notification:Status', dictionaryEntry),
  details: maybe('notification:Details', text),
});

export const notificationObject = type('notification', 'NotificationObject', {
  ...objectMembers,
  details: maybe('notification:NotificationDetails', text),
  notificationType: maybe('notification:NotificationType', dictionaryEntry),
  isNew: maybe('notification:NewNotification', boolean),
  at: maybe('notification:NotificationTimestamp', time),
  statuses: maybe(
    'notification:StatusOfAssociatedObjects',
    listOf('notification:AssociatedObjectStatus', objectStatus),
  ),
  nationalParameters: maybe('notification:NationalNotificationParameters', raw),
});

export type WireNotification = TypeValue<typeof notificationObject>;
