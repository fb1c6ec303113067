import {
  AuthorizationResponseError,
  ClientError,
  ResponseBodyError,
  WWWAuthenticateChallengeError,
} from 'openid-client';
import { fault, type Fault, type FaultCode } from '../../shared/base/fault.ts';

/** Carries a fault of the connection through the protocol library. */
export class ConnectionFault extends Error {
  readonly fault: Fault;
  constructor(cause: Fault) {
    super(cause.code);
    this.fault = cause;
  }
}

/** Ends that a Swedish eID reports; the provider hands them on beside `access_denied`. */
const byHint: Readonly<Record<string, FaultCode>> = {
  userCancel: 'signIn.cancelled',
  cancelled: 'signIn.cancelled',
  userDeclined: 'signIn.declined',
  userDeclinedCall: 'signIn.declined',
  expiredTransaction: 'signIn.expired',
  wrongPerson: 'signIn.wrongPerson',
  certificateErr: 'signIn.eidBlocked',
  startFailed: 'signIn.eidNotStarted',
};

/** Errors of the authorization endpoint (RFC 6749, 4.1.2.1; OpenID Connect Core, 3.1.2.6 and its extensions). */
const byError: Readonly<Record<string, FaultCode>> = {
  access_denied: 'signIn.denied',
  login_required: 'signIn.denied',
  interaction_required: 'signIn.denied',
  unmet_authentication_requirements: 'signIn.levelTooLow',
};

/** Errors of the token endpoint (RFC 6749, 5.2). Providers do not say which of the reasons for one was theirs. */
const byTokenError: Readonly<Record<string, FaultCode>> = {
  invalid_grant: 'signIn.notGranted',
  invalid_client: 'signIn.clientRefused',
  unauthorized_client: 'signIn.clientRefused',
};

/** No way to the provider; what is known of the cause is the connection check's to tell. */
const unreachable: ReadonlySet<FaultCode> = new Set<FaultCode>([
  'connection.nameNotFound',
  'connection.refused',
  'connection.timeout',
  'connection.closed',
  'connection.offline',
  'connection.addressDropped',
  'connection.proxyUnreachable',
  'connection.proxyRefused',
  'connection.proxyUnsupported',
]);

const own = (table: Readonly<Record<string, FaultCode>>, key: string): FaultCode | undefined =>
  Object.hasOwn(table, key) ? table[key] : undefined;

/** What a failed sign-in means to a person. Nothing of the provider's answer is repeated. */
export function faultOfSignIn(error: unknown): Fault {
  const connection = causesOf(error).find((one) => one instanceof ConnectionFault);
  if (connection !== undefined) return ofConnection(connection.fault);
  if (error instanceof AuthorizationResponseError) {
    const hint = own(byHint, error.error_description ?? '');
    const denied = error.error === 'access_denied' ? hint : undefined;
    return fault(denied ?? own(byError, error.error) ?? 'signIn.unexpected');
  }
  if (error instanceof ResponseBodyError)
    return fault(own(byTokenError, error.error) ?? 'signIn.unexpected');
  if (error instanceof ClientError) return fault(mismatchIn(error) ?? 'signIn.unexpected');
  // The library lets these through where the provider's answer is not of the form it expects.
  if (error instanceof WWWAuthenticateChallengeError || error instanceof TypeError)
    return fault('signIn.unexpected');
  throw error;
}

function ofConnection(found: Fault): Fault {
  return unreachable.has(found.code) ? fault('signIn.unreachable') : found;
}

/** What of the answer did not hold, by the library's own words for it. */
function mismatchIn(error: ClientError): FaultCode | null {
  const text = causesOf(error)
    .map(({ message }) => message)
    .join('\n');
  if (text.includes('"nonce"')) return 'signIn.nonceMismatch';
  if (text.includes('"state"')) return 'signIn.stateMismatch';
  if (text.includes('issuer')) return 'signIn.issuerMismatch';
  if (text.includes('"aud"') || text.includes('"azp"')) return 'signIn.audienceMismatch';
  return /signature|verification key|"(?:alg|exp|iat|nbf)"/.test(text) ? 'signIn.notGenuine' : null;
}

function causesOf(error: unknown): Error[] {
  const causes: Error[] = [];
  for (let one = error; one instanceof Error && causes.length < 8; one = one.cause)
    causes.push(one);
  return causes;
}
