// A national profile that differs from the platform's in one point, as a wrong or an old one would.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { NationalProfile } from '../../shared/profile/national-profile.ts';
import { Ombud } from './ombud.ts';
import type { World } from '../steps/world.ts';

/** Starts Ombud with the profile that `edit` makes out of the platform's; it works, or shows `heading`. */
export async function launchEdited(
  world: World,
  edit: (profile: NationalProfile) => NationalProfile,
  heading?: string,
): Promise<void> {
  await world.ombud?.close();
  const practiceProfile = join(world.home, 'edited-profile.json');
  writeFileSync(practiceProfile, JSON.stringify(edit(world.practice.profile)));
  world.ombud = await Ombud.launch({ home: world.home, practiceProfile, profile: 'practice' });
  const { page } = world.ombud;
  await (
    heading === undefined
      ? page.getByRole('navigation', { name: 'Main' })
      : page.getByRole('heading', { name: heading })
  ).waitFor();
}
