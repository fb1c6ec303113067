/** The verbs, asked and answered (TS 103 120, clauses 6.3 and 6.4). There is no verb for cancelling. */
import type { ValueOf } from './codec.ts';
import { configuration } from './configuration.ts';
import { empty } from './container.ts';
import { count, text, time, uuid } from './leaf.ts';
import { choice, many, maybe, one, since } from './member.ts';
import { hi1Object } from './object.ts';
import { record } from './record.ts';
import { dictionaryEntry, errorInformation, timespan } from './values.ts';

const named = record({ id: one('Identifier', uuid) });
const carried = record({ object: one('HI1Object', hi1Object) });
const namedAndCarried = record({
  id: one('Identifier', uuid),
  object: one('HI1Object', hi1Object),
});
/** The receiver may send the stored object along. */
const stored = record({
  id: one('Identifier', uuid),
  object: maybe('HI1Object', hi1Object),
});

const listQuery = record({
  objectType: maybe('ObjectType', dictionaryEntry),
  lastChanged: maybe('LastChanged', time),
  timespan: maybe('LastChangedTimespan', timespan('common')),
  maximum: maybe('MaximumObjectCount', count),
  status: maybe('Status', dictionaryEntry),
  country: since('V1.21.1', maybe('CountryCode', text)),
});

const listRecord = record({
  objectType: one('ObjectType', dictionaryEntry),
  id: one('Identifier', uuid),
  country: maybe('CountryCode', text),
  owner: maybe('OwnerIdentifier', text),
  generation: one('Generation', count),
  externalId: maybe('ExternalIdentifier', text),
  lastChanged: maybe('LastChanged', time),
});

/** `request` is absent where the verb is one nobody here knows; what it said is in `rest`. */
export const actionRequest = record({
  number: one('ActionIdentifier', count),
  request: choice('', {
    GET: named,
    CREATE: carried,
    UPDATE: carried,
    LIST: listQuery,
    DELIVER: namedAndCarried,
    GETCSPCONFIG: empty,
  }),
});

export const actionResponse = record({
  number: one('ActionIdentifier', count),
  response: choice('', {
    GETResponse: carried,
    CREATEResponse: stored,
    UPDATEResponse: stored,
    LISTResponse: record({ records: many('ListResponseRecord', listRecord) }),
    ErrorInformation: errorInformation,
    DELIVERResponse: named,
    GETCSPCONFIGResponse: configuration,
  }),
});

export type WireActionRequest = ValueOf<typeof actionRequest>;
export type WireActionResponse = ValueOf<typeof actionResponse>;
/** What one action asks for: its verb as `kind` and what goes with it as `value`. */
export type WireRequest = NonNullable<WireActionRequest['request']>;
export type WireResponse = NonNullable<WireActionResponse['response']>;
