import { expect } from '../rig/expect.ts';
import { identify, type Person } from './practice-eid.ts';
import { pageOf, until, type Step, type World } from './world.ts';

/** Presses "Sign in with eID" and plays the person in the system browser. */
export async function signIn(world: World, person: Person = 'legal_representative'): Promise<void> {
  const page = pageOf(world);
  const navigation = page.getByRole('navigation', { name: 'Main' });
  await navigation.getByRole('button', { name: /Sign in|Exempel/ }).click();
  await page.getByRole('button', { name: /^Sign in (with eID|again)$/ }).click();
  await expect(page.getByRole('heading', { name: 'Go on in your browser' })).toBeVisible();
  await identify(world, person);
}

/** A level too low is refused and explained; the legal representative gets in; the browser says to go back. */
export const signingIn: Step = {
  name: 'sign-in',
  title: 'Sign in with eID in the system browser',
  async run(world) {
    const page = pageOf(world);
    await signIn(world, 'level_two');
    await expect(page.getByRole('alert')).toContainText(/level/i);
    await world.pictures?.take(page, 'sign-in-level-too-low');

    await page.getByRole('button', { name: 'Sign in with eID' }).click();
    await expect(page.getByRole('heading', { name: 'Go on in your browser' })).toBeVisible();
    await world.pictures?.take(page, 'sign-in-waiting');
    const browser = await identify(world, 'legal_representative', 'confirm', async (eid) =>
      world.pictures?.takeOnce(eid, 'practice-eid'),
    );
    await expect(browser.getByText(/return to Ombud/i)).toBeVisible();
    await world.pictures?.takeOnce(browser, 'browser-return');
    await expect(page.getByRole('heading', { name: 'You are signed in' })).toBeVisible();
    await expect(page.getByText('Ingrid Exempel').first()).toBeVisible();
    await expect(page.getByText('level 3')).toBeVisible();
    await world.pictures?.take(page, 'signed-in');
    await until('the platform to have seen the eID', async () =>
      (await world.practice.log()).some(({ kind }) => kind === 'eid.complete'),
    );
  },
};
