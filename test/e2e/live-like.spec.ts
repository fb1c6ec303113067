// A profile as a member state will deliver one: no exception for pages without TLS. The eID is shown over https alone.
import { expect, test } from '@playwright/test';
import { openableLink } from '../../electron/shell/link-policy.ts';
import { identityEn } from '../../renderer/text/en/identity.ts';
import { SystemBrowser } from '../rig/browser.ts';
import { launchEdited } from '../rig/edited-profile.ts';
import { beginRun, endRun } from '../rig/run.ts';
import { installBrowser, trustAuthority } from '../rig/trusting-browser.ts';
import { identify } from '../steps/practice-eid.ts';
import { beginWithCertificate } from '../steps/work-place.ts';
import { pageOf, type World } from '../steps/world.ts';

test.describe.configure({ mode: 'serial' });
let world: World;
let browserPort: string;
/** Origin of the issuer, and of every page of the sign-in. */
let issuer: string;
test.beforeAll(async () => {
  world = await beginRun(null);
  browserPort = await installBrowser(world.home);
  issuer = new URL(world.practice.profile.identity.issuer).origin;
  world.eid = { browserPort, origin: issuer };
  await beginWithCertificate(world);
  await launchEdited(world, (profile) => ({
    ...profile,
    identity: { ...profile.identity, frontChannel: null },
  }));
});
test.afterAll(async () => {
  await (await SystemBrowser.connect(browserPort)).quit();
  await endRun(world);
});

const logged = async (kind: string): Promise<number> =>
  (await world.practice.log()).filter((entry) => entry.kind === kind).length;

async function begin(): Promise<void> {
  const page = pageOf(world);
  const main = page.getByRole('navigation', { name: 'Main' });
  await main.getByRole('button', { name: /Sign in/ }).click();
  await page.getByRole('button', { name: identityEn.start }).click();
  await expect(page.getByRole('heading', { name: identityEn.goOn })).toBeVisible();
}

test('a browser that does not trust the issuer shows no eID, and nobody is signed in', async () => {
  await begin();
  const browser = await SystemBrowser.connect(browserPort);
  const refused = await browser.pageAt('chrome-error:');
  await expect(refused.getByText('ERR_CERT_AUTHORITY_INVALID').first()).toBeVisible();
  await expect(refused.getByLabel('Person')).toHaveCount(0);
  const page = pageOf(world);
  await expect(page.getByRole('heading', { name: identityEn.goOn })).toBeVisible();
  await page.getByRole('button', { name: identityEn.cancel, exact: true }).click();
  await expect(page.getByRole('heading', { level: 1, name: identityEn.title })).toBeVisible();
  await browser.quit();
  expect(await logged('eid.complete')).toBe(0);
});

test('[SC-34] with the issuer trusted the sign-in goes over https from page to page', async () => {
  const [authority] = world.practice.profile.api.serverAuthorities;
  trustAuthority(world.home, authority ?? '');
  await begin();
  await expect(pageOf(world).getByText(issuer).first()).toBeVisible();
  const eid = await identify(world, 'legal_representative', 'confirm', async (page) => {
    const { protocol, origin, pathname } = new URL(page.url());
    expect([protocol, origin]).toEqual(['https:', issuer]);
    expect(pathname).not.toBe('/');
    const shown = await SystemBrowser.connect(browserPort);
    expect(shown.addresses.filter((address) => address.startsWith('http:'))).toEqual([]);
  });
  await expect(eid.getByText(/return to Ombud/i)).toBeVisible();
  const page = pageOf(world);
  await expect(page.getByRole('heading', { name: identityEn.signedIn })).toBeVisible();
  await expect(page.getByText('Ingrid Exempel').first()).toBeVisible();
  expect(await logged('eid.complete')).toBe(1);
});

test('[SC-10] what the practice profile may open, this one may not', () => {
  const { frontChannel } = world.practice.profile.identity;
  const page = `${frontChannel ?? ''}/auth`;
  expect(openableLink(page, frontChannel)?.address).toBe(page);
  expect(openableLink(page, null)).toBeNull();
});

test('no unprovoked breach', async () => {
  expect(await world.practice.breaches()).toEqual([]);
});
