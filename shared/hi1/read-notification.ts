import type { XmlElement } from '../base/xml.ts';
import { child, children, textOf } from './element.ts';
import type { NotificationObject, ObjectCommon } from './model.ts';
import { notification as ns } from './namespaces.ts';
import { dictionaryOf, instantOf, uuidOf } from './read-values.ts';

export function readNotification(element: XmlElement, common: ObjectCommon): NotificationObject {
  const list = child(element, ns, 'StatusOfAssociatedObjects');
  const statuses = children(list, ns, 'AssociatedObjectStatus').flatMap((item) => {
    const object = uuidOf(item, ns, 'AssociatedObject');
    const status = dictionaryOf(item, ns, 'Status');
    if (object === null || status === null) return [];
    return [{ object, status, details: textOf(item, ns, 'Details') }];
  });
  return {
    type: 'Notification',
    ...common,
    details: textOf(element, ns, 'NotificationDetails'),
    notificationType: dictionaryOf(element, ns, 'NotificationType'),
    at: instantOf(element, ns, 'NotificationTimestamp'),
    statuses,
  };
}
