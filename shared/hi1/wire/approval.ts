/** Who approved, and how to reach them (TS 103 120, Common). */
import type { ValueOf } from './codec.ts';
import { raw } from './container.ts';
import { boolean, text, time } from './leaf.ts';
import { many, maybe, one, since } from './member.ts';
import { record } from './record.ts';

const language = record({ code: one('common:ISO639Set1LanguageIdentifier', text) });

/** Until then a contact was named by the Approver... members. */
const contactVersion = 'V1.19.1';

const genericContactMembers = {
  name: since(contactVersion, maybe('common:Name', text)),
  role: since(contactVersion, maybe('common:Role', text)),
  email: since(contactVersion, maybe('common:EmailAddress', text)),
  /** E.164 digits without a plus. */
  phone: since(contactVersion, maybe('common:PhoneNumber', text)),
  fax: since(contactVersion, maybe('common:FaxNumber', text)),
  address: since(contactVersion, maybe('common:Address', text)),
  languages: since(contactVersion, many('common:Languages', language)),
};

export const genericContact = record(genericContactMembers);

/** With the three members that V1.19.1 replaced by the generic ones. */
export const approverContact = record({
  ...genericContactMembers,
  alternateName: maybe('common:ApproverAlternateName', text),
  approverEmail: maybe('common:ApproverEmailAddress', text),
  approverPhone: maybe('common:ApproverPhoneNumber', text),
});

const approver = record({
  name: maybe('common:ApproverName', text),
  role: maybe('common:ApproverRole', text),
  identity: maybe('common:ApproverIdentity', raw),
  contacts: many('common:ApproverContactDetails', approverContact),
});

export const approvalDetails = record({
  type: maybe('common:ApprovalType', text),
  description: maybe('common:ApprovalDescription', text),
  reference: maybe('common:ApprovalReference', text),
  approver: maybe('common:ApproverDetails', approver),
  at: maybe('common:ApprovalTimestamp', time),
  isEmergency: maybe('common:ApprovalIsEmergency', boolean),
  /** O17: kept untouched, not verified. */
  signature: maybe('common:ApprovalDigitalSignature', raw),
  nationalDetails: maybe('common:ApprovalNationalDetails', raw),
});

export type WireContact = ValueOf<typeof genericContact>;
export type WireApproval = ValueOf<typeof approvalDetails>;
