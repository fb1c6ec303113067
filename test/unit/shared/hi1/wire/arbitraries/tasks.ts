import fc from 'fast-check';
import type { WireAuthorisation } from '../../../../../../shared/hi1/wire/authorisation-object.ts';
import type { WireLdTask } from '../../../../../../shared/hi1/wire/ld-task-object.ts';
import type { WireLpTask } from '../../../../../../shared/hi1/wire/lp-task-object.ts';
import { uuid } from '../../arbitraries.ts';
import {
  any,
  approval,
  country,
  dictionaryEntry,
  endpointId,
  error,
  long,
  objectMembers,
  short,
  some,
  time,
  timespan,
} from './values.ts';

const conditions = fc.record(
  { conditions: some(dictionaryEntry), justification: long, additionalInformation: long },
  { requiredKeys: [] },
);

export const authorisation: fc.Arbitrary<WireAuthorisation> = fc.record(
  {
    kind: fc.constant('AuthorisationObject' as const),
    ...objectMembers,
    reference: long,
    legalType: dictionaryEntry,
    priority: dictionaryEntry,
    status: dictionaryEntry,
    desiredStatus: dictionaryEntry,
    timespan,
    providers: some(endpointId),
    createdAt: time,
    servedAt: time,
    terminatedAt: time,
    approvals: some(approval),
    invalidReason: error,
    flags: any(dictionaryEntry),
    manualInformation: long,
    nationalParameters: fc.record(
      {
        kind: fc.constant('EPOCAuthorisationParameters' as const),
        country,
        underlyingConditions: conditions,
      },
      { requiredKeys: ['kind', 'country'] },
    ),
    jurisdiction: long,
    typeOfCase: dictionaryEntry,
    legalEntity: short,
  },
  { requiredKeys: ['kind', 'id'] },
);

const period = { type: dictionaryEntry, start: time, end: time };
const sought = {
  values: some(fc.record({ format: fc.record({ owner: short, name: short }), value: long })),
  subtypes: some(dictionaryEntry),
  targetSubtype: dictionaryEntry,
};

const address = fc.oneof(
  fc.record({ kind: fc.constant('EndpointID' as const), value: endpointId }),
  fc.record({
    kind: fc.constantFrom('FQDN' as const, 'DeliveryInformationID' as const),
    value: long,
  }),
  fc.record({ kind: fc.constant('URL' as const), value: fc.webUrl() }),
  fc.record({ kind: fc.constant('IPv4Address' as const), value: fc.ipV4() }),
);

const destination = fc.record(
  {
    address,
    destination: uuid,
    encryption: uuid,
    handoverFormat: dictionaryEntry,
    profile: dictionaryEntry,
  },
  { requiredKeys: [] },
);

const ldid = fc.stringMatching(/^[A-Z]{2}-[A-Z0-9]{1,9}-[a-z0-9-]{1,40}$/);

export const ldTask: fc.Arbitrary<WireLdTask> = fc.record(
  {
    kind: fc.constant('LDTaskObject' as const),
    ...objectMembers,
    reference: ldid,
    status: dictionaryEntry,
    statusReason: error,
    desiredStatus: dictionaryEntry,
    request: fc.record(
      { ...period, observedTime: time, observedTimes: some(time), ...sought },
      { requiredKeys: [] },
    ),
    destinations: some(destination),
    approvals: some(approval),
    provider: endpointId,
    handlingProfile: dictionaryEntry,
    flags: any(dictionaryEntry),
    preservationReferences: some(
      fc.record({ value: long, nature: long, transmittedAt: time }, { requiredKeys: ['value'] }),
    ),
    deadlines: any(
      fc.record({ at: time, nature: dictionaryEntry, other: long }, { requiredKeys: [] }),
    ),
    manualInformation: long,
  },
  { requiredKeys: ['kind', 'id'] },
);

export const lpTask: fc.Arbitrary<WireLpTask> = fc.record(
  {
    kind: fc.constant('LPTaskObject' as const),
    ...objectMembers,
    status: dictionaryEntry,
    statusReason: error,
    desiredStatus: dictionaryEntry,
    request: fc.record({ ...period, ...sought }, { requiredKeys: [] }),
    desiredExpiration: time,
    expiration: time,
    provider: endpointId,
  },
  { requiredKeys: ['kind', 'id'] },
);
