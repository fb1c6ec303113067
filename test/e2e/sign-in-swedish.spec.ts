// The sign-in as most of its users see it: in Swedish from the window to the browser and back, and with a copied address.
import { expect, test } from '@playwright/test';
import { frameSv } from '../../renderer/text/sv/frame.ts';
import { identitySv } from '../../renderer/text/sv/identity.ts';
import { eidTexts } from '../../practice/identity/eid-texts.ts';
import { faultsSv } from '../../shared/text/faults.sv.ts';
import { SystemBrowser } from '../rig/browser.ts';
import { Ombud } from '../rig/ombud.ts';
import { beginRun, endRun } from '../rig/run.ts';
import { beginWithCertificate } from '../steps/work-place.ts';
import { ombudOf, pageOf, type World } from '../steps/world.ts';

const eid = eidTexts.sv;
test.describe.configure({ mode: 'serial' });
let world: World;
test.beforeAll(async () => {
  world = await beginRun(null);
  await beginWithCertificate(world);
  await ombudOf(world).close();
  world.ombud = await Ombud.launch({
    home: world.home,
    practiceProfile: world.practice.profilePath,
    profile: 'practice',
    language: 'sv',
  });
});
test.afterAll(async () => {
  await endRun(world);
});

async function begin(): Promise<void> {
  const page = pageOf(world);
  const main = page.getByRole('navigation', { name: frameSv.mainMenu });
  await main.getByRole('button', { name: frameSv.signIn }).click();
  await page.getByRole('button', { name: identitySv.start }).click();
  await expect(page.getByRole('heading', { name: identitySv.goOn })).toBeVisible();
}

test('ended in the eID, the reason and what to do are told in Swedish', async () => {
  await begin();
  const browser = await SystemBrowser.connect();
  const page = await browser.pageAt(world.practice.profile.identity.frontChannel ?? 'none');
  await page.getByRole('button', { name: eid.sameDevice }).click();
  await page.getByRole('button', { name: eid.open }).click();
  await page.getByRole('button', { name: eid.cancel }).click();
  await page.getByRole('button', { name: eid.backToOmbud }).click();
  const alert = pageOf(world).getByRole('alert');
  await expect(alert).toContainText(faultsSv['signIn.cancelled'].sentence);
  await expect(alert).toContainText(faultsSv['signIn.cancelled'].next);
  await page.close();
});

test('[SC-35] the address is copied by the main process, and works where it is pasted', async () => {
  await begin();
  const window = pageOf(world);
  const browser = await SystemBrowser.connect();
  const opened = await browser.pageAt(world.practice.profile.identity.frontChannel ?? 'none');
  await window.getByRole('button', { name: identitySv.copyAddress }).click();
  await expect(window.getByText(identitySv.copied)).toBeVisible();
  const copied = await ombudOf(world).app.evaluate(({ clipboard }) => clipboard.readText());
  const { searchParams } = new URL(copied);
  const state = searchParams.get('state') ?? '';
  expect(state).toMatch(/^[\w-]{43}$/);
  expect(await window.content()).not.toContain(state);

  const pasted = await opened.context().newPage();
  await opened.close();
  await pasted.goto(copied);
  await expect(pasted.locator('html')).toHaveAttribute('lang', 'sv');
  await pasted.getByLabel(eid.person).selectOption('handler');
  await pasted.getByRole('button', { name: eid.sameDevice }).click();
  await pasted.getByRole('button', { name: eid.open }).click();
  await pasted.getByRole('button', { name: eid.confirm }).click();
  await expect(window.getByRole('heading', { name: identitySv.signedIn })).toBeVisible();
  await expect(window.getByText('Hugo Exempel').first()).toBeVisible();
  await expect(pasted.locator('html')).toHaveAttribute('lang', 'sv');
  const complete = (await world.practice.log()).filter(({ kind }) => kind === 'eid.complete');
  expect(complete).toMatchObject([{ person: 'handler' }]);
});

test('no unprovoked breach', async () => {
  expect(await world.practice.breaches()).toEqual([]);
});
