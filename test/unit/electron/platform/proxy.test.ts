// Proxies: the system's is followed, TLS goes through it to the server itself, and nothing else has a say.
import { createServer as createHttps } from 'node:https';
import { TLSSocket } from 'node:tls';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { makeAuthority } from '../../../../practice/authority/authority.ts';
import { Doctor } from '../../../../electron/platform/doctor.ts';
import { readRoute, type Route } from '../../../../electron/platform/proxy-route.ts';
import { refusalReader } from '../../../../electron/platform/refusal-of.ts';
import { TlsClient } from '../../../../electron/platform/tls-client.ts';
import { Transport } from '../../../../electron/platform/transport.ts';
import { systemClock, timers } from '../../../../electron/shell/clock.ts';
import type { DoctorReport } from '../../../../shared/bridge/app-state.ts';
import { openProxy, type ProxyWorld } from './proxy-world.ts';
import { leaf, openTlsWorld, tlsServer, type TlsWorld } from './tls-world.ts';

let world: TlsWorld;
let proxy: ProxyWorld;
let base: string;
/** Common names of the client certificates the server has been shown, one for each call. */
let shown: string[];
const clients: { close(): void }[] = [];
beforeEach(async () => {
  world = await openTlsWorld();
  proxy = await openProxy();
  shown = [];
  const asks = { requestCert: true, ca: [world.authorityPem] };
  const server = createHttps({ ...(await leaf(world.authority)), ...asks }, (request, response) => {
    const { socket } = request;
    const peer = socket instanceof TLSSocket ? socket.getPeerCertificate().subject.CN : undefined;
    shown.push(String(peer));
    response.end('{}');
  });
  base = await world.listen(server);
});
afterEach(async () => {
  vi.unstubAllEnvs();
  for (const client of clients.splice(0)) client.close();
  await proxy.close();
  await world.close();
});

let route: Route;
const clientVia = (first: Route): TlsClient => {
  route = first;
  const client = new TlsClient({
    origin: base,
    authorities: [world.authorityPem],
    credentials: () => world.client,
    clock: systemClock,
    routeTo: () => Promise.resolve(route),
  });
  clients.push(client);
  return client;
};
const ask = async (client: TlsClient): Promise<number | string> => {
  const headers = { authorization: 'Bearer very-secret' };
  const sent = await client.send({ method: 'GET', path: '/orders/canary', headers });
  return sent.ok ? sent.value.status : sent.error.code;
};
const target = (): string => new URL(base).host;

describe('what the system says', () => {
  it.each<[string, Route]>([
    ['DIRECT', { kind: 'direct' }],
    ['', { kind: 'direct' }],
    ['PROXY proxy.example:3128', { kind: 'proxy', host: 'proxy.example', port: 3128 }],
    ['PROXY one:1;PROXY two:2;DIRECT', { kind: 'proxy', host: 'one', port: 1 }],
    ['proxy [2001:db8::1]:8080; DIRECT', { kind: 'proxy', host: '2001:db8::1', port: 8080 }],
    ['SOCKS5 one:1080; PROXY two:2', { kind: 'proxy', host: 'two', port: 2 }],
    ['SOCKS5 one:1080; DIRECT', { kind: 'direct' }],
    ['SOCKS5 one:1080', { kind: 'unusable' }],
    ['HTTPS one:443', { kind: 'unusable' }],
    ['PROXY one:0', { kind: 'unusable' }],
    ['PROXY one:70000', { kind: 'unusable' }],
    ['PROXY user:word@one:3128', { kind: 'unusable' }],
    ['PROXY one\r\nHost: two:1', { kind: 'unusable' }],
  ])('%j', (said, expected) => {
    expect(readRoute(said)).toEqual(expected);
  });
});

describe('[SC-33] through a proxy', () => {
  it('the server sees our certificate, the proxy only where it goes', async () => {
    const client = clientVia(proxy.route);
    expect(await ask(client)).toBe(200);
    expect(shown).toEqual(['localhost']);
    expect(proxy.asked).toEqual([target()]);
    expect(proxy.others).toEqual([]);
    for (const secret of ['very-secret', 'canary', 'GET'])
      expect(proxy.seen()).not.toContain(secret);
  });

  it('connections are kept, and given up when the way changes', async () => {
    const client = clientVia(proxy.route);
    for (let call = 0; call < 3; call += 1) expect(await ask(client)).toBe(200);
    expect(proxy.asked).toHaveLength(1);
    route = { kind: 'direct' };
    expect(await ask(client)).toBe(200);
    route = proxy.route;
    expect(await ask(client)).toBe(200);
    expect(proxy.asked).toHaveLength(2);
    expect(shown).toHaveLength(5);
  });

  it('that opens and reads what passes nothing is said', async () => {
    const stranger = await makeAuthority('Inspecting proxy', systemClock.now());
    const inside = await world.listen(tlsServer(await leaf(stranger)));
    proxy.divertTo(Number(new URL(inside).port));
    expect(await ask(clientVia(proxy.route))).toBe('connection.inspected');
    expect(shown).toEqual([]);
  });

  it.each([
    [407, 'connection.proxyRefused'],
    [403, 'connection.proxyRefused'],
    [502, 'connection.proxyRefused'],
    [0, 'connection.proxyUnreachable'],
  ])('that answers %d: %s, and no other way is tried', async (status, code) => {
    proxy.refuseWith(status);
    const client = clientVia(proxy.route);
    expect(await ask(client)).toBe(code);
    expect(shown).toEqual([]);
    proxy.refuseWith(null);
    expect(await ask(client)).toBe(200);
  });

  it('that is not there, or of another kind, is named as such', async () => {
    await proxy.close();
    expect(await ask(clientVia(proxy.route))).toBe('connection.proxyUnreachable');
    expect(await ask(clientVia({ kind: 'unusable' }))).toBe('connection.proxyUnsupported');
    expect(shown).toEqual([]);
    proxy = await openProxy();
  });
});

it('[SC-33] no variable of the environment diverts a call', async () => {
  const { host, port } = proxy.route;
  for (const name of ['HTTPS_PROXY', 'HTTP_PROXY', 'ALL_PROXY'])
    for (const written of [name, name.toLowerCase()]) vi.stubEnv(written, `http://${host}:${port}`);
  vi.stubEnv('NODE_USE_ENV_PROXY', '1');
  vi.stubEnv('NO_PROXY', '');
  expect(await ask(clientVia({ kind: 'direct' }))).toBe(200);
  expect(shown).toEqual(['localhost']);
  expect([...proxy.asked, ...proxy.others]).toEqual([]);
});

describe('the connection check', () => {
  const check = (way: Route): Promise<DoctorReport> => {
    const api = {
      base,
      serverAuthorities: [world.authorityPem],
      accountPath: '/',
      mailboxPath: '/',
    };
    const routeTo = (): Promise<Route> => Promise.resolve(way);
    const line = { credentials: () => world.client, clock: systemClock, routeTo };
    const transport = new Transport({ ...line, api });
    clients.push(transport);
    return new Doctor({
      ...line,
      profile: {
        api,
        provider: { country: 'SE', id: 'x', name: 'X', organisationNumber: '5560000167' },
        version: { etsi: 'V1.22.1', profileOwner: 'EU', profile: 'v1.3.1' },
      },
      transport,
      refusalOf: refusalReader([]),
      session: { current: () => null },
      askMailbox: () => Promise.resolve(null),
      gate: { pass: () => Promise.resolve() },
      timers,
      onProgress: () => undefined,
    }).run();
  };
  const hop = (report: DoctorReport, name: string) =>
    report.hops.find((one) => one.name === name) ?? null;
  const named = (): string => `127.0.0.1:${proxy.route.port}`;

  it('names the proxy, and looks at the server behind it', async () => {
    const report = await check(proxy.route);
    expect(hop(report, 'name')?.facts).toMatchObject({ proxy: named(), host: '127.0.0.1' });
    expect(hop(report, 'reach')?.facts).toMatchObject({ proxy: named() });
    expect(hop(report, 'server')).toMatchObject({
      state: 'passed',
      facts: { subject: 'localhost', issuer: 'Test authority' },
    });
    expect(hop(report, 'certificate')?.state).toBe('passed');
    expect(new Set(proxy.asked)).toEqual(new Set([target()]));
  });

  it('says nothing of a proxy where there is none', async () => {
    expect(JSON.stringify(await check({ kind: 'direct' }))).not.toContain('proxy');
  });

  it.each([
    ['refuses', 'connection.proxyRefused'],
    ['is gone', 'connection.proxyUnreachable'],
  ] as const)('a proxy that %s fails at its hop, and is named there', async (what, code) => {
    if (what === 'refuses') proxy.refuseWith(407);
    else await proxy.close();
    const report = await check(proxy.route);
    expect(report.hops.filter(({ state }) => state === 'failed')).toMatchObject([
      { name: 'reach', fault: { code }, facts: { port: String(proxy.route.port) } },
    ]);
    expect(hop(report, 'reach')?.facts['proxy']).toBe(named());
    if (what !== 'refuses') proxy = await openProxy();
  });

  it('a name of a proxy that leads nowhere fails at the name', async () => {
    const report = await check({ kind: 'proxy', host: 'nowhere.invalid', port: 3128 });
    expect(hop(report, 'name')).toMatchObject({
      state: 'failed',
      fault: { code: 'connection.proxyUnreachable' },
      facts: { proxy: 'nowhere.invalid:3128' },
    });
  });

  it('a proxy of another kind is told before anything is tried', async () => {
    const report = await check({ kind: 'unusable' });
    expect(report.hops.filter(({ state }) => state === 'failed')).toMatchObject([
      { name: 'reach', fault: { code: 'connection.proxyUnsupported' } },
    ]);
  });
});
