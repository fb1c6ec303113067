import { createServer as createHttps } from 'node:https';
import type { RequestListener } from 'node:http';
import type { TlsOptions } from 'node:tls';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { makeAuthority } from '../../../../practice/authority/authority.ts';
import { utcMs } from '../../../../shared/base/units.ts';
import { systemClock } from '../../../../electron/shell/clock.ts';
import type { ClientCredentials } from '../../../../electron/secrets/certificate/certificate-store.ts';
import { TlsClient, type TlsClientParts } from '../../../../electron/platform/tls-client.ts';
import {
  credentialsOf,
  leaf,
  openTlsWorld,
  tcpServer,
  tlsServer,
  type Pair,
  type TlsWorld,
} from './tls-world.ts';

let world: TlsWorld;
let good: Pair;
const clients: TlsClient[] = [];
beforeAll(async () => {
  world = await openTlsWorld();
  good = await leaf(world.authority);
});
afterAll(async () => {
  for (const client of clients) client.close();
  await world.close();
});

const quick = {
  lookup: 2_000,
  connect: 2_000,
  secureConnect: 2_000,
  socket: 2_000,
  send: 2_000,
  response: 2_000,
  request: 4_000,
};

function clientOf(origin: string, more: Partial<TlsClientParts> = {}): TlsClient {
  const client = new TlsClient({
    origin,
    authorities: [world.authorityPem],
    credentials: () => world.client,
    clock: systemClock,
    timeouts: quick,
    ...more,
  });
  clients.push(client);
  return client;
}

async function codeFrom(origin: string, more: Partial<TlsClientParts> = {}): Promise<string> {
  const sent = await clientOf(origin, more).send({ method: 'GET', path: '/', headers: {} });
  return sent.ok ? String(sent.value.status) : sent.error.code;
}

const withClients = (): TlsOptions => ({ ...good, requestCert: true, ca: [world.authorityPem] });

describe('[SC-31] servers that are not what they should be', () => {
  it.each([
    ['expired', { from: -9, to: -1 }, 'connection.serverCertificateExpired'],
    ['not yet valid', { from: 1, to: 9 }, 'connection.serverCertificateNotYetValid'],
    ['of another name', { name: 'elsewhere.example' }, 'connection.serverNameMismatch'],
    ['not for servers', { client: true }, 'connection.serverCertificateUnknown'],
    ['good', {}, '200'],
  ])('certificate %s', async (_name, plan, code) => {
    const origin = await world.listen(tlsServer(await leaf(world.authority, plan)));
    expect(await codeFrom(origin)).toBe(code);
  });

  it('[SC-33] of an authority the profile does not name: made out to us it is inspection, else a stranger', async () => {
    for (const name of ['Test authority', 'Somebody else']) {
      const other = await makeAuthority(name, systemClock.now());
      const origin = await world.listen(tlsServer(await leaf(other)));
      expect(await codeFrom(origin)).toBe('connection.inspected');
      const elsewhere = await leaf(other, { name: 'elsewhere.example' });
      const stranger = await world.listen(tlsServer(elsewhere));
      expect(await codeFrom(stranger)).toBe('connection.serverCertificateUnknown');
    }
  });

  it('too old for TLS 1.2', async () => {
    const old = { ...good, minVersion: 'TLSv1', maxVersion: 'TLSv1.1' } as const;
    const origin = await world.listen(tlsServer({ ...old, ciphers: 'DEFAULT@SECLEVEL=0' }));
    expect(await codeFrom(origin)).toBe('connection.tlsTooOld');
  });

  it('that speak something else than TLS', async () => {
    const plain = tcpServer((socket) => socket.end('HTTP/1.1 400 Bad Request\r\n\r\n'));
    expect(await codeFrom(await world.listen(plain))).toBe('connection.tlsFailed');
  });
});

describe('connections that do not come about or break off', () => {
  it('name unknown', async () => {
    expect(await codeFrom('https://nothing.invalid')).toMatch(
      /^connection\.(nameNotFound|offline)$/,
    );
  });

  it('nothing listens', async () => {
    expect(await codeFrom('https://127.0.0.1:1')).toBe('connection.refused');
  });

  it('closed before the handshake', async () => {
    for (const how of ['destroy', 'resetAndDestroy'] as const) {
      const origin = await world.listen(tcpServer((socket) => socket[how]()));
      expect(await codeFrom(origin)).toBe('connection.addressDropped');
    }
  });

  it('closed after the request', async () => {
    const server = tlsServer(good, (socket) => {
      socket.on('error', () => undefined);
      socket.once('data', () => socket.destroy());
    });
    expect(await codeFrom(await world.listen(server))).toBe('connection.closed');
  });

  it('closed within the answer', async () => {
    const server = tlsServer(good, (socket) => {
      socket.once('data', () => {
        socket.write('HTTP/1.1 200 OK\r\nContent-Length: 99\r\n\r\nhalf');
        setTimeout(() => socket.destroy(), 20);
      });
    });
    expect(await codeFrom(await world.listen(server))).toBe('connection.closed');
  });

  it('no answer in time', async () => {
    const silent = tlsServer(good, (socket) => socket.resume());
    const origin = await world.listen(silent);
    expect(await codeFrom(origin, { timeouts: { ...quick, response: 50 } })).toBe(
      'connection.timeout',
    );
    const mute = await world.listen(tcpServer((socket) => socket.resume()));
    expect(await codeFrom(mute, { timeouts: { ...quick, secureConnect: 50 } })).toBe(
      'connection.timeout',
    );
  });

  it('an answer that is not HTTP', async () => {
    const server = tlsServer(good, (socket) => {
      socket.once('data', () => socket.end('SSH-2.0-nothing\r\n'));
    });
    expect(await codeFrom(await world.listen(server))).toBe('connection.answerUnreadable');
  });
});

describe('[SC-32] the client certificate', () => {
  it('is refused by an alert, in TLS 1.2 and in 1.3', async () => {
    const { authority, authorityPem } = world;
    const stranger = await makeAuthority('Stranger', systemClock.now());
    const foreign = credentialsOf(await leaf(stranger, { client: true }));
    const none: ClientCredentials = { ...world.client, chain: '', key: Buffer.alloc(0) };
    const own = await leaf(authority);
    for (const maxVersion of ['TLSv1.2', 'TLSv1.3'] as const) {
      const origin = await world.listen(
        tlsServer({ ...own, ca: [authorityPem], requestCert: true, maxVersion }),
      );
      const refused = await codeFrom(origin, { credentials: () => foreign });
      // Node's own server only closes; real alerts are tested with the practice platform.
      expect(refused).toMatch(/^connection\.(closed|addressDropped|clientCertificateRefused)$/);
      expect(await codeFrom(origin, { credentials: () => none })).not.toBe('200');
      expect(await codeFrom(origin)).toBe('200');
    }
  });

  it('must be there and within its dates before anything is sent', async () => {
    let seen = 0;
    const origin = await world.listen(tcpServer(() => (seen += 1)));
    expect(await codeFrom(origin, { credentials: () => null })).toBe('certificate.none');
    const old = { ...world.client, validTo: utcMs(0) };
    expect(await codeFrom(origin, { credentials: () => old })).toBe('certificate.expired');
    expect(seen).toBe(0);
  });

  it('goes to the bound origin alone', async () => {
    const client = clientOf('https://localhost:9');
    for (const path of ['//elsewhere.example/', 'https://elsewhere.example/'])
      await expect(client.send({ method: 'GET', path, headers: {} })).rejects.toThrow('origin');
  });

  it('is changed at once: no connection of the former one is used again', async () => {
    const prints: string[] = [];
    const server = createHttps(withClients(), (request, response) => {
      const { socket } = request;
      if ('getPeerX509Certificate' in socket)
        prints.push(String((socket as never as { remotePort: number }).remotePort));
      response.end();
    });
    const origin = await world.listen(server);
    let current = world.client;
    const client = clientOf(origin, { credentials: () => current });
    const call = () => client.send({ method: 'GET', path: '/', headers: {} });
    await call();
    await call();
    current = credentialsOf(await leaf(world.authority, { client: true }));
    await call();
    expect(prints[1]).toBe(prints[0]);
    expect(prints[2]).not.toBe(prints[0]);
  });
});

describe('answers', () => {
  const serve = (listener: RequestListener): Promise<string> =>
    world.listen(createHttps(withClients(), listener));

  it('come whole, whatever their status, with the server’s time', async () => {
    const origin = await serve((_request, response) => {
      response.writeHead(418, { date: 'Mon, 23 Nov 2026 12:00:00 GMT', 'X-Thing': 'a' });
      response.end('body');
    });
    const sent = await clientOf(origin).send({ method: 'GET', path: '/', headers: {} });
    if (!sent.ok) throw new Error(sent.error.code);
    expect(sent.value).toMatchObject({ status: 418, date: Date.UTC(2026, 10, 23, 12) });
    expect(sent.value.headers['x-thing']).toBe('a');
    expect(Buffer.from(sent.value.body).toString()).toBe('body');
  });

  it('are not followed elsewhere, and nothing is kept of them', async () => {
    const seen: (string | undefined)[] = [];
    const origin = await serve((request, response) => {
      seen.push(request.url, request.headers.cookie, request.headers['accept-encoding']);
      response.writeHead(302, { location: '/other', 'set-cookie': 'a=b' });
      response.end();
    });
    const client = clientOf(origin);
    for (const path of ['/one', '/two']) {
      const sent = await client.send({ method: 'GET', path, headers: {} });
      expect(sent).toMatchObject({ ok: true, value: { status: 302 } });
    }
    expect(seen).toEqual(['/one', undefined, undefined, '/two', undefined, undefined]);
  });

  it('are cut off when they are too large, announced or not', async () => {
    for (const announced of [true, false]) {
      const origin = await serve((_request, response) => {
        if (announced) response.setHeader('content-length', 40_000);
        response.write(Buffer.alloc(20_000));
        response.end(Buffer.alloc(20_000));
      });
      expect(await codeFrom(origin, { largestAnswer: 10_000 })).toBe('connection.answerTooLarge');
      expect(await codeFrom(origin, { largestAnswer: 40_000 })).toBe('200');
    }
  });

  it('are not asked for twice', async () => {
    let asked = 0;
    const origin = await serve((_request, response) => {
      asked += 1;
      response.writeHead(503);
      response.end();
    });
    expect(await codeFrom(origin)).toBe('503');
    expect(asked).toBe(1);
  });

  it('carry what is posted as it is', async () => {
    const chunks: Buffer[] = [];
    const origin = await serve((request, response) => {
      request.on('data', (chunk: Buffer) => chunks.push(chunk));
      request.on('end', () => response.end());
    });
    const body = new Uint8Array([0, 255, 13, 10, 60]);
    await clientOf(origin).send({ method: 'POST', path: '/x', headers: {}, body });
    expect(new Uint8Array(Buffer.concat(chunks))).toEqual(body);
  });
});
