/** Puts objects into a message for an endpoint. */
import {
  actionsIn,
  type Endpoint,
  type EndpointAction,
  type ProfileVersion,
} from '../endpoints.ts';
import { profileVersions } from '../endpoint-row.ts';
import type { EndpointId, Hi1Header } from '../model.ts';
import type { WireRequest } from '../wire/actions.ts';
import type { WireMessage } from '../wire/message.ts';
import type { KnownObject } from '../wire/object.ts';

/** Who sends: the header of the transaction, and the service provider that owns what it creates. */
export interface Sender {
  readonly header: Hi1Header;
  readonly provider: EndpointId;
}

/** The version of TS 104 144 a header announces; one that is not known counts as the newest. */
export function profileVersionOf({ version }: Pick<Hi1Header, 'version'>): ProfileVersion {
  return profileVersions.find((known) => known === version.profile) ?? newestProfile;
}

const newestProfile = profileVersions[profileVersions.length - 1] ?? 'v1.3.1';

/** A message of these requests, numbered from 0 (TS 103 120, clause 6.4.4). */
export function requestMessage(header: Hi1Header, requests: readonly WireRequest[]): WireMessage {
  const actions = requests.map((request, number) => ({ number, request }));
  return { header, payload: { kind: 'RequestPayload', value: { actions } } };
}

const withVerb = (verb: EndpointAction['verb'], object: KnownObject): WireRequest => {
  if (verb === 'DELIVER') return { kind: 'DELIVER', value: { id: object.id, object } };
  return { kind: verb === 'UPDATE' ? 'UPDATE' : 'CREATE', value: { object } };
};

/**
 * The message that takes objects to an endpoint, each with the verb the table of endpoints says (O3). Objects that the
 * announced version of the profile does not have there are left out.
 */
export function submit(
  endpoint: Endpoint,
  { header }: Sender,
  objects: readonly KnownObject[],
): WireMessage {
  const actions = actionsIn(endpoint, profileVersionOf(header));
  const requests = objects.flatMap((object) => {
    const action = actions.find(({ objects: kinds }) => kinds.includes(object.kind));
    return action === undefined ? [] : [withVerb(action.verb, object)];
  });
  return requestMessage(header, requests);
}

/** Members every object of the service provider's own begins with. The receiver sets the generation. */
export const ownObject = (
  { provider }: Sender,
  id: KnownObject['id'],
  associated: readonly KnownObject['id'][],
) => ({ id, country: provider.country, owner: provider.id, associated });
