/**
 * O1: the TS 104 144 extension objects. Their schema is not published; names of the types are confirmed, their
 * members are provisional. Everything that knows these members is in this file.
 */
import type { XmlElement } from '../base/xml.ts';
import { children, textOf } from './element.ts';
import type {
  AdditionalInfoObject,
  NonExecutionObject,
  ObjectCommon,
  RefusalDecisionObject,
} from './model.ts';
import { extension as ns } from './namespaces.ts';
import { booleanOf, dictionariesOf, tokenOf, uuidsOf } from './read-values.ts';

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

/** Form3Information: the reasons of Form 3 as data, from v1.2.1 on. */
export function readNonExecution(element: XmlElement, common: ObjectCommon): NonExecutionObject {
  const affected = (part: XmlElement) => uuidsOf(part, ns, 'AffectedObject');
  return {
    type: 'NonExecution',
    ...common,
    reasons: children(element, ns, 'NonExecutionReason').map((reason) => ({
      affected: affected(reason),
      reasons: dictionariesOf(reason, ns, 'Reason'),
      explanation: textOf(reason, ns, 'Explanation'),
    })),
    requestForClarification: textOf(element, ns, 'RequestForClarification'),
    preservation: children(element, ns, 'PreservationOfData').map((part) => ({
      affected: affected(part),
      preserved: booleanOf(part, ns, 'Preserved'),
      details: textOf(part, ns, 'Details'),
    })),
  };
}
