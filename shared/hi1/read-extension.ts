/**
 * O1: the TS 104 144 extension objects. Their schema is not published; names of the types are confirmed, their
 * members are provisional. Everything that knows these members is in this file.
 */
import type { XmlElement } from '../base/xml.ts';
import { children, textOf } from './element.ts';
import type { AdditionalInfoObject, ObjectCommon, RefusalDecisionObject } from './model.ts';
import { extension as ns } from './namespaces.ts';
import { dictionariesOf, tokenOf, uuidsOf } from './read-values.ts';

export function readAdditionalInfo(
  element: XmlElement,
  common: ObjectCommon,
): AdditionalInfoObject {
  const items = children(element, ns, 'Item').map((item) => ({
    section: tokenOf(item, ns, 'Section'),
    name: textOf(item, ns, 'Name') ?? '',
    value: textOf(item, ns, 'Value') ?? '',
  }));
  return { type: 'EPOCAdditionalInfo', ...common, items };
}

/** O4: from v1.3.1 the enforcing authority's decision is one of three objects of its own. */
export function readRefusal(
  decision: RefusalDecisionObject['decision'],
): (element: XmlElement, common: ObjectCommon) => RefusalDecisionObject {
  return (element, common) => ({
    type: 'RefusalDecision',
    ...common,
    decision,
    refusedTasks: decision === 'partial' ? uuidsOf(element, ns, 'RefusedTask') : [],
    grounds: dictionariesOf(element, ns, 'RefusalType'),
    details: textOf(element, ns, 'RefusalDetails') ?? textOf(element, ns, 'Comments'),
  });
}
