import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, expect, it } from 'vitest';
import { practiceControls } from '../../../../electron/platform/practice-controls.ts';

let server: Server | null = null;
afterEach(() => {
  server?.closeAllConnections();
  server?.close();
});

async function serve(listener: RequestListener): Promise<string> {
  server = createServer(listener);
  await new Promise<void>((resolve) => server?.listen(0, '127.0.0.1', resolve));
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}
const controls = (origin: string | null) =>
  practiceControls({ origin, openInBrowser: () => Promise.resolve(true) });
const failed = (code: string): object => ({ ok: false, error: { code } });

it('asks the controls as their own page does, and takes what they answer', async () => {
  const asked: unknown[] = [];
  const origin = await serve((request, response) => {
    void (async () => {
      const body = (await request.toArray()).map(String).join('');
      asked.push([request.method, request.url, request.headers['content-type'], body]);
      response.end('{}');
    })();
  });
  expect(await controls(origin).sendOrder('languages')).toMatchObject({ ok: true });
  expect(await controls(origin).backToNormal()).toMatchObject({ ok: true });
  expect(asked).toEqual([
    ['POST', '/orders', 'application/json', '{"template":"languages"}'],
    ['POST', '/normal', 'application/json', '{}'],
  ]);
});

it('tells a refusal from silence', async () => {
  const origin = await serve((_, response) => response.writeHead(400).end('{}'));
  expect(await controls(origin).backToNormal()).toMatchObject(failed('practice.refused'));
  server?.close();
  expect(await controls(null).backToNormal()).toMatchObject(failed('practice.unreachable'));
  expect(await controls('http://127.0.0.1:1').backToNormal()).toMatchObject(
    failed('practice.unreachable'),
  );
});

it('plays a situation, and says what is to be done first', async () => {
  const both = { en: 'Read it.', sv: 'Läs den.' };
  const asked: unknown[] = [];
  const waits = { outcome: 'waits', said: both, then: null };
  const origin = await serve((request, response) => {
    asked.push(request.url);
    const isBegin = request.url === '/situations';
    const answer = isBegin ? { ...waits, outcome: 'done', then: both, run: 'x' } : waits;
    response.writeHead(isBegin ? 200 : 409).end(JSON.stringify(answer));
  });
  const own = controls(origin);
  const begun = await own.begin('question');
  expect(begun).toEqual({ ok: true, value: { outcome: 'done', said: both, then: both } });
  expect(await own.playForward()).toEqual({ ok: true, value: waits });
  expect(asked).toEqual(['/situations', '/situations/forward']);
});

it.each([
  [200, 'no JSON'],
  [200, '{"outcome":"done","said":"one language","then":null}'],
  [500, '{}'],
])('takes no other answer for one: %i %s', async (status, text) => {
  const origin = await serve((_, response) => response.writeHead(status).end(text));
  expect(await controls(origin).playForward()).toMatchObject(failed('practice.refused'));
});

it('reads no endless answer', async () => {
  const origin = await serve((_, response) => {
    const more = (): void => {
      while (response.writable && response.write('x'.repeat(10_000)));
      if (response.writable) response.once('drain', more);
    };
    more();
  });
  expect(await controls(origin).backToNormal()).toMatchObject(failed('practice.unreachable'));
});

it('gives up on an answer that never ends', async () => {
  const origin = await serve((_, response) => response.write('{'));
  expect(await controls(origin).backToNormal()).toMatchObject(failed('practice.unreachable'));
}, 15_000);

it('opens the page of this origin and no other', async () => {
  const opened: string[] = [];
  const own = practiceControls({
    origin: 'http://127.0.0.1:8481',
    openInBrowser: (address) => {
      opened.push(address);
      return Promise.resolve(true);
    },
  });
  expect(await own.openPage('sv')).toMatchObject({ ok: true });
  expect(opened).toEqual(['http://127.0.0.1:8481/?lang=sv']);
  expect(await controls(null).openPage('sv')).toMatchObject(failed('practice.unreachable'));
});
