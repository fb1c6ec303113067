import fc from 'fast-check';
import type {
  WireActionRequest,
  WireActionResponse,
  WireRequest,
  WireResponse,
} from '../../../../../../shared/hi1/wire/actions.ts';
import type { WireHeader, WireMessage } from '../../../../../../shared/hi1/wire/message.ts';
import type { KnownObject } from '../../../../../../shared/hi1/wire/object.ts';
import { uuid } from '../../arbitraries.ts';
import { configuration } from './configuration.ts';
import {
  additionalInfo,
  authority,
  form3,
  fullRefusal,
  noGrounds,
  partialRefusal,
} from './extensions.ts';
import { delivery, document, notification } from './papers.ts';
import { authorisation, ldTask, lpTask } from './tasks.ts';
import {
  count,
  country,
  dictionaryEntry,
  endpointId,
  error,
  long,
  microtime,
  short,
  time,
  timespan,
} from './values.ts';

export const object: fc.Arbitrary<KnownObject> = fc.oneof(
  authorisation,
  ldTask,
  lpTask,
  document,
  notification,
  delivery,
  additionalInfo,
  form3,
  noGrounds,
  fullRefusal,
  partialRefusal,
  authority,
);

const as = <Kind extends string, T>(
  kind: Kind,
  value: fc.Arbitrary<T>,
): fc.Arbitrary<{ kind: Kind; value: T }> => fc.record({ kind: fc.constant(kind), value });

const named = fc.record({ id: uuid });
const carried = fc.record({ object });
const stored = fc.record({ id: uuid, object }, { requiredKeys: ['id'] });

const listQuery = fc.record(
  {
    objectType: dictionaryEntry,
    lastChanged: time,
    timespan,
    maximum: fc.integer({ min: 1 }),
    status: dictionaryEntry,
    country,
  },
  { requiredKeys: [] },
);

export const request: fc.Arbitrary<WireRequest> = fc.oneof(
  as('GET', named),
  as('CREATE', carried),
  as('UPDATE', carried),
  as('LIST', listQuery),
  as('DELIVER', fc.record({ id: uuid, object })),
  as('GETCSPCONFIG', fc.constant(true as const)),
);

const listRecord = fc.record(
  {
    objectType: dictionaryEntry,
    id: uuid,
    country,
    owner: short,
    generation: count,
    externalId: long,
    lastChanged: time,
  },
  { requiredKeys: ['objectType', 'id', 'generation'] },
);
const listed = fc.oneof(
  fc.constant({}),
  fc.record({ records: fc.array(listRecord, { minLength: 1, maxLength: 3 }) }),
);

export const response: fc.Arbitrary<WireResponse> = fc.oneof(
  as('GETResponse', carried),
  as('CREATEResponse', stored),
  as('UPDATEResponse', stored),
  as('LISTResponse', listed),
  as('ErrorInformation', error),
  as('DELIVERResponse', named),
  as('GETCSPCONFIGResponse', configuration),
);

export const header: fc.Arbitrary<WireHeader> = fc.record(
  {
    sender: endpointId,
    receiver: endpointId,
    transactionId: uuid,
    timestamp: microtime,
    version: fc.record({
      etsi: fc.stringMatching(/^V\d{1,3}\.\d{1,3}\.\d{1,3}$/),
      profileOwner: short,
      profile: short,
    }),
    workflow: long,
  },
  { requiredKeys: ['sender', 'receiver', 'transactionId', 'timestamp', 'version'] },
);

const actionRequest: fc.Arbitrary<WireActionRequest> = fc.record({ number: count, request });
const actionResponse: fc.Arbitrary<WireActionResponse> = fc.record({ number: count, response });
const few = { minLength: 1, maxLength: 3 };

export const payload: fc.Arbitrary<WireMessage['payload']> = fc.oneof(
  as('RequestPayload', fc.record({ actions: fc.array(actionRequest, few) })),
  as(
    'ResponsePayload',
    fc.oneof(
      as('ActionResponses', fc.record({ actions: fc.array(actionResponse, few) })),
      as('ErrorInformation', error),
    ),
  ),
);

/** Any message the model can say, without content it has no description of. */
export const message: fc.Arbitrary<WireMessage> = fc.record({ header, payload });
