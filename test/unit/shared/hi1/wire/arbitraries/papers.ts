import fc from 'fast-check';
import type { WireDelivery } from '../../../../../../shared/hi1/wire/delivery-object.ts';
import type { WireDocument } from '../../../../../../shared/hi1/wire/document-object.ts';
import type { WireNotification } from '../../../../../../shared/hi1/wire/notification-object.ts';
import { uuid } from '../../arbitraries.ts';
import {
  any,
  approval,
  base64,
  checksum,
  count,
  dictionaryEntry,
  error,
  long,
  microtime,
  objectMembers,
  short,
  some,
  time,
  timespan,
} from './values.ts';

export const document: fc.Arbitrary<WireDocument> = fc.record(
  {
    kind: fc.constant('DocumentObject' as const),
    ...objectMembers,
    reference: long,
    name: long,
    status: dictionaryEntry,
    desiredStatus: dictionaryEntry,
    timespan,
    documentType: dictionaryEntry,
    properties: any(fc.record({ type: dictionaryEntry, value: long })),
    body: fc.record(
      { contents: base64, contentType: short, checksum: short, checksumType: short },
      { requiredKeys: [] },
    ),
    signatures: some(approval),
    invalidReason: error,
  },
  { requiredKeys: ['kind', 'id'] },
);

export const notification: fc.Arbitrary<WireNotification> = fc.record(
  {
    kind: fc.constant('NotificationObject' as const),
    ...objectMembers,
    details: long,
    notificationType: dictionaryEntry,
    isNew: fc.boolean(),
    at: time,
    statuses: some(
      fc.record(
        { object: uuid, status: dictionaryEntry, details: long },
        { requiredKeys: ['object', 'status'] },
      ),
    ),
  },
  { requiredKeys: ['kind', 'id'] },
);

const binary = fc.record(
  {
    data: base64,
    contentType: short,
    checksum: short,
    checksumType: short,
    checksums: some(checksum),
    originalFilename: long,
    contentLength: count,
  },
  { requiredKeys: ['data'] },
);

const url = fc.record(
  {
    url: fc.webUrl(),
    contentLength: count,
    contentType: long,
    expiry: microtime,
    checksum: short,
    originalFilename: long,
    providerIdentifier: long,
    checksumType: short,
    checksums: some(checksum),
  },
  { requiredKeys: ['url'] },
);

const data = fc.oneof(
  fc.record({ kind: fc.constant('BinaryData' as const), value: binary }),
  fc.record({ kind: fc.constant('URL' as const), value: url }),
  fc.record({ kind: fc.constant('DataExistence' as const), value: fc.boolean() }),
);

const manifest = fc.oneof(
  fc.record({ kind: fc.constant('Specification' as const), value: dictionaryEntry }),
  fc.record({
    kind: fc.constant('ExternalSchema' as const),
    value: fc.record(
      {
        id: long,
        contents: fc.record({ kind: fc.constant('BinaryData' as const), value: binary }),
      },
      { requiredKeys: [] },
    ),
  }),
);

const reference = fc.oneof(
  fc.record({ kind: fc.constant('LDID' as const), value: fc.constant('SE-åäö-1') }),
  fc.record({
    kind: fc.constant('LIID' as const),
    value: fc.stringMatching(/^[a-z0-9]{1,50}$/),
  }),
);

export const delivery: fc.Arbitrary<WireDelivery> = fc.record(
  {
    kind: fc.constant('DeliveryObject' as const),
    ...objectMembers,
    reference,
    deliveryId: uuid,
    sequence: count,
    isLast: fc.boolean(),
    manifest,
    data,
    status: dictionaryEntry,
    desiredStatus: dictionaryEntry,
    encryption: fc.record({ reference: uuid, additionalInformation: long }, { requiredKeys: [] }),
  },
  { requiredKeys: ['kind', 'id'] },
);
