// A proxy in the environment: the service on this computer is reached past it, and the system's answer is ours.
import { createServer, type Server } from 'node:net';
import { expect, test } from '@playwright/test';
import { beginRun, endRun } from '../rig/run.ts';
import { expectEveryStepPassed } from '../steps/connection-faults.ts';
import { beginWithCertificate, getIn, receive } from '../steps/work-place.ts';
import { ombudOf, type World } from '../steps/world.ts';

const variables = ['HTTPS_PROXY', 'https_proxy', 'ALL_PROXY', 'all_proxy'];
let world: World;
let proxy: Server;
/** What it was asked for; the desktop's browser, which Ombud opens, asks it for things of its own. */
const asked: string[] = [];
let port = 0;
test.beforeAll(async () => {
  proxy = createServer((socket) => {
    socket.on('error', () => undefined);
    socket.once('data', (part: Buffer) => {
      asked.push(part.toString('latin1').split('\r\n')[0] ?? '');
      socket.destroy();
    });
  });
  await new Promise<void>((resolve) => proxy.listen(0, '127.0.0.1', resolve));
  const address = proxy.address();
  if (address === null || typeof address === 'string') throw new Error('no port');
  port = address.port;
  world = await beginRun(null);
});
test.afterAll(async () => {
  await endRun(world);
  await new Promise((resolve) => proxy.close(resolve));
});

test('a proxy that lets nobody through: work goes on, the check passes, it is not asked for the service [SC-33]', async () => {
  test.setTimeout(120_000);
  // For Ombud alone: what drives the test reads the same variables.
  for (const name of variables) process.env[name] = `http://127.0.0.1:${port}`;
  await beginWithCertificate(world);
  for (const name of variables) Reflect.deleteProperty(process.env, name);
  await getIn(world);
  await receive(world, 'plain');
  await expectEveryStepPassed(world);
  const { app } = ombudOf(world);
  // The control: for the rest of the world the system does name it, in the words that Ombud reads.
  const said = await app.evaluate(({ session }) =>
    session.defaultSession.resolveProxy('https://service.example'),
  );
  expect(said).toBe(`PROXY 127.0.0.1:${port}`);
  for (const line of asked) expect(line).not.toMatch(/localhost|127\.0\.0\.1|Ombud/);
  expect(await world.practice.breaches()).toEqual([]);
});
