import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ask, failureOf } from './support/http.ts';
import { codesOf, envelope, get, post } from './support/messages.ts';
import { startPractice, type Credentials, type Practice } from './support/practice.ts';
import { signIn } from './support/sign-in.ts';

let practice: Practice;
let good: Credentials;
let token: string;

const mailbox = '/eevidence/mailbox';
const asking = envelope(['<LIST/>']);
const home = { registered: ['127.0.0.1/32', '::1/128'], style: '403' };

beforeAll(async () => {
  practice = await startPractice();
  good = await practice.certificate('good');
  token = (await signIn(practice, 'legal_representative', good)).access_token;
});
afterAll(() => practice.close());

const account = (credentials: Credentials, bearer?: string, localAddress?: string) =>
  practice.tls(
    `${practice.platform().origins.api}/account`,
    {
      headers: bearer === undefined ? {} : { Authorization: `Bearer ${bearer}` },
      ...(localAddress === undefined ? {} : { localAddress }),
    },
    credentials,
  );

/** The cause the profile gives for an answer, as a client finds it. */
function causeOf(answer: { status: number; text: string }): string | undefined {
  const { code } = JSON.parse(answer.text) as { code: string };
  return practice
    .profile()
    .refusals.find((row) => row.status === answer.status && row.code === code)?.cause;
}

describe('the way in', () => {
  it('speaks no TLS below 1.2 and asks for a certificate', async () => {
    const old = { minVersion: 'TLSv1', maxVersion: 'TLSv1.1' } as const;
    const weak = { ca: practice.profile().api.serverAuthorities, ciphers: 'DEFAULT@SECLEVEL=0' };
    const url = `${practice.platform().origins.api}/account`;
    await expect(ask(url, { tls: { ...good, ...weak, ...old } })).rejects.toThrow(
      /alert protocol version/,
    );
    const bare = practice.tls(`${practice.platform().origins.api}/account`);
    expect(await failureOf(bare)).toBe('ERR_SSL_TLSV13_ALERT_CERTIFICATE_REQUIRED');
  });

  it.each([
    ['unknownIssuer', 'ERR_SSL_TLSV1_ALERT_UNKNOWN_CA'],
    ['expired', 'ERR_SSL_SSL/TLS_ALERT_CERTIFICATE_EXPIRED'],
    ['notYetValid', 'ERR_SSL_SSL/TLS_ALERT_BAD_CERTIFICATE'],
    ['noClientAuth', 'ERR_SSL_SSL/TLS_ALERT_UNSUPPORTED_CERTIFICATE'],
  ])('a certificate that is %s meets a TLS alert', async (variant, code) => {
    for (const keyType of ['ec', 'rsa'] as const) {
      const bad = await practice.certificate(variant, keyType);
      expect(await failureOf(account(bad, token))).toBe(code);
    }
  });

  it('TLS 1.2 closes on an unknown certificate before the handshake is done', async () => {
    const bad = await practice.certificate('unknownIssuer');
    const { api } = practice.platform().origins;
    const asked = practice.tls(`${api}/account`, { tls: { maxVersion: 'TLSv1.2' } }, bad);
    expect(await failureOf(asked)).toBe('ECONNRESET');
  });

  it.each(['good', 'serialNumberOnly', 'organizationIdentifierOnly', 'otherSpelling'])(
    'the organisation number of a %s certificate is read',
    async (variant) => {
      for (const keyType of ['ec', 'rsa'] as const) {
        const answer = await post(
          practice,
          mailbox,
          asking,
          await practice.certificate(variant, keyType),
        );
        expect(codesOf(answer)).toEqual([]);
      }
    },
  );

  it.each(['unknownOrganisation', 'noOrganisationNumber', 'wrongCheckDigit', 'numbersDisagree'])(
    'a certificate of the kind %s names no registered organisation',
    async (variant) => {
      const answer = await post(practice, mailbox, asking, await practice.certificate(variant));
      expect([answer.status, causeOf(answer)]).toEqual([403, 'unknownOrganisation']);
      expect(answer.headers['content-type']).toBe('application/problem+json');
    },
  );
});

describe('the address register', () => {
  it('refuses another address with 403, before it looks at the organisation', async () => {
    const stranger = await practice.certificate('unknownOrganisation');
    const api = practice.platform().origins.api.replace('localhost', '127.0.0.1');
    const answer = await practice.tls(`${api}/account`, { localAddress: '127.0.0.2' }, stranger);
    expect([answer.status, causeOf(answer)]).toEqual([403, 'address']);
  });

  it('can stay silent instead', async () => {
    await practice.control('/addresses', { registered: ['10.0.0.0/8'], style: 'drop' });
    expect(await failureOf(account(good, token))).toBe('ECONNRESET');
    await practice.control('/addresses', home);
    expect((await account(good, token)).status).toBe(200);
  });

  it('takes ranges only', async () => {
    await expect(practice.control('/addresses', { registered: ['10.0.0.0/33'] })).rejects.toThrow(
      '400',
    );
    await expect(practice.control('/addresses', { registered: ['home'] })).rejects.toThrow('400');
  });
});

describe('the person', () => {
  it('is told who is asking', async () => {
    const answer = await account(good, token);
    expect(JSON.parse(answer.text)).toMatchObject({
      organisation: { name: 'Nordanvind Meddelanden AB', organisationNumber: '5560000167' },
      person: { name: 'Ingrid Exempel', roles: ['legal_representative'] },
      address: { registered: ['127.0.0.1/32', '::1/128'] },
    });
  });

  it('without a token is not signed in', async () => {
    const answer = await account(good);
    expect([answer.status, causeOf(answer)]).toEqual([401, 'notSignedIn']);
    expect(answer.headers['www-authenticate']).toBe('Bearer realm="practice"');
  });

  it('with an unknown token is not signed in either', async () => {
    const answer = await account(good, 'x'.repeat(43));
    expect([answer.status, causeOf(answer)]).toEqual([401, 'notSignedIn']);
  });

  it('with a token bound to another certificate is refused', async () => {
    const answer = await account(await practice.certificate('good'), token);
    expect([answer.status, causeOf(answer)]).toEqual([401, 'tokenNotBound']);
    expect(answer.headers['www-authenticate']).toContain('error="invalid_token"');
  });

  it('at level 2 is refused', async () => {
    const low = await signIn(practice, 'level_two', good);
    const answer = await account(good, low.access_token);
    expect([answer.status, causeOf(answer)]).toEqual([403, 'levelTooLow']);
    expect(answer.headers['www-authenticate']).toContain('insufficient_user_authentication');
  });

  it('of another organisation has no role here', async () => {
    const other = await signIn(practice, 'other_organisation', good);
    const answer = await account(good, other.access_token);
    expect([answer.status, causeOf(answer)]).toEqual([403, 'roleMissing']);
  });

  it('without the sending role may look but not send, and trying is a breach', async () => {
    await practice.control('/expect', { kind: 'unauthorised' });
    const handler = await signIn(practice, 'handler', good);
    expect((await account(good, handler.access_token)).status).toBe(200);
    const outcome = envelope([get('7e84603b-be7b-4cba-af26-8468d177f36a')]);
    const answer = await post(practice, '/eevidence/outcome', outcome, good, handler.access_token);
    expect([answer.status, causeOf(answer)]).toEqual([403, 'roleMissing']);
    const breaches = (await practice.log()).filter((entry) => entry.breach !== undefined);
    expect(breaches).toMatchObject([{ breach: 'unauthorised', provoked: true }]);
  });

  it('is signed out when the sessions end', async () => {
    const brief = await signIn(practice, 'reviewer', good);
    await practice.control('/sessions', {});
    const answer = await account(good, brief.access_token);
    expect([answer.status, causeOf(answer)]).toEqual([401, 'notSignedIn']);
  });
});

describe('the message', () => {
  it('of an unknown version is answered 3021 with the supported ones', async () => {
    const answer = await post(
      practice,
      mailbox,
      envelope(['<LIST/>'], { version: 'V1.99.1' }),
      good,
    );
    expect(codesOf(answer)).toEqual(['3021']);
    expect(answer.text).toContain('V1.22.1');
  });

  it.each([
    ['not following the schema', envelope(['<LIST><Bogus/></LIST>']), '3020'],
    ['no XML at all', 'hello', '3020'],
    ['with a document type', `<!DOCTYPE x []>${asking}`, '3020'],
    ['from another sender', envelope(['<LIST/>'], { sender: 'sp-1' }), '3007'],
    [
      'with a number twice',
      asking.replace(/(<ActionRequest>.*<\/ActionRequest>)/s, '$1$1'),
      '3002',
    ],
  ])('%s is refused as a whole', async (_, body, code) => {
    expect(codesOf(await post(practice, mailbox, body, good))).toEqual([code]);
  });

  it('in JSON is not understood', async () => {
    const more = { headers: { 'Content-Type': 'application/json' } };
    const answer = await post(practice, mailbox, '{}', good, undefined, more);
    expect(codesOf(answer)).toEqual(['3019']);
  });

  it('finds nothing on other paths and methods', async () => {
    expect((await post(practice, '/eevidence/Mailbox', asking, good)).status).toBe(404);
    expect((await post(practice, '/eevidence/__proto__', asking, good)).status).toBe(404);
    const read = await practice.tls(practice.platform().origins.api + mailbox, {}, good);
    expect([read.status, read.headers['allow']]).toEqual([405, 'POST']);
  });
});
