import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import {
  networkModes,
  networkModeRows,
  type NetworkMode,
} from '../../../practice/national/network-modes.ts';
import { systemClock } from '../../../electron/shell/clock.ts';
import { ask } from './support/http.ts';
import { envelope, post } from './support/messages.ts';
import { startPractice, type Credentials, type Practice } from './support/practice.ts';

let practice: Practice;
let good: Credentials;
beforeAll(async () => {
  practice = await startPractice();
  good = await practice.certificate('good');
  await practice.control('/orders', { template: 'plain' });
});
afterEach(async () => {
  await practice.control('/network', { mode: 'normal' });
});
afterAll(async () => {
  await practice.close();
});

const list = '<LIST><MaximumObjectCount>9</MaximumObjectCount></LIST>';

/** What a client sees of one LIST: the status and what tells the answer from the usual, or the error's code. */
async function seen(): Promise<string> {
  const patience = new Promise<string>((resolve) => setTimeout(() => resolve('silence'), 700));
  const asked = post(practice, '/eevidence/mailbox', envelope([list]), good).then(
    ({ status, headers, text }) =>
      [
        status,
        headers['retry-after'] === undefined ? '' : `after ${String(headers['retry-after'])}`,
        headers['location'] === undefined ? '' : `to ${String(headers['location'])}`,
        status === 200 ? (text.match(/<ListResponseRecord>|<h1>/g) ?? []).length : '',
      ]
        .filter((part) => part !== '')
        .join(' '),
    (error: unknown) => (error instanceof Error && 'code' in error ? String(error.code) : 'error'),
  );
  return Promise.race([asked, patience]);
}

const atATime = /^\d+ after \w{3}, \d{2} \w{3} \d{4} [\d:]{8} GMT$/;

/** A plain order lists its order, two tasks and two documents. */
let whole = '';
beforeAll(async () => {
  whole = await seen();
});

const expected: Readonly<Record<NetworkMode, string | RegExp | (() => string)>> = {
  normal: () => whole,
  refuse: 'ECONNREFUSED',
  dropBefore: 'ECONNRESET',
  dropAfterCommit: 'ECONNRESET',
  hang: 'silence',
  halfBody: 'ECONNRESET',
  drip: 'silence',
  refuse429: '429 after 5',
  refuse429Date: atATime,
  refuse503: '503 after 5',
  refuse503Date: atATime,
  fault500: '500',
  html: '200 1',
  redirect: '307 to /eevidence/mailbox',
  oversized: 'silence',
  listedTwice: () => `200 ${2 * Number(whole.split(' ')[1])}`,
  answeredTwice: () => `200 ${2 * Number(whole.split(' ')[1])}`,
  formerAnswer: () => whole,
  reordered: () => whole,
  otherName: 'ERR_TLS_CERT_ALTNAME_INVALID',
  nameInSubjectOnly: 'ERR_TLS_CERT_ALTNAME_INVALID',
  expired: 'CERT_HAS_EXPIRED',
  notYetValid: 'CERT_NOT_YET_VALID',
  selfSigned: 'DEPTH_ZERO_SELF_SIGNED_CERT',
  unknownIssuer: 'UNABLE_TO_VERIFY_LEAF_SIGNATURE',
  intercepted: 'SELF_SIGNED_CERT_IN_CHAIN',
  noServerAuth: 'INVALID_PURPOSE',
  issuedByServer: 'UNSPECIFIED',
  brokenSignature: 'CERT_SIGNATURE_FAILURE',
  oldTls: 'EPROTO',
  clockAhead: () => whole,
  clockBehind: () => whole,
};

describe('trouble on the line', () => {
  it.each(networkModes)('%s is what a client sees, and normal puts an end to it', async (mode) => {
    await practice.control('/network', { mode });
    const wanted = expected[mode];
    const found = await seen();
    if (wanted instanceof RegExp) expect(found).toMatch(wanted);
    else expect(found).toBe(typeof wanted === 'string' ? wanted : wanted());
    await practice.control('/network', { mode: 'normal' });
    expect(await seen()).toBe(whole);
  });

  it('strikes the calls it is told to, and as often as it is told', async () => {
    await practice.control('/network', { mode: 'fault500', calls: 'poll', times: 2 });
    const { issuer } = practice.profile().identity;
    const discovery = `${issuer}/.well-known/openid-configuration`;
    expect((await practice.tls(discovery)).status).toBe(200);
    expect([await seen(), await seen(), await seen()]).toEqual(['500', '500', whole]);
    await practice.control('/network', { mode: 'html', calls: 'identity' });
    expect((await practice.tls(discovery)).headers['content-type']).toContain('text/html');
    expect(await seen()).toBe(whole);
    await practice.control('/network', { mode: 'expired', calls: 'api', times: 1 });
    expect([await seen(), await seen()]).toEqual(['CERT_HAS_EXPIRED', whole]);
  });

  it('is there again after a restart', async () => {
    await practice.control('/network', { mode: 'selfSigned', calls: 'api' });
    await practice.restart();
    expect(await seen()).toBe('DEPTH_ZERO_SELF_SIGNED_CERT');
  });

  it('refuses what cannot be: trouble below HTTP for one call, counted refusals, a wrong clock at the issuer', async () => {
    const said = async (body: object): Promise<number> =>
      (
        await ask(`${practice.platform().origins.control}/network`, {
          method: 'POST',
          headers: { 'Content-Type': 'application/json' },
          body: JSON.stringify(body),
        })
      ).status;
    expect(await said({ mode: 'refuse', calls: 'poll' })).toBe(400);
    expect(await said({ mode: 'expired', calls: 'outcome' })).toBe(400);
    expect(await said({ mode: 'refuse', times: 2 })).toBe(400);
    expect(await said({ mode: 'clockAhead', calls: 'identity' })).toBe(400);
    expect(await seen()).toBe(whole);
  });

  it('shows a date that is a day off', async () => {
    const skew = async (mode: NetworkMode): Promise<number> => {
      await practice.control('/network', { mode });
      const answer = await post(practice, '/eevidence/mailbox', envelope([list]), good);
      return Math.round(
        (Date.parse(String(answer.headers['date'])) - systemClock.now()) / 3_600_000,
      );
    };
    expect([await skew('clockAhead'), await skew('clockBehind')]).toEqual([24, -24]);
  });

  it('has words of its own for each mode, in both languages', () => {
    for (const language of ['en', 'sv'] as const)
      expect(new Set(networkModeRows.map(({ words }) => words[language])).size).toBe(
        networkModes.length,
      );
  });
});
