import type { XmlElement } from '../base/xml.ts';
import { child } from './element.ts';
import type { DeliveryObject, ObjectCommon } from './model.ts';
import { delivery as ns } from './namespaces.ts';
import { booleanOf, countOf, dictionaryOf, tokenOf, uuidOf } from './read-values.ts';

/**
 * What identifies a delivery and how it fared; the delivered data itself is never taken into the model.
 * O7: receivers answer in DeliveryStatus or in DeliveryDesiredStatus; both are read.
 */
export function readDelivery(element: XmlElement, common: ObjectCommon): DeliveryObject {
  return {
    type: 'Delivery',
    ...common,
    ldid: tokenOf(child(element, ns, 'Reference'), ns, 'LDID'),
    deliveryId: uuidOf(element, ns, 'DeliveryID'),
    sequence: countOf(element, ns, 'SequenceNumber'),
    isLast: booleanOf(element, ns, 'LastSequence'),
    status: dictionaryOf(element, ns, 'DeliveryStatus'),
    desiredStatus: dictionaryOf(element, ns, 'DeliveryDesiredStatus'),
  };
}
