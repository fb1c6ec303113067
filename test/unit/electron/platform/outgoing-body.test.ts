import { createHash } from 'node:crypto';
import { createServer, type Server } from 'node:https';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { TlsClient } from '../../../../electron/platform/tls-client.ts';
import { systemClock } from '../../../../electron/shell/clock.ts';
import { BlobUnreadable } from '../../../../electron/evidence/blob-reader.ts';
import type { StreamedBody } from '../../../../electron/sync/ports.ts';
import { fault } from '../../../../shared/base/fault.ts';
import { bytes } from '../../../../shared/base/units.ts';
import { leaf, openTlsWorld, type TlsWorld } from './tls-world.ts';

/** What one request brought, as the server saw it. */
interface Seen {
  readonly length: string | undefined;
  readonly encoding: string | undefined;
  received: number;
  sha256: string | null;
}

let world: TlsWorld;
let client: TlsClient;
let resume: (() => void) | null = null;
let isSlow = false;
const seen: Seen[] = [];
const chunkBytes = 65_536;

function receiver(pair: { readonly cert: string; readonly key: string }): Server {
  return createServer(
    { ...pair, requestCert: true, ca: [world.authorityPem] },
    (request, reply) => {
      const hash = createHash('sha256');
      const one: Seen = {
        length: request.headers['content-length'],
        encoding: request.headers['transfer-encoding'],
        received: 0,
        sha256: null,
      };
      seen.push(one);
      request.on('data', (chunk: Buffer) => {
        one.received += chunk.length;
        hash.update(chunk);
        if (!isSlow || one.received < chunkBytes) return;
        isSlow = false;
        request.pause();
        resume = () => void request.resume();
      });
      request.on('end', () => {
        if (request.complete) one.sha256 = hash.digest('hex');
        reply.end();
      });
    },
  );
}

beforeAll(async () => {
  world = await openTlsWorld();
  client = new TlsClient({
    origin: await world.listen(receiver(await leaf(world.authority))),
    authorities: [world.authorityPem],
    credentials: () => world.client,
    clock: systemClock,
  });
});
afterAll(async () => {
  client.close();
  await world.close();
});

/** So many chunks, each filled with its number; counts those that were asked for. */
function counted(chunks: number, failAt?: number): StreamedBody & { asked: number } {
  const body = {
    asked: 0,
    bytes: bytes(chunks * chunkBytes),
    async *read() {
      for (let at = 0; at < chunks; at += 1) {
        if (at === failAt) throw new BlobUnreadable(fault('store.damaged'));
        body.asked += 1;
        yield await Promise.resolve(Buffer.alloc(chunkBytes, at % 251));
      }
    },
  };
  return body;
}

const post = (body: StreamedBody): ReturnType<TlsClient['send']> =>
  client.send({ method: 'POST', path: '/', headers: { 'content-type': 'text/xml' }, body });

it('arrives whole, with its length announced, and is the same bytes each time', async () => {
  const from = seen.length;
  for (let attempt = 0; attempt < 2; attempt += 1) {
    const sent = await post(counted(80));
    expect(sent.ok && sent.value.status).toBe(200);
  }
  const [first, second] = seen.slice(from);
  expect(first?.length).toBe(String(80 * chunkBytes));
  expect(first?.encoding).toBeUndefined();
  expect(first?.received).toBe(80 * chunkBytes);
  expect(first?.sha256).not.toBeNull();
  expect(second?.sha256).toBe(first?.sha256);
});

it('is read no faster than it leaves', async () => {
  isSlow = true;
  resume = null;
  const body = counted(1_600);
  const sending = post(body);
  await expect.poll(() => resume).not.toBeNull();
  // As long as nobody takes more in, what was asked for stays what the buffers on the way hold.
  let before = -1;
  await expect
    .poll(
      () => {
        const stands = body.asked === before;
        before = body.asked;
        return stands;
      },
      { interval: 200 },
    )
    .toBe(true);
  expect(body.asked).toBeLessThan(800);
  (resume as (() => void) | null)?.();
  expect((await sending).ok).toBe(true);
  expect(body.asked).toBe(1_600);
});

it('that cannot be read to its end is named, and never arrives whole', async () => {
  const from = seen.length;
  const sent = await post(counted(80, 40));
  expect(sent.ok ? 'sent' : sent.error.code).toBe('store.damaged');
  await expect.poll(() => seen.length).toBe(from + 1);
  expect(seen[from]?.sha256).toBeNull();
});
