import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { codesOf, envelope, post } from './support/messages.ts';
import { startPractice, type Credentials, type Practice } from './support/practice.ts';

let practice: Practice;
let good: Credentials;

beforeAll(async () => {
  practice = await startPractice();
  good = await practice.certificate('good');
});
afterAll(() => practice.close());
afterEach(async () => {
  for (const version of ['V1.21.1', 'V1.22.1', 'v1.2.1'])
    await practice.control('/versions', { version, act: 'restore' });
});

const asking = (version: string, profile = 'v1.3.1'): string =>
  envelope(['<LIST/>'], { version }).replace('>v1.3.1<', `>${profile}<`);
const list = (version: string, profile?: string) =>
  post(practice, '/eevidence/mailbox', asking(version, profile), good);
const notices = async () => {
  const { origins } = practice.platform();
  const answer = await practice.tls(`${origins.api}/notices`, {}, good);
  expect(answer.status).toBe(200);
  return (JSON.parse(answer.text) as { notices: Record<string, unknown>[] }).notices;
};

describe('versions of the interface', () => {
  it('run side by side, and each is answered in its own', async () => {
    for (const version of ['V1.21.1', 'V1.22.1', 'V1.23.1']) {
      for (const profile of ['v1.2.1', 'v1.3.1']) {
        const answer = await list(version, profile);
        expect(codesOf(answer)).toEqual([]);
        expect(answer.text).toContain(`<ETSIVersion>${version}</ETSIVersion>`);
        expect(answer.text).toContain(`<NationalProfileVersion>${profile}<`);
        expect(answer.headers['sunset']).toBeUndefined();
        expect(answer.headers['deprecation']).toBeUndefined();
      }
    }
    expect(await notices()).toEqual([]);
  });

  it('announce their end in the header fields and in a notice, and go on until then', async () => {
    const set = { version: 'V1.22.1', act: 'announce', endsInDays: 90, deprecatedInDays: 30 };
    const life = await practice.control<{ deprecatedAt: number; endsAt: number }>('/versions', set);
    const answer = await list('V1.22.1');
    expect(codesOf(answer)).toEqual([]);
    expect(answer.headers['deprecation']).toBe(`@${life.deprecatedAt / 1000}`);
    expect(Date.parse(String(answer.headers['sunset']))).toBe(life.endsAt);
    expect(answer.headers['link']).toBe('</notices>; rel="deprecation"; type="application/json"');
    expect((await list('V1.23.1')).headers['sunset']).toBeUndefined();
    expect(await notices()).toMatchObject([
      { version: 'V1.22.1', stage: 'announced', remaining: ['V1.21.1', 'V1.23.1'] },
    ]);
    await practice.control('/versions', { version: 'V1.22.1', act: 'deprecate' });
    expect(await notices()).toMatchObject([{ stage: 'deprecated' }]);
    const now = (await list('V1.22.1')).headers;
    expect(Number(String(now['deprecation']).slice(1)) * 1000).toBeLessThan(life.deprecatedAt);
    expect(Date.parse(String(now['sunset']))).toBe(life.endsAt);
  });

  it('name the nearer end where both end', async () => {
    await practice.control('/versions', { version: 'V1.21.1', act: 'announce', endsInDays: 90 });
    const near = { version: 'v1.2.1', act: 'announce', endsInDays: 10 };
    const { endsAt } = await practice.control<{ endsAt: number }>('/versions', near);
    const { headers } = await list('V1.21.1', 'v1.2.1');
    expect(Date.parse(String(headers['sunset']))).toBe(endsAt);
  });

  it('are refused when retired, with those that remain', async () => {
    await practice.control('/versions', { version: 'V1.21.1', act: 'retire' });
    const answer = await list('V1.21.1');
    expect(codesOf(answer)).toEqual(['3021']);
    expect(answer.text).toContain(
      '<ErrorDescription>Version V1.21.1 is not supported; supported: V1.22.1, V1.23.1<',
    );
    await practice.control('/versions', { version: 'v1.2.1', act: 'retire' });
    const profile = await list('V1.22.1', 'v1.2.1');
    expect(codesOf(profile)).toEqual(['3021']);
    expect(profile.text).toContain(
      'National profile version v1.2.1 is not supported; supported: v1.3.1',
    );
    expect(codesOf(await list('V1.22.1'))).toEqual([]);
  });

  it('are not all taken away, and not deprecated after their end', async () => {
    await practice.control('/versions', { version: 'v1.2.1', act: 'announce', endsInDays: 5 });
    const last = practice.control('/versions', { version: 'v1.3.1', act: 'retire' });
    await expect(last).rejects.toThrow('must remain');
    const wrong = { version: 'V1.21.1', act: 'announce', endsInDays: 5, deprecatedInDays: 6 };
    await expect(practice.control('/versions', wrong)).rejects.toThrow('before it ends');
    const unknown = practice.control('/versions', { version: 'V9.9.9', act: 'retire' });
    await expect(unknown).rejects.toThrow('400');
  });

  it('end by themselves when the announced time has come', async () => {
    await practice.control('/versions', { version: 'V1.21.1', act: 'announce', endsInDays: 1 });
    expect(codesOf(await list('V1.21.1'))).toEqual([]);
    await practice.control('/time', { plusSeconds: 86_401 });
    expect(codesOf(await list('V1.21.1'))).toEqual(['3021']);
    expect(await notices()).toMatchObject([{ stage: 'retired' }]);
  });

  it('are kept in mind over a restart', async () => {
    await practice.control('/versions', { version: 'V1.21.1', act: 'retire' });
    await practice.restart();
    expect(codesOf(await list('V1.21.1'))).toEqual(['3021']);
  });
});
