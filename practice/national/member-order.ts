import type { StoredMember } from '../state/platform-state.ts';

/** Members of the types that are changed, in schema order (TS 103 120 V1.23.1). */
const orders: Readonly<Record<string, readonly string[]>> = {
  'auth:AuthorisationObject': [
    'auth:AuthorisationReference',
    'auth:AuthorisationLegalType',
    'auth:AuthorisationPriority',
    'auth:AuthorisationStatus',
    'auth:AuthorisationDesiredStatus',
    'auth:AuthorisationTimespan',
    'auth:AuthorisationCSPID',
    'auth:AuthorisationCreationTimestamp',
    'auth:AuthorisationServedTimestamp',
    'auth:AuthorisationTerminationTimestamp',
    'auth:AuthorisationApprovalDetails',
    'auth:AuthorisationInvalidReason',
    'auth:AuthorisationFlags',
    'auth:AuthorisationManualInformation',
    'auth:NationalAuthorisationParameters',
    'auth:AuthorisationJurisdiction',
    'auth:AuthorisationTypeOfCase',
    'auth:AuthorisationLegalEntity',
  ],
  'task:LDTaskObject': [
    'task:Reference',
    'task:Status',
    'task:StatusReason',
    'task:DesiredStatus',
    'task:RequestDetails',
    'task:DeliveryDetails',
    'task:ApprovalDetails',
    'task:CSPID',
    'task:HandlingProfile',
    'task:Flags',
    'task:AlternativePreservationReferences',
    'task:NationalLDTaskingParameters',
    'task:Deadlines',
    'task:ManualInformation',
  ],
  'task:LPTaskObject': [
    'task:Status',
    'task:StatusReason',
    'task:DesiredStatus',
    'task:RequestDetails',
    'task:DesiredPreservationExpiration',
    'task:PreservationExpiration',
    'task:CSPID',
    'task:NationalLPTaskingParameters',
  ],
  'delivery:DeliveryObject': [
    'delivery:Reference',
    'delivery:DeliveryID',
    'delivery:SequenceNumber',
    'delivery:LastSequence',
    'delivery:Manifest',
    'delivery:Delivery',
    'delivery:DeliveryStatus',
    'delivery:DeliveryDesiredStatus',
    'delivery:EncryptionDetails',
  ],
};

/** A member that is present replaces the stored one whole, an absent one stays (TS 103 120, 6.4.7). */
export function mergeMembers(
  type: string,
  stored: readonly StoredMember[],
  changed: readonly StoredMember[],
): readonly StoredMember[] {
  const order = orders[type] ?? [];
  const names = new Set(changed.map((member) => member.name));
  const place = (member: StoredMember): number => order.indexOf(member.name);
  return [...stored.filter((member) => !names.has(member.name)), ...changed].sort(
    (one, other) => place(one) - place(other),
  );
}
