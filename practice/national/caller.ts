import { createHash } from 'node:crypto';
import type { IncomingMessage } from 'node:http';
import { TLSSocket } from 'node:tls';
import type { Provider } from 'oidc-provider';
import { acceptedLevels, findPerson, type Person } from '../identity/persons.ts';
import { rightsOf } from '../identity/claims.ts';
import type { PlatformState, Registration } from '../state/platform-state.ts';
import { isRegistered, seenAddress } from './address-register.ts';
import { organisationNumberOf } from './organisation-number.ts';
import type { RefusalCode } from './refusal.ts';

/** Who is on the line: the certificate alone. */
export interface Caller {
  readonly registration: Registration;
  readonly address: string;
  /** Base64url SHA-256 of the certificate's DER (RFC 8705, `x5t#S256`). */
  readonly thumbprint: string;
}

export interface SignedInCaller extends Caller {
  readonly person: Person;
  readonly acr: string;
  /** Roles for the calling organisation; empty for a person of another one. */
  readonly roles: readonly string[];
  readonly expiresAt: number | null;
}

export type Checked<T> = { readonly caller: T } | { readonly refusal: RefusalCode };

/** Address register first, then the organisation in the certificate. */
export function checkOrganisation(state: PlatformState, request: IncomingMessage): Checked<Caller> {
  const address = seenAddress(request.socket.remoteAddress);
  if (!isRegistered(state.addresses.registered, address)) {
    return { refusal: 'address_not_registered' };
  }
  const certificate =
    request.socket instanceof TLSSocket ? request.socket.getPeerX509Certificate() : undefined;
  if (certificate === undefined) return { refusal: 'organisation_not_registered' };
  const der = new Uint8Array(certificate.raw);
  const number = organisationNumberOf(der);
  const registration = state.registrations.find((one) => one.organisationNumber === number);
  if (registration === undefined) return { refusal: 'organisation_not_registered' };
  const thumbprint = createHash('sha256').update(der).digest('base64url');
  return { caller: { registration, address, thumbprint } };
}

/** The bearer token: known, alive, and bound to the certificate of this very connection. */
export async function checkToken(
  provider: Provider,
  caller: Caller,
  request: IncomingMessage,
): Promise<Checked<SignedInCaller>> {
  const value = /^Bearer ([\w~+/.=-]+)$/i.exec(request.headers.authorization ?? '')?.[1];
  if (value === undefined) return { refusal: 'token_missing' };
  const token = await provider.AccessToken.find(value);
  const person = token === undefined ? undefined : findPerson(token.accountId);
  if (token === undefined || person === undefined) return { refusal: 'token_expired' };
  if (token['x5t#S256'] !== caller.thumbprint) return { refusal: 'invalid_token' };
  const roles = rightsOf(person)
    .filter((right) => right.orgNumber === caller.registration.organisationNumber)
    .map((right) => right.function);
  const noted = token.extra?.['acr'];
  const acr = typeof noted === 'string' ? noted : '';
  const expiresAt = token.exp === undefined ? null : token.exp * 1000;
  return { caller: { ...caller, person, acr, roles, expiresAt } };
}

/** Level of assurance, then a role for the calling organisation. */
export function checkRights(
  caller: SignedInCaller,
  accepted: readonly string[] | null,
): RefusalCode | null {
  if (!acceptedLevels.includes(caller.acr)) return 'insufficient_user_authentication';
  const holds = caller.roles.some((role) => accepted === null || accepted.includes(role));
  return holds ? null : 'insufficient_scope';
}
