import type { XmlElement } from '../base/xml.ts';
import { child, children, textOf } from './element.ts';
import type { AuthorisationObject, ObjectCommon } from './model.ts';
import { authorisation as ns } from './namespaces.ts';
import { readApproval } from './read-approval.ts';
import { dictionariesOf, dictionaryOf, endpoint, present } from './read-values.ts';

export function readAuthorisation(element: XmlElement, common: ObjectCommon): AuthorisationObject {
  const providers = children(child(element, ns, 'AuthorisationCSPID'), ns, 'CSPID').map(endpoint);
  const flags = child(element, ns, 'AuthorisationFlags');
  return {
    type: 'Authorisation',
    ...common,
    reference: textOf(element, ns, 'AuthorisationReference'),
    legalType: dictionaryOf(element, ns, 'AuthorisationLegalType'),
    priority: dictionaryOf(element, ns, 'AuthorisationPriority'),
    status: dictionaryOf(element, ns, 'AuthorisationStatus'),
    desiredStatus: dictionaryOf(element, ns, 'AuthorisationDesiredStatus'),
    providers: present(providers),
    approvals: children(element, ns, 'AuthorisationApprovalDetails').map(readApproval),
    flags: dictionariesOf(flags, ns, 'AuthorisationFlag'),
    manualInformation: textOf(element, ns, 'AuthorisationManualInformation'),
    typeOfCase: dictionaryOf(element, ns, 'AuthorisationTypeOfCase'),
    legalEntity: textOf(element, ns, 'AuthorisationLegalEntity'),
  };
}
