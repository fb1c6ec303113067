// Causes that lie between the profile and the platform: the profile differs in one point, the platform is as it is.
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import type { FaultCode } from '../../shared/base/fault.ts';
import { faultsEn } from '../../shared/text/faults.en.ts';
import { launchEdited } from '../rig/edited-profile.ts';
import { Practice } from '../rig/practice.ts';
import { beginRun, endRun } from '../rig/run.ts';
import { bringIn, issue, openCertificate, type Issued } from '../steps/certificate.ts';
import {
  expectEveryStepPassed,
  expectStopped,
  refusedSince,
  type HopName,
} from '../steps/connection-faults.ts';
import { beginWithCertificate, getIn } from '../steps/work-place.ts';
import { pageOf, type World } from '../steps/world.ts';

test.describe.configure({ mode: 'serial' });
let world: World;
/** Has authorities of its own that the first platform does not know. */
let stranger: Practice;
test.beforeAll(async () => {
  world = await beginRun(null);
  stranger = await Practice.start(join(world.home, 'stranger'));
  await beginWithCertificate(world);
});
test.afterAll(async () => {
  await stranger.stop();
  await endRun(world);
});

const shown = new Map<FaultCode, string>();
async function stops(name: HopName, code: FaultCode): Promise<void> {
  shown.set(code, await expectStopped(world, name, code));
}

const logLength = async (): Promise<number> => (await world.practice.log()).length;

test('a version of the interface that the service does not take', async () => {
  await launchEdited(world, (profile) => ({
    ...profile,
    version: { ...profile.version, etsi: 'V1.1.1' },
  }));
  const from = await logLength();
  await stops('version', 'connection.versionNotSupported');
  const refused = (await world.practice.log()).slice(from);
  expect(refused.some((entry) => entry.kind === 'message.refused' && entry['code'] === 3021)).toBe(
    true,
  );
});

test('a sign-in of a level that the service does not take', async () => {
  await launchEdited(world, (profile) => {
    const { identity } = profile;
    const acrValues = [...identity.acrValues, 'http://id.elegnamnden.se/loa/1.0/loa2'];
    return { ...profile, identity: { ...identity, acrValues } };
  });
  await getIn(world, 'level_two');
  const from = await logLength();
  await stops('level', 'connection.levelTooLow');
  expect(await refusedSince(world, from)).toContain('insufficient_user_authentication');
});

test('a server that the profile does not trust', async () => {
  await launchEdited(world, (profile) => ({
    ...profile,
    api: { ...profile.api, serverAuthorities: stranger.profile.api.serverAuthorities },
  }));
  const from = await logLength();
  // Its own authority is not among the profile's: it may as well be somebody in between.
  await stops('server', 'connection.inspected');
  // Nothing was said to it.
  expect(await logLength()).toBe(from);
});

test('a name that nobody knows', async () => {
  await launchEdited(world, (profile) => ({
    ...profile,
    api: { ...profile.api, base: 'https://service.invalid' },
  }));
  await stops('name', 'connection.nameNotFound');
});

test('a client certificate that the service does not trust', async () => {
  await launchEdited(world, (profile) => ({
    ...profile,
    clientAuthorities: [...profile.clientAuthorities, ...stranger.profile.clientAuthorities],
  }));
  const page = pageOf(world);
  await openCertificate(page);
  await page.getByRole('button', { name: 'Replace the certificate' }).click();
  const issued = await stranger.tell<Issued>('/certificates', {});
  await bringIn(world, issued.file, issued.pin);
  await expect(page.locator('main')).toContainText(issued.fingerprint.slice(0, 20));
  const from = await logLength();
  await stops('certificate', 'connection.clientCertificateRefused');
  expect(await refusedSince(world, from)).toContain('certificate_untrusted');
});

test('with the right profile and certificate everything passes again', async () => {
  await launchEdited(world, (profile) => profile);
  const page = pageOf(world);
  const issued = await issue(world, {});
  await openCertificate(page);
  await page.getByRole('button', { name: 'Replace the certificate' }).click();
  await bringIn(world, issued.file, issued.pin);
  await expect(page.locator('main')).toContainText(issued.fingerprint.slice(0, 20));
  await getIn(world);
  await expectEveryStepPassed(world);
});

test('no two causes share a sentence or a next step; no unprovoked breach', async () => {
  expect(shown.size).toBe(5);
  expect(new Set(shown.values()).size).toBe(shown.size);
  const steps = [...shown.keys()].map((code) => faultsEn[code].next);
  expect(new Set(steps).size).toBe(steps.length);
  expect(await world.practice.breaches()).toEqual([]);
});
