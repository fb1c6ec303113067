import type { XmlElement } from '../base/xml.ts';
import { child, children } from './element.ts';
import type { LpTaskObject, ObjectCommon } from './model.ts';
import { task as ns } from './namespaces.ts';
import { readRequestValue } from './read-ld-task.ts';
import { dictionariesOf, dictionaryOf, instantOf } from './read-values.ts';

export function readLpTask(element: XmlElement, common: ObjectCommon): LpTaskObject {
  const details = child(element, ns, 'RequestDetails');
  const values = children(child(details, ns, 'RequestValues'), ns, 'RequestValue');
  return {
    type: 'LPTask',
    ...common,
    status: dictionaryOf(element, ns, 'Status'),
    desiredStatus: dictionaryOf(element, ns, 'DesiredStatus'),
    requestType: dictionaryOf(details, ns, 'Type'),
    start: instantOf(details, ns, 'StartTime'),
    end: instantOf(details, ns, 'EndTime'),
    values: values.map(readRequestValue),
    subtypes: dictionariesOf(child(details, ns, 'Subtype'), ns, 'RequestSubtype'),
    desiredExpiration: instantOf(element, ns, 'DesiredPreservationExpiration'),
    expiration: instantOf(element, ns, 'PreservationExpiration'),
  };
}
