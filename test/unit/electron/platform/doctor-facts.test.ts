import { afterAll, beforeAll, expect, it } from 'vitest';
import { Doctor } from '../../../../electron/platform/doctor.ts';
import { systemClock, timers } from '../../../../electron/shell/clock.ts';
import { ok } from '../../../../shared/base/result.ts';
import { utcMs } from '../../../../shared/base/units.ts';
import { leaf, openTlsWorld, tlsServer, type TlsWorld } from './tls-world.ts';

let world: TlsWorld;
beforeAll(async () => {
  world = await openTlsWorld();
});
afterAll(() => world.close());

it('the check tells the instant a certificate ends, and leaves its day to the zone of the reader', async () => {
  const base = await world.listen(tlsServer(await leaf(world.authority)));
  // In Stockholm this is half past midnight on the 15th.
  const validTo = utcMs(Date.parse('2027-02-14T23:30:00Z'));
  const report = await new Doctor({
    profile: {
      api: { base, serverAuthorities: [world.authorityPem], accountPath: '/', mailboxPath: '/' },
      provider: { country: 'SE', id: 'x', name: 'X', organisationNumber: '5560000167' },
      version: { etsi: 'V1.22.1', profileOwner: 'EU', profile: 'v1.3.1' },
    },
    transport: {
      get: () =>
        Promise.resolve(ok({ status: 200, headers: {}, body: Buffer.alloc(0), date: null })),
    },
    refusalOf: () => {
      throw new Error('nothing is refused here');
    },
    credentials: () => ({ ...world.client, validTo }),
    session: { current: () => null },
    askMailbox: () => Promise.resolve(null),
    gate: { pass: () => Promise.resolve() },
    timers,
    clock: systemClock,
    onProgress: () => undefined,
  }).run();
  const certificate = report.hops.find(({ name }) => name === 'certificate');
  expect(certificate?.facts).toEqual({ validTo: '2027-02-14T23:30:00.000Z' });
});
