import type { ServerResponse } from 'node:http';
import { acceptedLevels } from '../identity/persons.ts';

/** Everything the service refuses before it looks at a message. `cause` is Ombud's word for it. */
export const refusals = {
  address_not_registered: {
    status: 403,
    cause: 'address',
    title: 'The address is not registered for this organisation',
    challenge: null,
  },
  organisation_not_registered: {
    status: 403,
    cause: 'unknownOrganisation',
    title: 'The certificate names no registered organisation',
    challenge: null,
  },
  token_missing: {
    status: 401,
    cause: 'notSignedIn',
    title: 'This request needs a signed-in person',
    challenge: 'Bearer realm="practice"',
  },
  token_expired: {
    status: 401,
    cause: 'notSignedIn',
    title: 'The access token is unknown or has expired',
    challenge: 'Bearer realm="practice", error="invalid_token", error_description="expired"',
  },
  invalid_token: {
    status: 401,
    cause: 'tokenNotBound',
    title: 'The access token is bound to another certificate',
    challenge:
      'Bearer realm="practice", error="invalid_token", error_description="certificate mismatch"',
  },
  insufficient_user_authentication: {
    status: 403,
    cause: 'levelTooLow',
    title: 'The sign-in does not reach the required level of assurance',
    challenge: `Bearer realm="practice", error="insufficient_user_authentication", acr_values="${acceptedLevels.join(' ')}"`,
  },
  insufficient_scope: {
    status: 403,
    cause: 'roleMissing',
    title: 'The signed-in person lacks the role this act needs',
    challenge: 'Bearer realm="practice", error="insufficient_scope"',
  },
} as const;

export type RefusalCode = keyof typeof refusals;

/** Problem details (RFC 9457); token refusals also carry WWW-Authenticate (RFC 6750, RFC 9470). */
export function sendRefusal(response: ServerResponse, code: RefusalCode): void {
  const { status, title, challenge } = refusals[code];
  if (challenge !== null) response.setHeader('WWW-Authenticate', challenge);
  sendProblem(response, status, code, title);
}

export function sendProblem(
  response: ServerResponse,
  status: number,
  code: string,
  title: string,
): void {
  response.writeHead(status, { 'Content-Type': 'application/problem+json' });
  response.end(JSON.stringify({ type: `urn:ombud:practice:${code}`, title, status, code }));
}
