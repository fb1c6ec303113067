import { describe, expect, it } from 'vitest';
import { nationalProfileGuard } from '../../../../shared/profile/national-profile.ts';

const pem = '-----BEGIN CERTIFICATE-----\nAAAA\n-----END CERTIFICATE-----\n';
const profile = {
  format: 1,
  kind: 'practice',
  title: { en: 'Practice platform', sv: 'Övningsplattform' },
  country: 'SE',
  zone: 'Europe/Stockholm',
  provider: { country: 'SE', id: 'sp-1', name: 'Ärlig & Co AB', organisationNumber: '5560000167' },
  platform: { country: 'SE', id: 'wisp-se-practice' },
  api: {
    base: 'https://localhost:4711/base',
    serverAuthorities: [pem],
    accountPath: '/account',
    mailboxPath: '/eevidence/mailbox',
  },
  clientAuthorities: [pem],
  identity: {
    issuer: 'https://localhost:4712',
    clientId: 'ombud',
    scopes: ['openid', 'https://id.oidc.se/scope/authnInfo'],
    acrValues: ['http://id.elegnamnden.se/loa/1.0/loa3'],
    frontChannel: 'http://127.0.0.1:4713',
  },
  mailbox: 'poll',
  pollSeconds: 3,
  batchSize: 50,
  listMaximum: 200,
  version: { etsi: 'V1.22.1', profileOwner: 'EU', profile: 'v1.3.1' },
  evidenceLimitBytes: 25_000_000,
  releaseGraceMinutes: 60,
  offlineReadingDays: 30,
  unlock: 'system',
  refusals: [],
};

/** The profile with one value changed, e.g. `api.base`. */
function changed(path: string, value: unknown): unknown {
  const [first = '', second] = path.split('.');
  const inner = (profile as Record<string, unknown>)[first];
  return {
    ...profile,
    [first]: second === undefined ? value : { ...(inner as object), [second]: value },
  };
}
const accepts = (path: string, value: unknown): boolean =>
  nationalProfileGuard.safeParse(changed(path, value)).success;

describe('a national profile', () => {
  it('is taken as it should be', () => {
    expect(nationalProfileGuard.safeParse(profile).error).toBeUndefined();
  });

  it.each([
    ['zone', 'UTC'],
    ['zone', 'Atlantic/Azores'],
    ['api.base', 'https://api.example.se'],
    ['api.base', 'https://[::1]:443/a/b'],
    ['identity.issuer', 'https://id.example.se/'],
    ['api.accountPath', '/v1.2/who-am_i~'],
    ['provider.name', 'Bolaget’s 2 (publ)'],
  ])('may have %s %j', (path, value) => {
    expect(accepts(path, value)).toBe(true);
  });

  it.each([
    ['zone', 'Europe/Atlantis'],
    ['zone', ''],
    ['zone', '+01:00'],
    ['zone', '../etc/localtime'],
    ['api.accountPath', '//evil.example/account'],
    ['api.accountPath', 'account'],
    ['api.accountPath', '/a/../admin'],
    ['api.accountPath', '/a/%2e%2e/admin'],
    ['api.accountPath', '/account?as=other'],
    ['api.mailboxPath', '/mailbox#top'],
    ['api.mailboxPath', '/\\evil.example'],
    ['api.mailboxPath', '/mail\nbox'],
    ['api.base', 'https://user:secret@localhost:4711'],
    ['api.base', 'https://user@localhost'],
    ['api.base', 'http://localhost:4711'],
    ['api.base', 'https:\\\\evil.example'],
    ['api.base', 'https:evil.example'],
    ['api.base', 'https://localhost/?x='],
    ['identity.issuer', 'https://login.example@evil.example/'],
    ['identity.issuer', 'https://login.example/#x'],
    ['identity.clientId', ''],
    ['identity.clientId', 'om bud'],
    ['identity.scopes', ['']],
    ['identity.scopes', []],
    ['identity.scopes', ['openid offline_access']],
    ['identity.acrValues', ['']],
    ['identity.acrValues', ['loa2 loa3']],
    ['identity.frontChannel', 'http://127.0.0.1.evil.example:80'],
    ['title', { en: '', sv: 'Övning' }],
    ['title', { en: 'Practice', sv: '   ' }],
    ['title', { en: 'Practice\u202eecitcarP', sv: 'Övning' }],
    ['title', { en: 'Practice\u2066', sv: 'Övning' }],
    ['provider.name', 'Nord\u200bvind'],
    ['provider.name', 'Nord\nvind'],
    ['provider.name', '\u0000'],
    ['provider.name', ''],
    ['provider.id', 'sp\u2028'],
    ['platform.id', ''],
    ['clientAuthorities', ['no certificate']],
    ['clientAuthorities', []],
    ['controls', 'http://localhost:8481'],
    ['controls', 'http://192.0.2.1:8481'],
    ['controls', 'http://127.0.0.1:8481/orders'],
    ['extra', true],
  ])('may not have %s %j', (path, value) => {
    expect(accepts(path, value)).toBe(false);
  });

  it('names controls on the loopback interface, and only in practice', () => {
    const controls = 'http://127.0.0.1:8481';
    const withControls = changed('controls', controls) as object;
    expect(nationalProfileGuard.safeParse(withControls).success).toBe(true);
    expect(nationalProfileGuard.safeParse({ ...withControls, kind: 'live' }).success).toBe(false);
    expect(accepts('kind', 'live')).toBe(true);
  });
});
