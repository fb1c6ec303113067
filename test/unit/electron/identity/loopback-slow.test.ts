import { once } from 'node:events';
import { connect, type Socket } from 'node:net';
import { afterEach, expect, it } from 'vitest';
import { LoopbackReturn } from '../../../../electron/identity/loopback-return.ts';
import { ask } from '../../practice/support/http.ts';

const sockets: Socket[] = [];
let waiting: LoopbackReturn | null = null;
afterEach(() => {
  for (const socket of sockets.splice(0)) socket.destroy();
  waiting?.close();
});

async function crowd(redirectUri: string, says: string): Promise<readonly Promise<unknown>[]> {
  const { port } = new URL(redirectUri);
  const crowded = Array.from({ length: 16 }, () =>
    connect({ host: '127.0.0.1', port: Number(port) }),
  );
  sockets.push(...crowded);
  await Promise.all(crowded.map((socket) => once(socket, 'connect')));
  return crowded.map((socket) => {
    // A connection is seen to end only by whoever reads from it.
    socket.on('error', () => undefined).resume();
    const closed = new Promise((resolve) => socket.once('close', resolve));
    socket.write(says);
    return closed;
  });
}

it.each([
  ['say nothing', ''],
  ['never finish their request', 'GET /callback?code=x HTTP/1.1\r\nHost: 127.0.0.1\r\n'],
  ['announce a body that does not come', 'GET / HTTP/1.1\r\nHost: x\r\nContent-Length: 9\r\n\r\n'],
])('[SC-34] sixteen clients that %s are let go, and the browser gets in', async (_, says) => {
  waiting = await LoopbackReturn.open({ path: '/callback', state: 's'.repeat(43), language: 'en' });
  const { redirectUri, returned } = waiting;
  await Promise.all(await crowd(redirectUri, says));
  const answered = ask(`${redirectUri}?code=x&state=${'s'.repeat(43)}`);
  const back = await returned;
  back.finish('signedIn');
  expect((await answered).status).toBe(200);
});

it('[SC-34] a closed server drops whoever is only connected', async () => {
  waiting = await LoopbackReturn.open({ path: '/callback', state: 's'.repeat(43), language: 'en' });
  const ended = await crowd(waiting.redirectUri, 'GET / HTTP/1.1\r\nHost: x\r\n\r\n');
  waiting.close();
  await Promise.all(ended);
});
