import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ask } from './support/http.ts';
import { startPractice, type Practice } from './support/practice.ts';

let practice: Practice;
beforeAll(async () => {
  practice = await startPractice();
});
afterAll(() => practice.close());

const json = { 'Content-Type': 'application/json' };
const call = (path: string, body: string, headers: Record<string, string> = json) =>
  ask(practice.platform().origins.control + path, { method: 'POST', headers, body });

describe('the controls', () => {
  it('answer only to their own loopback name', async () => {
    const { control } = practice.platform().origins;
    const port = new URL(control).port;
    for (const host of [`localhost:${port}`, `evil.example:${port}`, '127.0.0.1']) {
      expect((await ask(`${control}/log`, { headers: { host } })).status).toBe(403);
    }
    expect((await ask(`${control}/log`)).status).toBe(200);
  });

  it('answer no foreign page, by origin or by form', async () => {
    const foreign = await call('/sessions', '{}', { ...json, Origin: 'https://evil.example' });
    expect(foreign.status).toBe(403);
    expect(foreign.headers['access-control-allow-origin']).toBeUndefined();
    expect((await call('/sessions', '{}', { 'Content-Type': 'text/plain' })).status).toBe(415);
  });

  it.each([
    ['/orders', '{"template":"other"}'],
    ['/orders', '[]'],
    ['/orders', '{'],
    ['/time', '{"plusSeconds":"60"}'],
    ['/time', '{"plusSeconds":1.5}'],
    ['/network', '{"mode":"normal","times":0}'],
    ['/addresses', '{"registered":"127.0.0.1/32"}'],
    ['/certificates', '{"variant":"constructor"}'],
    ['/ea', '{"order":"x","decision":"none"}'],
    ['/ea', '{"order":"00000000-0000-4000-8000-000000000000","decision":"none"}'],
    ['/withdraw', '{}'],
    ['/newdeadline', '{"order":"00000000-0000-4000-8000-000000000000","inHours":1}'],
    ['/correspondence', '{"type":"Form1"}'],
    ['/formbypost', '{"order":"00000000-0000-4000-8000-000000000000","reasons":["Nothing"]}'],
    ['/orders', '{"again":"00000000-0000-4000-8000-000000000000"}'],
    ['/situations', '{"situation":"constructor"}'],
    ['/situations/forward', '{"run":"../situations"}'],
    ['/preservation', '{"template":"plain"}'],
    ['/versions', '{"version":"V1.22.1","act":"forget"}'],
    ['/deliveries', '{}'],
    ['/eid', '{"outcome":"well"}'],
    ['/expect', '{"kind":"__proto__"}'],
  ])('refuse %s %s with a reason', async (path, body) => {
    const answer = await call(path, body);
    expect(answer.status).toBe(400);
    expect(JSON.parse(answer.text)).toHaveProperty('error');
  });

  it('know no other calls', async () => {
    expect((await call('/constructor', '{}')).status).toBe(404);
    expect((await ask(`${practice.platform().origins.control}/secret`)).status).toBe(404);
  });

  it('show state and breaches in both languages', async () => {
    await practice.control('/orders', { template: 'notified' });
    const { control } = practice.platform().origins;
    const english = await ask(`${control}/?lang=en`);
    expect(english.text).toContain('Notified: do not send yet');
    expect(english.headers['content-security-policy']).toContain("script-src 'self'");
    expect((await ask(`${control}/?lang=sv`)).text).toContain('Överträdelser');
    const state = await ask(`${control}/state`);
    expect(JSON.parse(state.text)).toMatchObject({ offsetSeconds: 0, breaches: [] });
  });

  it('offer every act, and say of those that make no sense why', async () => {
    const own = await startPractice();
    try {
      const { order } = await own.control<{ order: string }>('/orders', { template: 'plain' });
      const page = async (language: string): Promise<string> =>
        (await ask(`${own.platform().origins.control}/?lang=${language}`)).text;
      const buttons = (text: string): readonly string[] =>
        [...text.matchAll(/<button[^]*?<\/button>/g)]
          .map(([one]) => one)
          .filter((one) => one.includes(order));
      for (const language of ['en', 'sv']) {
        const found = buttons(await page(language));
        expect(found).toHaveLength(22);
        expect(found.filter((one) => /\sdisabled\s/.test(one)).length).toBe(17);
      }
      expect(await page('en')).toContain('Needs a Form 3 from the provider first.');
      expect(await page('sv')).toContain('Kräver först ett formulär 3 från leverantören.');
      expect(await page('en')).toMatch(/own alert: answer by [-\d]{10} 23:59 UTC/);
      expect(await page('sv')).toContain('Portalens egen påminnelse: svara senast');
      await own.control('/withdraw', { order });
      const offered = buttons(await page('en')).filter((one) => !/\sdisabled\s/.test(one));
      expect(offered.map((one) => /data-path="([^"]*)"/.exec(one)?.[1])).toEqual(
        offered.map(() => '/correspondence'),
      );
      expect(await page('en')).toContain('V1.22.1');
    } finally {
      await own.close();
    }
  });

  it('put every switch back in one call, and say what is not as it should be', async () => {
    const state = async (): Promise<{ deviations: string[] }> =>
      JSON.parse((await ask(`${practice.platform().origins.control}/state`)).text) as {
        deviations: string[];
      };
    expect((await state()).deviations).toEqual([]);
    await practice.control('/network', { mode: 'refuse503' });
    await practice.control('/addresses', { registered: ['192.0.2.0/24'], style: 'drop' });
    await practice.control('/deliveries', { mode: 'wait' });
    await practice.control('/registrations', { organisations: [] });
    await practice.control('/versions', { version: 'V1.21.1', act: 'announce' });
    const off = ['network', 'addresses', 'deliveries', 'registrations', 'versions'];
    expect((await state()).deviations).toEqual(off);
    await practice.control('/normal', {});
    expect(await state()).toMatchObject({
      deviations: [],
      network: { mode: 'normal', times: null },
      addresses: { registered: ['127.0.0.1/32', '::1/128'], style: '403' },
      deliveryMode: 'auto',
      registrations: [{ organisationNumber: '5560000167' }],
    });
  });

  it('move time to the next opening of a window, and refuse where none is shut', async () => {
    const own = await startPractice();
    try {
      await own.control('/orders', { template: 'plain' });
      await expect(own.control('/time', { to: 'nextOpening' })).rejects.toThrow('400');
      await own.control('/orders', { template: 'content' });
      const { control } = own.platform().origins;
      const before = JSON.parse((await ask(`${control}/state`)).text) as {
        opening: { at: string };
      };
      const { now } = await own.control<{ now: string }>('/time', { to: 'nextOpening' });
      const late = Date.parse(now) - Date.parse(before.opening.at);
      expect(late).toBeGreaterThanOrEqual(60_000);
      expect(late).toBeLessThan(70_000);
      const after = JSON.parse((await ask(`${control}/state`)).text) as object;
      expect(after).toMatchObject({ opening: null });
    } finally {
      await own.close();
    }
  });
});
