import { join } from 'node:path';
import { expect } from '../rig/expect.ts';
import { Ombud, processesWith } from '../rig/ombud.ts';
import { pageOf, until, type Step, type World } from './world.ts';

/** Starts Ombud with the practice profile and waits until it works. */
export async function launchPractice(world: World): Promise<void> {
  world.ombud = await Ombud.launch({
    home: world.home,
    practiceProfile: world.practice.profilePath,
    profile: 'practice',
  });
  await expect(pageOf(world).getByRole('navigation', { name: 'Main' })).toBeVisible();
}

/** Welcome, the keychain by name, Live with its reason; Practice starts Ombud again with its profile. */
export const firstStart: Step = {
  name: 'first-start',
  title: 'First start: Welcome, keychain, Practice',
  async run(world) {
    world.ombud = await Ombud.launch({
      home: world.home,
      practiceProfile: world.practice.profilePath,
      profile: null,
    });
    const page = pageOf(world);
    await expect(page.getByRole('heading', { name: 'Ombud' })).toBeVisible();
    await expect(page.getByText(/Keychain of this computer: .+It works/)).toBeVisible();
    const live = page.getByRole('button', { name: 'Set up Live' });
    await expect(live).toHaveAttribute('aria-disabled', 'true');
    await expect(live).toHaveAccessibleDescription(/\w+ \w+ \w+/);
    await world.pictures?.take(page, 'welcome');

    const closed = world.ombud.app.waitForEvent('close');
    await page.getByRole('button', { name: 'Begin in Practice' }).click();
    await closed;
    // The new process is not under the test's control: that it came is seen, then the test starts its own.
    const started = await until('Ombud to start again in Practice', () => {
      const [first] = processesWith(join('.electron'), '--profile=practice').filter(
        ({ argv }) => !argv.some((word) => word.startsWith('--type=')),
      );
      return Promise.resolve(first);
    });
    process.kill(started.pid, 'SIGTERM');
    await until('that process to end', () =>
      Promise.resolve(processesWith('--profile=practice').every(({ pid }) => pid !== started.pid)),
    );
    await launchPractice(world);
  },
};
