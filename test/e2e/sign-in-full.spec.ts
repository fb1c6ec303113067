import { expect, test } from '@playwright/test';
import { identityEn } from '../../renderer/text/en/identity.ts';
import { beginRun, endRun } from '../rig/run.ts';
import { sentence } from '../rig/words.ts';
import { identifyByPhone } from '../steps/practice-eid.ts';
import { beginWithCertificate } from '../steps/work-place.ts';
import { pageOf, type World } from '../steps/world.ts';

test.describe.configure({ mode: 'serial' });
let world: World;
test.beforeAll(async () => {
  world = await beginRun(null);
  await beginWithCertificate(world);
});
test.afterAll(async () => {
  await endRun(world);
});

async function begin(): Promise<void> {
  const page = pageOf(world);
  const main = page.getByRole('navigation', { name: 'Main' });
  await main.getByRole('button', { name: /Sign in/ }).click();
  await page.getByRole('button', { name: identityEn.start }).click();
  await expect(page.getByRole('heading', { name: identityEn.goOn })).toBeVisible();
}

const logged = async (kind: string): Promise<readonly unknown[]> =>
  (await world.practice.log()).filter((entry) => entry.kind === kind);

test('declined on the phone, the sign-in ends and says who to tell', async () => {
  await begin();
  await identifyByPhone(world, 'handler', 'decline', async (page) => {
    await expect(page.getByText('Practice eID is open on a phone.')).toBeVisible();
  });
  const alert = pageOf(world)
    .getByRole('alert')
    .filter({ hasText: sentence('signIn.declined') });
  await expect(alert).toHaveCount(1);
  expect(await logged('eid.failed')).toMatchObject([{ hint: 'userDeclined' }]);
});

test('approved on the phone, the page goes back to Ombud by itself', async () => {
  await begin();
  const browser = await identifyByPhone(world, 'handler');
  await expect(browser.getByText(/return to Ombud/i)).toBeVisible();
  const page = pageOf(world);
  await expect(page.getByRole('heading', { name: identityEn.signedIn })).toBeVisible();
  await expect(page.getByText('Hugo Exempel').first()).toBeVisible();
  expect(await logged('eid.complete')).toMatchObject([{ person: 'handler' }]);
});

test('no unprovoked breach', async () => {
  expect(await world.practice.breaches()).toEqual([]);
});
