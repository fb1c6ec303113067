/** A preservation task (TS 104 144, clause 5.7; TS 103 120 from V1.14.1). */
import { raw } from './container.ts';
import { time } from './leaf.ts';
import { maybe } from './member.ts';
import { objectMembers } from './object-members.ts';
import { preservationRequestDetails } from './request-details.ts';
import { type, type TypeValue } from './typed.ts';
import { dictionaryEntry, endpointId, errorInformation } from './values.ts';

export const lpTaskObject = type('task', 'LPTaskObject', {
  ...objectMembers,
  status: maybe('task:Status', dictionaryEntry),
  statusReason: maybe('task:StatusReason', errorInformation),
  desiredStatus: maybe('task:DesiredStatus', dictionaryEntry),
  request: maybe('task:RequestDetails', preservationRequestDetails),
  /** The authority's wish; moved by an extension (Form 6). */
  desiredExpiration: maybe('task:DesiredPreservationExpiration', time),
  /** The service provider's own date. */
  expiration: maybe('task:PreservationExpiration', time),
  provider: maybe('task:CSPID', endpointId),
  nationalParameters: maybe('task:NationalLPTaskingParameters', raw),
});

export type WireLpTask = TypeValue<typeof lpTaskObject>;
