import { execFileSync } from 'node:child_process';
import { readFileSync, statSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { nationalProfileGuard } from '../../../shared/profile/national-profile.ts';
import { variants } from '../../../practice/authority/variants.ts';
import { refusals } from '../../../practice/national/refusal.ts';
import {
  all,
  codesOf,
  deliver,
  envelope,
  get,
  post,
  wholeOutcome,
  type IssuedOrder,
} from './support/messages.ts';
import { startPractice, type Credentials, type Practice } from './support/practice.ts';
import { signIn, tokenCall } from './support/sign-in.ts';

let practice: Practice;
let good: Credentials;

beforeAll(async () => {
  practice = await startPractice();
  good = await practice.certificate('good');
});
afterAll(() => practice.close());

describe('the profile', () => {
  it('is one that Ombud accepts, and names every refusal with its cause', () => {
    const profile = nationalProfileGuard.parse(practice.profile());
    expect(profile.refusals).toHaveLength(Object.keys(refusals).length);
    expect(new Set(profile.refusals.map((row) => row.cause)).size).toBe(6);
    expect(profile.api.serverAuthorities).not.toEqual(profile.clientAuthorities);
  });

  it('[SC-27] lies beside keys that nobody else on the computer can read', () => {
    const { file, letterFile } = practice.platform().firstCertificate;
    for (const path of [practice.platform().profileFile, file, letterFile]) {
      expect(statSync(path).mode & 0o077).toBe(0);
    }
  });
});

describe('a container', () => {
  const open = (file: string, pin: string, legacy: boolean): string =>
    execFileSync(
      'openssl',
      ['pkcs12', '-in', file, '-passin', `pass:${pin}`, '-nodes', ...(legacy ? ['-legacy'] : [])],
      { encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] },
    );

  it('of the first start opens with the PIN of its letter and holds the chain', () => {
    const { file, letterFile } = practice.platform().firstCertificate;
    const pin = /PIN-kod: +(\d{8})/.exec(readFileSync(letterFile, 'utf8'))?.[1] ?? '';
    const content = open(file, pin, false);
    expect(content.match(/BEGIN CERTIFICATE/g)).toHaveLength(2);
    expect(content).toContain('+ serialNumber = 165560000167');
    expect(() => open(file, '00000000x', false)).toThrow(/invalid password/);
  });

  it.each(['ec', 'rsa'])('for %s can be of the legacy kind', async (keyType) => {
    const issued = await practice.control<{ file: string; pin: string }>('/certificates', {
      keyType,
      container: 'legacy',
    });
    expect(() => open(issued.file, issued.pin, false)).toThrow(/unsupported/i);
    expect(open(issued.file, issued.pin, true)).toContain('BEGIN PRIVATE KEY');
  });

  it.each(variants)('can be had as %s', async (variant) => {
    const issued = await practice.control<Record<string, string>>('/certificates', { variant });
    const content = open(issued['file'] ?? '', issued['pin'] ?? '', false);
    expect(content).toContain('BEGIN PRIVATE KEY');
    expect(content.includes('organizationIdentifier')).toBe(
      !['serialNumberOnly', 'noOrganisationNumber'].includes(variant),
    );
  });
});

describe('a restart', () => {
  it('keeps orders, sign-ins, answers, time and what waits', async () => {
    const tokens = await signIn(practice, 'legal_representative', good);
    const order = await practice.control<IssuedOrder>('/orders', { template: 'plain' });
    const { now } = await practice.control<{ now: string }>('/time', { plusSeconds: 3600 });
    const body = envelope(wholeOutcome(order));
    const sent = await post(practice, '/eevidence/outcome', body, good, tokens.access_token);
    const entries = (await practice.log()).length;

    await practice.restart();

    const again = await post(practice, '/eevidence/outcome', body, good, tokens.access_token);
    expect(again.text).toBe(sent.text);
    const form = { grant_type: 'refresh_token', refresh_token: tokens.refresh_token };
    expect((await tokenCall(practice, form, good)).status).toBe(200);
    expect(Date.parse(String(again.headers['date']))).toBeGreaterThan(Date.parse(now) - 1000);
    expect((await practice.log()).length).toBeGreaterThan(entries);
    const deliveries = all(body, 'DELIVER').map((one) => all(one, 'Identifier')[0] ?? '');
    await expect
      .poll(
        async () => {
          const answer = await post(
            practice,
            '/eevidence/mailbox',
            envelope(deliveries.map(get)),
            good,
          );
          return answer.text.match(/<common:Value>Received</g)?.length ?? 0;
        },
        { timeout: 5_000 },
      )
      .toBe(2);
  });

  it('knows the delivery that was there before', async () => {
    const tokens = await signIn(practice, 'legal_representative', good);
    const order = await practice.control<IssuedOrder>('/orders', { template: 'plain' });
    const id = '11111111-2222-4333-8444-555555555555';
    const parcel = { task: order.tasks[0], data: 'x', id };
    const send = () =>
      post(practice, '/eevidence/outcome', envelope([deliver(parcel)]), good, tokens.access_token);
    expect(codesOf(await send())).toEqual([]);
    await practice.restart();
    await practice.control('/expect', { kind: 'doubled' });
    expect(codesOf(await send())).toEqual(['3010']);
  });
});
