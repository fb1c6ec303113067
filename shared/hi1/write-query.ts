/** The messages that ask: LIST, a batch of GETs, and the question for the enforcing authority. */
import type { Uuid } from '../base/units.ts';
import { element, nothing, optionalElement, textElement } from './markup.ts';
import type { Hi1Header } from './model.ts';
import type { ListQuery } from './request.ts';
import { writeRequest } from './write-message.ts';
import { dictionaryElement, writeSecond } from './write-values.ts';

/** LISTRequest (TS 103 120). O15: LastChanged is read as "at or after", so the second is cut, never rounded up. */
export function writeListRequest(header: Hi1Header, query: ListQuery): string {
  const since = query.lastChanged;
  const list = element(
    'LIST',
    dictionaryElement('ObjectType', query.objectType),
    since === null ? nothing : textElement('LastChanged', writeSecond(since)),
    optionalElement('MaximumObjectCount', query.maximum),
    dictionaryElement('Status', query.status),
    optionalElement('CountryCode', query.country),
  );
  return writeRequest(header, [list]);
}

/** One message with one GET for each id; the schema asks for at least one. */
export function writeGetRequest(header: Hi1Header, ids: readonly Uuid[]): string {
  const actions = ids.map((id) => element('GET', textElement('Identifier', id)));
  return writeRequest(header, actions);
}

/**
 * O12: the look-up "which enforcing authority is mine" is described as an empty request, which the schema forbids;
 * a single GETCSPCONFIG is the emptiest message it allows.
 */
export function writeEnforcingAuthorityRequest(header: Hi1Header): string {
  return writeRequest(header, [element('GETCSPCONFIG')]);
}
