/** The order (TS 104 144, clauses 5.3.3 and 5.7.3). */
import { listOf } from './container.ts';
import { text, time } from './leaf.ts';
import { many, maybe } from './member.ts';
import { approvalDetails } from './approval.ts';
import { authorisationParameters } from './underlying-conditions.ts';
import { objectMembers } from './object-members.ts';
import { type, type TypeValue } from './typed.ts';
import { dictionaryEntry, endpointId, errorInformation, timespan } from './values.ts';

export const authorisationObject = type('auth', 'AuthorisationObject', {
  ...objectMembers,
  reference: maybe('auth:AuthorisationReference', text),
  legalType: maybe('auth:AuthorisationLegalType', dictionaryEntry),
  priority: maybe('auth:AuthorisationPriority', dictionaryEntry),
  status: maybe('auth:AuthorisationStatus', dictionaryEntry),
  desiredStatus: maybe('auth:AuthorisationDesiredStatus', dictionaryEntry),
  timespan: maybe('auth:AuthorisationTimespan', timespan('auth')),
  providers: maybe('auth:AuthorisationCSPID', listOf('auth:CSPID', endpointId)),
  createdAt: maybe('auth:AuthorisationCreationTimestamp', time),
  servedAt: maybe('auth:AuthorisationServedTimestamp', time),
  terminatedAt: maybe('auth:AuthorisationTerminationTimestamp', time),
  approvals: many('auth:AuthorisationApprovalDetails', approvalDetails),
  invalidReason: maybe('auth:AuthorisationInvalidReason', errorInformation),
  flags: maybe('auth:AuthorisationFlags', listOf('auth:AuthorisationFlag', dictionaryEntry)),
  manualInformation: maybe('auth:AuthorisationManualInformation', text),
  nationalParameters: maybe('auth:NationalAuthorisationParameters', authorisationParameters),
  jurisdiction: maybe('auth:AuthorisationJurisdiction', text),
  typeOfCase: maybe('auth:AuthorisationTypeOfCase', dictionaryEntry),
  legalEntity: maybe('auth:AuthorisationLegalEntity', text),
});

export type WireAuthorisation = TypeValue<typeof authorisationObject>;
