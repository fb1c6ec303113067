/**
 * The seventeen endpoints of TS 104 144 (clauses 5 and 6) as data: where each lives and what it carries. O3: whether
 * the service provider's own objects go with CREATE or DELIVER differs between sources; the verb is decided here only.
 */
import {
  profileVersions,
  type Endpoint,
  type EndpointAction,
  type ProfileVersion,
} from './endpoint-row.ts';
import { platformEndpoints } from './platform-endpoints.ts';
import { providerEndpoints } from './provider-endpoints.ts';

export type { Endpoint, EndpointAction, ProfileVersion } from './endpoint-row.ts';
export { platformEndpoints } from './platform-endpoints.ts';
export { providerEndpoints } from './provider-endpoints.ts';

export type ProviderEndpointName = keyof typeof providerEndpoints;
export type PlatformEndpointName = keyof typeof platformEndpoints;

/** Every endpoint once, those of the service provider first, in the order of the clauses. */
export const endpoints: readonly Endpoint[] = [
  ...Object.values(providerEndpoints),
  ...Object.values(platformEndpoints),
];

/** The endpoint a call of that host arrives at, or null: paths are compared letter by letter. */
export const endpointAtPath = (host: Endpoint['host'], path: string): Endpoint | null =>
  endpoints.find((endpoint) => endpoint.host === host && endpoint.path === path) ?? null;

const rank = (version: ProfileVersion): number => profileVersions.indexOf(version);

/** Whether something with these bounds exists in a version of the profile. */
const isIn = (
  { since, last }: { since: ProfileVersion | null; last?: ProfileVersion | null },
  version: ProfileVersion,
): boolean =>
  (since === null || rank(since) <= rank(version)) && (last == null || rank(version) <= rank(last));

/** The actions an endpoint has in one version of the profile; none when that version lacks the endpoint. */
export const actionsIn = (
  endpoint: Endpoint,
  version: ProfileVersion,
): readonly EndpointAction[] =>
  isIn(endpoint, version) ? endpoint.actions.filter((action) => isIn(action, version)) : [];
