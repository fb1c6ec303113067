// Which hop is told to have failed when the line holds and the answer does not come.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Doctor, type DoctorParts } from '../../../../electron/platform/doctor.ts';
import { refusalReader } from '../../../../electron/platform/refusal-of.ts';
import { systemClock, timers } from '../../../../electron/shell/clock.ts';
import { fault, type FaultCode } from '../../../../shared/base/fault.ts';
import { err, ok } from '../../../../shared/base/result.ts';
import type { DoctorReport } from '../../../../shared/bridge/app-state.ts';
import { leaf, openTlsWorld, tlsServer, type TlsWorld } from './tls-world.ts';

let world: TlsWorld;
let base: string;
beforeAll(async () => {
  world = await openTlsWorld();
  base = await world.listen(tlsServer(await leaf(world.authority)));
});
afterAll(() => world.close());

const account = JSON.stringify({
  organisation: { organisationNumber: '5560000167', name: 'Sample' },
  address: { seen: '127.0.0.1', registered: ['127.0.0.1/32'] },
  person: { acr: 'loa3', roles: ['handler'] },
});
const welcome: DoctorParts['transport'] = {
  get: () =>
    Promise.resolve(ok({ status: 200, headers: {}, body: Buffer.from(account), date: null })),
};

const check = (part: Partial<DoctorParts>): Promise<DoctorReport> =>
  new Doctor({
    profile: {
      api: { base, serverAuthorities: [world.authorityPem], accountPath: '/', mailboxPath: '/' },
      provider: { country: 'SE', id: 'x', name: 'X', organisationNumber: '5560000167' },
      version: { etsi: 'V1.22.1', profileOwner: 'EU', profile: 'v1.3.1' },
    },
    transport: welcome,
    refusalOf: refusalReader([]),
    credentials: () => world.client,
    session: { current: () => null },
    askMailbox: () => Promise.resolve(null),
    gate: { pass: () => Promise.resolve() },
    timers,
    clock: systemClock,
    onProgress: () => undefined,
    ...part,
  }).run();

const named = ({ hops }: DoctorReport, name: string): unknown =>
  hops.find((hop) => hop.name === name)?.state;
const failed = ({ hops }: DoctorReport): readonly unknown[] =>
  hops.filter(({ state }) => state === 'failed').map((hop) => [hop.name, hop.fault?.code]);

describe('after a good handshake', () => {
  it.each<FaultCode>([
    'connection.timeout',
    'connection.closed',
    'connection.offline',
    'connection.answerTooLarge',
    'connection.answerUnreadable',
  ])('%s is the answer’s, and says nothing of the certificate', async (code) => {
    const report = await check({ transport: { get: () => Promise.resolve(err(fault(code))) } });
    expect(failed(report)).toEqual([['answer', code]]);
    expect(named(report, 'server')).toBe('passed');
    expect(named(report, 'certificate')).toBe('notTested');
  });

  it.each<[number, FaultCode]>([
    [503, 'connection.busy'],
    [500, 'connection.serverFault'],
    [403, 'connection.refusedOtherwise'],
    [404, 'connection.notFound'],
    [302, 'connection.answerUnreadable'],
  ])('%d is the answer’s; the certificate was accepted', async (status, code) => {
    const answer = { status, headers: { 'www-authenticate': 'error=x' }, date: null };
    const get = () => Promise.resolve(ok({ ...answer, body: Buffer.alloc(0) }));
    const report = await check({ transport: { get } });
    expect(failed(report)).toEqual([['answer', code]]);
    expect(named(report, 'certificate')).toBe('passed');
  });

  it.each<[FaultCode, string]>([
    ['certificate.none', 'certificate'],
    ['connection.clientCertificateRefused', 'certificate'],
    ['connection.tlsFailed', 'certificate'],
    ['connection.addressDropped', 'address'],
  ])('%s is told at its own hop', async (code, hop) => {
    const report = await check({ transport: { get: () => Promise.resolve(err(fault(code))) } });
    expect(failed(report)).toEqual([[hop, code]]);
  });

  it.each<[FaultCode, string]>([
    ['connection.timeout', 'answer'],
    ['connection.closed', 'answer'],
    ['connection.busy', 'answer'],
    ['connection.versionNotSupported', 'version'],
    ['connection.schemaRefused', 'schema'],
    ['connection.answerUnreadable', 'version'],
  ])('%s to a message is told at %s, whatever held before', async (code, hop) => {
    const report = await check({ askMailbox: () => Promise.resolve(fault(code)) });
    expect(failed(report)).toEqual([[hop, code]]);
    const asked = report.hops.find(({ name }) => name === 'answer');
    expect(asked?.facts).toEqual(hop === 'answer' ? {} : { status: '200' });
    expect(named(report, 'organisation')).toBe('passed');
  });
});
