import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { CertificateStore } from '../../../../electron/secrets/certificate/certificate-store.ts';
import { shakeHands } from '../../../../electron/platform/server-probe.ts';
import { Transport } from '../../../../electron/platform/transport.ts';
import { systemClock } from '../../../../electron/shell/clock.ts';
import { ok } from '../../../../shared/base/result.ts';
import { ManualTime } from '../sync/manual-time.ts';
import { leaf, openTlsWorld, tlsServer, type TlsWorld } from './tls-world.ts';

const marked = (content: string): string =>
  `-----BEGIN CERTIFICATE-----\n${content}\n-----END CERTIFICATE-----\n`;
const unreadable = [
  marked('AAAA'),
  marked(''),
  marked('not base64'),
  '-----BEGIN CERTIFICATE-----',
];
const invalid = { ok: false, error: { code: 'profile.invalid' } };

let world: TlsWorld;
let base: string;
beforeAll(async () => {
  world = await openTlsWorld();
  base = await world.listen(tlsServer(await leaf(world.authority, { to: 10 })));
});
afterAll(() => world.close());

const transportWith = (serverAuthorities: string[]): Transport =>
  new Transport({
    api: { base, serverAuthorities },
    credentials: () => world.client,
    clock: systemClock,
  });
const place = () => ({ host: 'localhost', port: Number(new URL(base).port) });
const shake = (authorities: string[]) =>
  shakeHands(place(), { authorities, credentials: null, timers: new ManualTime('2026-01-01') });

describe.each(unreadable)('an authority of the profile that is %j', (pem) => {
  it('is the profile’s fault wherever it is used, also beside a good one', async () => {
    const authorities = [world.authorityPem, pem];
    const transport = transportWith(authorities);
    expect(await transport.get('/account')).toMatchObject(invalid);
    transport.close();
    expect(await shake(authorities)).toMatchObject(invalid);
    const file = {
      read: () => Promise.resolve(ok(null)),
      write: () => Promise.resolve(ok(undefined)),
      remove: () => Promise.resolve(ok(undefined)),
    };
    const opened = await CertificateStore.open({
      file,
      organisationNumber: '5560000167',
      authorities,
      clock: systemClock,
    });
    expect(opened).toMatchObject(invalid);
  });
});

describe('a readable authority', () => {
  it('lets the probe tell the whole instant at which the server’s certificate ends', async () => {
    const shaken = await shake([world.authorityPem]);
    expect(shaken).toMatchObject({ ok: true, value: { subject: 'localhost' } });
    const validTo = shaken.ok ? shaken.value.validTo : '';
    expect(validTo).toMatch(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}\.000Z$/);
    expect(Math.abs(Date.parse(validTo) - systemClock.now() - 10 * 86_400_000)).toBeLessThan(
      60 * 60_000,
    );
  });
});
