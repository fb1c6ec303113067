import { randomUUID } from 'node:crypto';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { createNodeValidator } from '../../../../schemas/node-validator.ts';
import type { Uuid } from '../../../../shared/base/units.ts';
import { reportGuard, type DoctorReport } from '../../../../shared/bridge/app-state.ts';
import type { NationalProfile } from '../../../../shared/profile/national-profile.ts';
import { faultText } from '../../../../shared/text/fault-text.ts';
import { Doctor } from '../../../../electron/platform/doctor.ts';
import { mailboxProbe } from '../../../../electron/platform/mailbox-probe.ts';
import { refusalReader } from '../../../../electron/platform/refusal-of.ts';
import { Transport } from '../../../../electron/platform/transport.ts';
import type { ClientCredentials } from '../../../../electron/secrets/certificate/certificate-store.ts';
import { systemClock, timers } from '../../../../electron/shell/clock.ts';
import { makeHeader } from '../../../../electron/sync/header-writer.ts';
import { startPractice, type Practice } from '../../practice/support/practice.ts';
import { signIn } from '../../practice/support/sign-in.ts';
import { credentialsFor } from '../identity/identity-rig.ts';

const validator = createNodeValidator();
const usual = ['127.0.0.1/32', '::1/128'];
let practice: Practice;
let good: ClientCredentials;
const transports: Transport[] = [];
beforeAll(async () => {
  practice = await startPractice();
  good = await credentialsFor(practice);
});
afterEach(async () => {
  for (const transport of transports.splice(0)) transport.close();
  await practice.control('/addresses', { registered: usual, style: '403' });
  await practice.control('/network', { mode: 'normal' });
});
afterAll(async () => {
  await practice.close();
  validator.dispose();
});

const tokenOf = async (person: string, own = good): Promise<string> =>
  (await signIn(practice, person, { cert: own.chain, key: own.key.toString() })).access_token;

interface Visit {
  readonly credentials?: ClientCredentials | null;
  readonly token?: string;
  readonly profile?: Partial<Pick<NationalProfile, 'api' | 'version'>>;
}

/** Runs the check and tells it as `hop state` lines; the reports are what a window would have been shown. */
async function check(visit: Visit = {}): Promise<{ report: DoctorReport; told: DoctorReport[] }> {
  const profile = { ...practice.profile(), ...visit.profile };
  const credentials = (): ClientCredentials | null =>
    visit.credentials === undefined ? good : visit.credentials;
  const transport = new Transport({ api: profile.api, credentials, clock: systemClock });
  transports.push(transport);
  const refusalOf = refusalReader(profile.refusals);
  const told: DoctorReport[] = [];
  const { token } = visit;
  const person = { subject: 'x', name: 'X' };
  const report = await new Doctor({
    profile,
    transport,
    refusalOf,
    credentials,
    session: { current: () => (token === undefined ? null : { person, token, maySend: true }) },
    askMailbox: mailboxProbe({
      exchange: transport,
      refusalOf,
      validator,
      makeHeader: () => makeHeader(profile, systemClock, randomUUID() as Uuid),
      mailboxPath: profile.api.mailboxPath,
    }),
    gate: { pass: () => Promise.resolve() },
    timers,
    clock: systemClock,
    onProgress: (progress) => told.push(progress),
  }).run();
  return { report, told };
}

const states = ({ hops }: DoctorReport): string => hops.map(({ state }) => state[0]).join('');
const failure = ({ hops }: DoctorReport): string => {
  const failed = hops.filter(({ state }) => state === 'failed');
  expect(failed).toHaveLength(1);
  return `${failed[0]?.name} ${failed[0]?.fault?.code}`;
};

describe('the connection check', () => {
  it('passes hop by hop for somebody with a role, each timed and told', async () => {
    const { report, told } = await check({ token: await tokenOf('handler') });
    reportGuard.parse(report);
    expect(states(report)).toBe('ppppppppppp');
    expect(report.hops.every(({ ms }) => ms !== null && ms >= 0)).toBe(true);
    expect(report.finishedAt).not.toBeNull();
    const facts = Object.fromEntries(report.hops.map((hop) => [hop.name, hop.facts]));
    expect(facts).toMatchObject({
      name: { host: 'localhost' },
      server: { protocol: 'TLSv1.3', subject: 'localhost', issuer: 'Practice server root' },
      organisation: { number: '5560000167' },
      address: { registered: usual.join(', ') },
      level: { acr: 'http://id.elegnamnden.se/loa/1.0/loa3' },
      role: { roles: 'handler' },
      version: { etsi: 'V1.22.1' },
    });
    expect(told.length).toBeGreaterThan(10);
    expect(told[0]?.hops.map(({ state }) => state)[0]).toBe('running');
  });

  it('does not test level and role while nobody is signed in', async () => {
    const { report } = await check();
    expect(states(report)).toBe('ppppppp' + 'nn' + 'pp');
  });

  it('finds every cause at its own hop, and tests nothing after it', async () => {
    const bound = await tokenOf('handler');
    const other = await credentialsFor(practice);
    const { api, version } = practice.profile();
    const elsewhere = (base: string): Visit => ({ profile: { api: { ...api, base } } });
    const closed = { registered: ['10.0.0.0/8'] };
    const reports: Record<string, DoctorReport> = {
      noCertificate: (await check({ credentials: null })).report,
      unknownIssuer: (await check({ credentials: await credentialsFor(practice, 'unknownIssuer') }))
        .report,
      unknownOrganisation: (
        await check({ credentials: await credentialsFor(practice, 'unknownOrganisation') })
      ).report,
      tokenGone: (await check({ token: 'nonsense' })).report,
      tokenOfOther: (await check({ token: bound, credentials: other })).report,
      levelTwo: (await check({ token: await tokenOf('level_two') })).report,
      noRole: (await check({ token: await tokenOf('other_organisation') })).report,
      version: (await check({ profile: { version: { ...version, etsi: 'V1.5.1' } } })).report,
      name: (await check(elsewhere('https://nothing.invalid'))).report,
      port: (await check(elsewhere('https://127.0.0.1:1'))).report,
      otherRoot: (
        await check({
          profile: { api: { ...api, serverAuthorities: practice.profile().clientAuthorities } },
        })
      ).report,
      notTls: (await check(elsewhere(`https://127.0.0.1:${practice.platform().ports.front}`)))
        .report,
    };
    await practice.control('/addresses', { ...closed, style: '403' });
    reports['address'] = (await check({ token: bound })).report;
    await practice.control('/addresses', { ...closed, style: 'drop' });
    reports['addressDropped'] = (await check({ token: bound })).report;
    await practice.control('/addresses', { registered: usual, style: '403' });
    await practice.control('/network', { mode: 'refuse503' });
    reports['busy'] = (await check()).report;

    const found = Object.fromEntries(
      Object.entries(reports).map(([name, report]) => [name, failure(report)]),
    );
    expect(found).toEqual({
      noCertificate: 'certificate certificate.none',
      unknownIssuer: 'certificate connection.clientCertificateRefused',
      unknownOrganisation: 'organisation connection.organisationUnknown',
      tokenGone: 'level connection.notSignedIn',
      tokenOfOther: 'level connection.tokenNotBound',
      levelTwo: 'level connection.levelTooLow',
      noRole: 'role connection.roleMissing',
      version: 'version connection.versionNotSupported',
      name: expect.stringMatching(/^name connection\.(nameNotFound|offline)$/) as string,
      port: 'reach connection.refused',
      otherRoot: 'server connection.inspected',
      notTls: 'server connection.tlsFailed',
      address: 'address connection.addressNotRegistered',
      addressDropped: 'address connection.addressDropped',
      busy: 'answer connection.busy',
    });

    for (const report of Object.values(reports)) {
      reportGuard.parse(report);
      expect(states(report)).toMatch(/^p*n*fn*$/);
    }
    for (const language of ['en', 'sv'] as const) {
      const sentences = Object.values(reports).flatMap(({ hops }) =>
        hops.flatMap((hop) =>
          hop.fault === null ? [] : [faultText(hop.fault, language).sentence],
        ),
      );
      expect(new Set(sentences).size).toBe(Object.keys(reports).length);
    }
  });

  it('runs once at a time', async () => {
    const profile = practice.profile();
    let asked = 0;
    const doctor = new Doctor({
      profile,
      transport: { get: () => Promise.resolve({ ok: false, error: { code: 'certificate.none' } }) },
      refusalOf: refusalReader([]),
      credentials: () => good,
      session: { current: () => null },
      askMailbox: () => Promise.resolve(null),
      gate: { pass: () => Promise.resolve(void (asked += 1)) },
      timers,
      clock: systemClock,
      onProgress: () => undefined,
    });
    const [one, two] = await Promise.all([doctor.run(), doctor.run()]);
    expect(one).toBe(two);
    expect(asked).toBe(1);
  });
});

describe('the transport', () => {
  it('names each refusal of a sending call by its own cause', async () => {
    const { api, refusals } = practice.profile();
    await practice.control('/expect', { kind: 'unauthorised' });
    const post = async (own: ClientCredentials, token?: string): Promise<string> => {
      const transport = new Transport({ api, credentials: () => own, clock: systemClock });
      transports.push(transport);
      const options = token === undefined ? {} : { token };
      const sent = await transport.post('/eevidence/outcome', new Uint8Array(), options);
      if (!sent.ok) return sent.error.code;
      return sent.value.status === 200 ? 'read' : refusalReader(refusals)(sent.value).code;
    };
    const stranger = await credentialsFor(practice, 'unknownOrganisation');
    expect({
      none: await post(good),
      gone: await post(good, 'nonsense'),
      bound: await post(await credentialsFor(practice), await tokenOf('handler')),
      level: await post(good, await tokenOf('level_two')),
      role: await post(good, await tokenOf('handler')),
      organisation: await post(stranger),
      certificate: await post(await credentialsFor(practice, 'unknownIssuer')),
      expired: await post({
        ...(await credentialsFor(practice, 'expired')),
        validTo: good.validTo,
      }),
      noClientAuth: await post(await credentialsFor(practice, 'noClientAuth')),
      sent: await post(good, await tokenOf('legal_representative')),
    }).toEqual({
      none: 'connection.notSignedIn',
      gone: 'connection.notSignedIn',
      bound: 'connection.tokenNotBound',
      level: 'connection.levelTooLow',
      role: 'connection.roleMissing',
      organisation: 'connection.organisationUnknown',
      certificate: 'connection.clientCertificateRefused',
      expired: 'connection.clientCertificateExpired',
      noClientAuth: 'connection.clientCertificateRefused',
      sent: 'read',
    });
  });

  it('hears the platform’s time with every answer, and that it is busy', async () => {
    const transport = new Transport({
      api: practice.profile().api,
      credentials: () => good,
      clock: systemClock,
    });
    transports.push(transport);
    await practice.control('/time', { plusSeconds: 3_600 });
    await practice.control('/network', { mode: 'refuse503' });
    const sent = await transport.get('/account');
    if (!sent.ok) throw new Error(sent.error.code);
    expect((sent.value.date ?? 0) - systemClock.now()).toBeGreaterThan(3_590_000);
    expect(refusalReader([])(sent.value)).toEqual({
      code: 'connection.busy',
      params: { seconds: 5 },
    });
    await practice.control('/network', { mode: 'dropBefore' });
    expect(await transport.get('/account')).toMatchObject({ error: { code: 'connection.closed' } });
  });
});
