/** A disclosure task, one for each identifier of the order (TS 104 144, clause 5.3.4). */
import { approvalDetails } from './approval.ts';
import { listOf, raw } from './container.ts';
import { deliveryDestination } from './delivery-destination.ts';
import { text, time } from './leaf.ts';
import { many, maybe, one, since } from './member.ts';
import { objectMembers } from './object-members.ts';
import { record } from './record.ts';
import { requestDetails } from './request-details.ts';
import { type, type TypeValue } from './typed.ts';
import { dictionaryEntry, endpointId, errorInformation } from './values.ts';

const alternativeReference = record({
  value: one('task:ReferenceValue', text),
  nature: maybe('task:NatureOfReference', text),
  transmittedAt: since('V1.21.1', maybe('task:TransmissionTime', time)),
});

/** O6: where a new deadline is read from. */
const deadline = record({
  at: maybe('task:DateTime', time),
  nature: maybe('task:NatureOfDeadline', dictionaryEntry),
  other: maybe('task:OtherInformation', text),
});

export const ldTaskObject = type('task', 'LDTaskObject', {
  ...objectMembers,
  reference: maybe('task:Reference', text),
  status: maybe('task:Status', dictionaryEntry),
  statusReason: maybe('task:StatusReason', errorInformation),
  desiredStatus: maybe('task:DesiredStatus', dictionaryEntry),
  request: maybe('task:RequestDetails', requestDetails),
  destinations: maybe(
    'task:DeliveryDetails',
    listOf('task:LDDeliveryDestination', deliveryDestination),
  ),
  approvals: many('task:ApprovalDetails', approvalDetails),
  provider: maybe('task:CSPID', endpointId),
  handlingProfile: maybe('task:HandlingProfile', dictionaryEntry),
  flags: maybe('task:Flags', listOf('task:LDTaskFlag', dictionaryEntry)),
  preservationReferences: maybe(
    'task:AlternativePreservationReferences',
    listOf('task:AlternativePreservationReference', alternativeReference),
  ),
  nationalParameters: maybe('task:NationalLDTaskingParameters', raw),
  deadlines: since('V1.20.1', maybe('task:Deadlines', listOf('task:LDDeadline', deadline))),
  manualInformation: since('V1.20.1', maybe('task:ManualInformation', text)),
});

export type WireLdTask = TypeValue<typeof ldTaskObject>;
