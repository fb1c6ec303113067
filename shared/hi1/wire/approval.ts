/** Who approved, and how to reach them (TS 103 120, Common). */
import type { ValueOf } from './codec.ts';
import { raw } from './container.ts';
import { boolean, text, time } from './leaf.ts';
import { many, maybe, one } from './member.ts';
import { record } from './record.ts';

const language = record({ code: one('common:ISO639Set1LanguageIdentifier', text) });

const genericContactMembers = {
  name: maybe('common:Name', text),
  role: maybe('common:Role', text),
  email: maybe('common:EmailAddress', text),
  /** E.164 digits without a plus. */
  phone: maybe('common:PhoneNumber', text),
  fax: maybe('common:FaxNumber', text),
  address: maybe('common:Address', text),
  languages: many('common:Languages', language),
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
