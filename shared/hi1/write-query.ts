/** The messages that ask: LIST, a batch of GETs, and the question for the enforcing authority. */
import type { Uuid } from '../base/units.ts';
import { requestMessage } from './build/submission.ts';
import type { Hi1Header } from './model.ts';
import type { ListQuery } from './request.ts';
import { writeOwnMessage } from './wire/write-wire.ts';
import { writeSecond } from './write-values.ts';

/**
 * LISTRequest (TS 103 120). O15: LastChanged is read as "at or after", so the second is cut, never rounded up. A query
 * for one country is one for all where the announced version is older than V1.21.1.
 */
export function writeListRequest(header: Hi1Header, query: ListQuery): string {
  const since = query.lastChanged;
  const value = {
    objectType: query.objectType ?? undefined,
    lastChanged: since === null ? undefined : writeSecond(since),
    maximum: query.maximum ?? undefined,
    status: query.status ?? undefined,
    country: query.country ?? undefined,
  };
  return writeOwnMessage(requestMessage(header, [{ kind: 'LIST', value }]));
}

/** One message with one GET for each id; the schema asks for at least one. */
export function writeGetRequest(header: Hi1Header, ids: readonly Uuid[]): string {
  const requests = ids.map((id) => ({ kind: 'GET' as const, value: { id } }));
  return writeOwnMessage(requestMessage(header, requests));
}

/**
 * O12: the look-up "which enforcing authority is mine" is described as an empty request, which the schema forbids;
 * a single GETCSPCONFIG is the emptiest message it allows.
 */
export function writeEnforcingAuthorityRequest(header: Hi1Header): string {
  return writeOwnMessage(requestMessage(header, [{ kind: 'GETCSPCONFIG', value: true }]));
}
