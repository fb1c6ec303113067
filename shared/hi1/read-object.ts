import type { XmlElement } from '../base/xml.ts';
import { declaredType } from './element.ts';
import type { Hi1Object, ObjectCommon } from './model.ts';
import * as namespaces from './namespaces.ts';
import { readAuthorisation } from './read-authorisation.ts';
import { readObjectCommon } from './read-common.ts';
import { readDelivery } from './read-delivery.ts';
import { readDocument } from './read-document.ts';
import { readAdditionalInfo, readNonExecution, readRefusal } from './read-extension.ts';
import { readLdTask } from './read-ld-task.ts';
import { readLpTask } from './read-lp-task.ts';
import { readNotification } from './read-notification.ts';

type ObjectReader = (element: XmlElement, common: ObjectCommon) => Hi1Object;

const typeKey = (ns: string, name: string): string => `{${ns}}${name}`;

const readers: ReadonlyMap<string, ObjectReader> = new Map<string, ObjectReader>([
  [typeKey(namespaces.authorisation, 'AuthorisationObject'), readAuthorisation],
  [typeKey(namespaces.task, 'LDTaskObject'), readLdTask],
  [typeKey(namespaces.task, 'LPTaskObject'), readLpTask],
  [typeKey(namespaces.document, 'DocumentObject'), readDocument],
  [typeKey(namespaces.notification, 'NotificationObject'), readNotification],
  [typeKey(namespaces.delivery, 'DeliveryObject'), readDelivery],
  [typeKey(namespaces.extension, 'EPOCAdditionalInfo'), readAdditionalInfo],
  [typeKey(namespaces.extension, 'Form3Information'), readNonExecution],
  [typeKey(namespaces.extension, 'EPOCNoGroundsForRefusalInformation'), readRefusal('none')],
  [typeKey(namespaces.extension, 'EPOCFullRefusalInformation'), readRefusal('full')],
  [typeKey(namespaces.extension, 'EPOCPartialRefusalInformation'), readRefusal('partial')],
]);

/**
 * Reads one HI1Object element (TS 103 120) by its `xsi:type`. A type this build does not know is kept as
 * `Unknown` with the members every object has; only an object without a usable ObjectIdentifier is null.
 */
export function readObject(element: XmlElement): Hi1Object | null {
  const common = readObjectCommon(element);
  if (common === null) return null;
  const type = declaredType(element) ?? { ns: '', name: '' };
  const reader = readers.get(typeKey(type.ns, type.name));
  if (reader !== undefined) return reader(element, common);
  return { type: 'Unknown', ...common, typeNs: type.ns, typeName: type.name };
}
