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
    expect(english.text).toContain('Ten days, notified (FR)');
    expect(english.headers['content-security-policy']).toContain("script-src 'self'");
    expect((await ask(`${control}/?lang=sv`)).text).toContain('Överträdelser');
    const state = await ask(`${control}/state`);
    expect(JSON.parse(state.text)).toMatchObject({ offsetSeconds: 0, breaches: [] });
  });
});
