import type { XmlElement } from '../base/xml.ts';
import { child, children, textOf } from './element.ts';
import type { ApprovalDetails, ContactDetails } from './model.ts';
import { common } from './namespaces.ts';
import { booleanOf, instantOf, present, tokenOf } from './read-values.ts';

/** common:ContactDetails, in its generic and in its older form. */
export function readContact(element: XmlElement): ContactDetails {
  const languages = children(element, common, 'Languages').map((language) =>
    tokenOf(language, common, 'ISO639Set1LanguageIdentifier'),
  );
  return {
    name: textOf(element, common, 'Name') ?? textOf(element, common, 'ApproverAlternateName'),
    role: textOf(element, common, 'Role'),
    // Versions before the generic contact details wrote the Approver... members instead.
    email:
      tokenOf(element, common, 'EmailAddress') ?? tokenOf(element, common, 'ApproverEmailAddress'),
    phone:
      tokenOf(element, common, 'PhoneNumber') ?? tokenOf(element, common, 'ApproverPhoneNumber'),
    fax: tokenOf(element, common, 'FaxNumber'),
    address: textOf(element, common, 'Address'),
    languages: present(languages),
  };
}

/** common:ApprovalDetails: who issued or validated the order, and how to reach them. */
export function readApproval(element: XmlElement): ApprovalDetails {
  const approver = child(element, common, 'ApproverDetails');
  return {
    type: textOf(element, common, 'ApprovalType'),
    description: textOf(element, common, 'ApprovalDescription'),
    reference: textOf(element, common, 'ApprovalReference'),
    approverName: textOf(approver, common, 'ApproverName'),
    approverRole: textOf(approver, common, 'ApproverRole'),
    contacts: children(approver, common, 'ApproverContactDetails').map(readContact),
    at: instantOf(element, common, 'ApprovalTimestamp'),
    isEmergency: booleanOf(element, common, 'ApprovalIsEmergency'),
  };
}
