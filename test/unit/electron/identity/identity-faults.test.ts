import { AuthorizationResponseError, ClientError } from 'openid-client';
import { describe, expect, it } from 'vitest';
import { ConnectionFault, faultOfSignIn } from '../../../../electron/identity/identity-faults.ts';
import { faultText } from '../../../../shared/text/fault-text.ts';

const denied = (error: string, why?: string): AuthorizationResponseError =>
  new AuthorizationResponseError('x', {
    cause: new URLSearchParams({ error, ...(why === undefined ? {} : { error_description: why }) }),
  });
const client = (message: string): ClientError =>
  new ClientError('outer', { cause: new Error(message) });

const causes: readonly [string, unknown, string][] = [
  ['cancelled', denied('access_denied', 'userCancel'), 'signIn.cancelled'],
  ['run out', denied('access_denied', 'expiredTransaction'), 'signIn.expired'],
  ['somebody else', denied('access_denied', 'wrongPerson'), 'signIn.wrongPerson'],
  ['blocked', denied('access_denied', 'certificateErr'), 'signIn.eidBlocked'],
  ['not started', denied('access_denied', 'startFailed'), 'signIn.eidNotStarted'],
  ['no reason', denied('access_denied'), 'signIn.denied'],
  ['a level', denied('unmet_authentication_requirements'), 'signIn.levelTooLow'],
  ['nonce', client('unexpected ID Token "nonce" claim value'), 'signIn.nonceMismatch'],
  ['state', client('unexpected "state" response parameter value'), 'signIn.stateMismatch'],
  ['issuer', client('unexpected "iss" (issuer) response parameter value'), 'signIn.issuerMismatch'],
  ['anything else', client('invalid response'), 'signIn.unexpected'],
  ['no way there', new ConnectionFault({ code: 'connection.refused' }), 'signIn.unreachable'],
];

describe('what ends a sign-in', () => {
  it.each(causes)('%s', (_name, error, code) => {
    expect(faultOfSignIn(error).code).toBe(code);
  });

  it('is told by no two causes with the same sentence', () => {
    for (const language of ['en', 'sv'] as const) {
      const sentences = causes.map(
        ([, error]) => faultText(faultOfSignIn(error), language).sentence,
      );
      expect(new Set(sentences).size).toBe(causes.length);
    }
  });

  it('keeps what is wrong with the provider’s server, inside the library’s errors too', () => {
    const wrong = new ConnectionFault({ code: 'connection.serverCertificateUnknown' });
    const wrapped = new ClientError('something went wrong', { cause: wrong });
    expect(faultOfSignIn(wrapped).code).toBe('connection.serverCertificateUnknown');
  });

  it('repeats nothing of an answer from outside', () => {
    const odd = denied('server_error', 'TOKEN-CANARY');
    expect(JSON.stringify(faultOfSignIn(odd))).toBe('{"code":"signIn.unexpected"}');
    expect(faultOfSignIn(denied('constructor', 'toString')).code).toBe('signIn.unexpected');
  });

  it('is a bug when it is no failure of a sign-in', () => {
    expect(() => faultOfSignIn(new RangeError('bug'))).toThrow(RangeError);
  });
});
