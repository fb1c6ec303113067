import { request } from 'node:http';
import { connect } from 'node:net';
import { afterEach, describe, expect, it } from 'vitest';
import {
  judgeReturn,
  type LoopbackRequest,
} from '../../../../electron/identity/loopback-request.ts';
import { LoopbackReturn } from '../../../../electron/identity/loopback-return.ts';
import { pageHeaders, returnPage } from '../../../../electron/identity/return-page.ts';

const state = 'S'.repeat(43);
const expected = { port: 49_152, path: '/callback', state };
const good: LoopbackRequest = {
  method: 'GET',
  target: `/callback?code=abc&state=${state}&iss=https%3A%2F%2Fx`,
  host: '127.0.0.1:49152',
  remoteAddress: '127.0.0.1',
};
const verdictOn = (change: Partial<LoopbackRequest>): number | 'accepted' => {
  const verdict = judgeReturn({ ...good, ...change }, expected);
  return 'status' in verdict ? verdict.status : 'accepted';
};

describe('[SC-34] what comes to the loopback port', () => {
  it.each([
    ['the redirect', {}, 'accepted'],
    ['an error', { target: `/callback?error=access_denied&state=${state}` }, 'accepted'],
    ['over IPv6 loopback', { remoteAddress: '::1' }, 'accepted'],
    ['mapped loopback', { remoteAddress: '::ffff:127.0.0.1' }, 'accepted'],
    ['another computer', { remoteAddress: '192.0.2.7' }, 403],
    ['no address', { remoteAddress: undefined }, 403],
    ['a name bound to 127.0.0.1', { host: 'evil.example:49152' }, 421],
    ['localhost', { host: 'localhost:49152' }, 421],
    ['another port', { host: '127.0.0.1:80' }, 421],
    ['no Host', { host: undefined }, 421],
    ['POST', { method: 'POST' }, 405],
    ['HEAD', { method: 'HEAD' }, 405],
    ['OPTIONS', { method: 'OPTIONS' }, 405],
    ['another path', { target: good.target.replace('callback', 'cb') }, 404],
    ['a longer path', { target: good.target.replace('callback', 'callback/') }, 404],
    ['an encoded path', { target: good.target.replace('callback', 'call%62ack') }, 404],
    ['upper case', { target: good.target.replace('callback', 'CALLBACK') }, 404],
    ['dots in the path', { target: `/x/..${good.target}` }, 404],
    ['a favicon', { target: '/favicon.ico' }, 404],
    ['the root', { target: '/' }, 404],
    ['an absolute target', { target: `http://127.0.0.1:49152${good.target}` }, 400],
    ['an asterisk', { target: '*' }, 400],
    ['too long', { target: `${good.target}&x=${'y'.repeat(9_000)}` }, 400],
    ['no state', { target: '/callback?code=abc' }, 403],
    ['an empty state', { target: '/callback?code=abc&state=' }, 403],
    ['a wrong state', { target: `/callback?code=abc&state=${'s'.repeat(43)}` }, 403],
    ['a shorter state', { target: `/callback?code=abc&state=${state.slice(1)}` }, 403],
    ['a longer state', { target: `${good.target}S`.replace(state, `${state}S`) }, 403],
    ['two states', { target: `${good.target}&state=${state}` }, 400],
    ['two codes', { target: `${good.target}&code=def` }, 400],
    ['code and error', { target: `${good.target}&error=x` }, 400],
    ['neither', { target: `/callback?state=${state}` }, 400],
  ] as const)('%s', (_name, change, verdict) => {
    expect(verdictOn(change)).toBe(verdict);
  });
});

describe('[SC-34] the loopback server', () => {
  const open: LoopbackReturn[] = [];
  afterEach(() => {
    for (const one of open.splice(0)) one.close();
  });
  const start = async (): Promise<LoopbackReturn> => {
    const waiting = await LoopbackReturn.open({ path: '/callback', state, language: 'sv' });
    open.push(waiting);
    return waiting;
  };
  const get = (address: string): Promise<{ status: number; text: string; policy: string }> =>
    new Promise((resolve, reject) => {
      request(address, { agent: false }, (response) => {
        let text = '';
        response.on('data', (chunk: Buffer) => (text += chunk.toString()));
        response.on('end', () =>
          resolve({
            status: response.statusCode ?? 0,
            text,
            policy: String(response.headers['content-security-policy']),
          }),
        );
      })
        .on('error', reject)
        .end();
    });

  it('listens on 127.0.0.1 alone, each time on another port', async () => {
    const ports = (await Promise.all([start(), start()])).map(({ redirectUri }) => {
      expect(redirectUri).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/callback$/);
      return Number(new URL(redirectUri).port);
    });
    expect(ports[0]).not.toBe(ports[1]);
    const refused = new Promise((resolve) => {
      connect({ host: '::1', port: ports[0] ?? 0 }).on('error', () => resolve('refused'));
    });
    expect(await refused).toBe('refused');
  });

  it('answers the redirect only when the sign-in is settled, and nothing after it', async () => {
    const waiting = await start();
    const lost = await get(`${waiting.redirectUri}?code=x&state=wrong`);
    expect(lost).toMatchObject({
      status: 403,
      text: expect.stringContaining('lang="sv"') as string,
    });
    const redirect = `${waiting.redirectUri}?code=x&state=${state}`;
    const answered = get(redirect);
    const { url, finish } = await waiting.returned;
    expect(url.href).toBe(redirect);
    expect((await get(redirect)).status).toBe(410);
    finish('signedIn');
    const page = await answered;
    expect(page.status).toBe(200);
    expect(page.text).toContain('Du kan stänga sidan och gå tillbaka till Ombud.');
    expect(page.policy).toContain("default-src 'none'");
  });

  it('is gone when it is closed', async () => {
    const waiting = await start();
    waiting.close();
    await expect(get(`${waiting.redirectUri}?code=x&state=${state}`)).rejects.toThrow();
  });
});

describe('the page on which the browser ends', () => {
  it('tells a failure in words, in both languages, and loads nothing', () => {
    for (const language of ['en', 'sv'] as const) {
      const page = returnPage({ code: 'signIn.cancelled' }, language);
      expect(page).toContain(`<html lang="${language}">`);
      expect(page).not.toMatch(/<script|src=|href=|url\(/);
      expect(page).not.toContain('signIn.');
    }
    expect(pageHeaders['Referrer-Policy']).toBe('no-referrer');
    expect(pageHeaders['Content-Security-Policy']).not.toContain('unsafe');
  });

  it('writes what a fault carries as text', () => {
    const params = { given: '<img src=x onerror=alert(1)>', needed: '"&' };
    const page = returnPage({ code: 'signIn.levelTooLow', params }, 'en');
    expect(page).not.toContain('<img');
    expect(page).toContain('&#60;img');
  });
});
