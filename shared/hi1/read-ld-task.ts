import type { UtcMs } from '../base/units.ts';
import { parseInstant } from '../base/units.ts';
import type { XmlElement } from '../base/xml.ts';
import { child, children, descend, textOf } from './element.ts';
import type { DeliveryDestination, LdTaskObject, ObjectCommon, RequestValue } from './model.ts';
import { task as ns } from './namespaces.ts';
import {
  dictionariesOf,
  dictionaryOf,
  endpoint,
  instantOf,
  present,
  tokenOf,
} from './read-values.ts';
import { correctFormatName } from './slips.ts';

export function readRequestValue(element: XmlElement): RequestValue {
  const format = child(element, ns, 'FormatType');
  return {
    formatOwner: tokenOf(format, ns, 'FormatOwner') ?? '',
    formatName: correctFormatName(tokenOf(format, ns, 'FormatName') ?? ''),
    value: textOf(element, ns, 'Value') ?? '',
  };
}

function readDestination(element: XmlElement): DeliveryDestination {
  return {
    endpoint: endpoint(descend(element, ns, 'DeliveryAddress', 'EndpointID')),
    profile: dictionaryOf(element, ns, 'LDDeliveryProfile'),
  };
}

/** ObservedTime and ObservedTimes are two members for one list; both have been in use. */
function readObservedTimes(details: XmlElement | null): UtcMs[] {
  const single = children(details, ns, 'ObservedTime');
  const several = children(details, ns, 'ObservedTimes');
  return present([...single, ...several].map(({ text }) => parseInstant(text.trim())));
}

/** O6: a deadline, new ones included, is read from LDTask/Deadlines; which one counts is not decided here. */
function readDeadlines(element: XmlElement): LdTaskObject['deadlines'] {
  return children(child(element, ns, 'Deadlines'), ns, 'LDDeadline').map((deadline) => ({
    at: instantOf(deadline, ns, 'DateTime'),
    nature: dictionaryOf(deadline, ns, 'NatureOfDeadline'),
    other: textOf(deadline, ns, 'OtherInformation'),
  }));
}

export function readLdTask(element: XmlElement, common: ObjectCommon): LdTaskObject {
  const details = child(element, ns, 'RequestDetails');
  const values = children(child(details, ns, 'RequestValues'), ns, 'RequestValue');
  const destinations = child(element, ns, 'DeliveryDetails');
  return {
    type: 'LDTask',
    ...common,
    reference: tokenOf(element, ns, 'Reference'),
    status: dictionaryOf(element, ns, 'Status'),
    desiredStatus: dictionaryOf(element, ns, 'DesiredStatus'),
    requestType: dictionaryOf(details, ns, 'Type'),
    start: instantOf(details, ns, 'StartTime'),
    end: instantOf(details, ns, 'EndTime'),
    observedTimes: readObservedTimes(details),
    values: values.map(readRequestValue),
    subtypes: dictionariesOf(child(details, ns, 'Subtype'), ns, 'RequestSubtype'),
    destinations: children(destinations, ns, 'LDDeliveryDestination').map(readDestination),
    deadlines: readDeadlines(element),
    manualInformation: textOf(element, ns, 'ManualInformation'),
  };
}
