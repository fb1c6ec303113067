import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test, type Page } from '@playwright/test';
import { deleteEntry, entriesOfOmbud, setKeyring } from '../rig/keyring.ts';
import { Ombud } from '../rig/ombud.ts';
import { beginRun, endRun } from '../rig/run.ts';
import { launchPractice } from '../steps/first-start.ts';
import { ombudOf, pageOf, type World } from '../steps/world.ts';

let world: World;
test.beforeEach(async () => {
  setKeyring('ok');
  deleteEntryIfAny();
  world = await beginRun(null);
});
test.afterEach(async () => {
  setKeyring('ok');
  await endRun(world);
  deleteEntryIfAny();
});

function deleteEntryIfAny(): void {
  if (entriesOfOmbud().length > 0) deleteEntry('practice');
}

async function launchClosed(): Promise<Page> {
  world.ombud = await Ombud.launch({
    home: world.home,
    practiceProfile: world.practice.profilePath,
    profile: 'practice',
  });
  const page = pageOf(world);
  await expect(page.getByRole('heading', { name: 'Ombud is closed' })).toBeVisible();
  await expect(page.getByRole('navigation')).toHaveCount(0);
  return page;
}

const sealed = (): string[] => readdirSync(Ombud.dataFolder(world.home)).sort();

test('keeps one entry in the keychain and stays closed when it is gone [SC-23]', async () => {
  await launchPractice(world);
  expect(entriesOfOmbud()).toHaveLength(1);
  await ombudOf(world).close();
  const before = sealed();
  deleteEntry('practice');

  const page = await launchClosed();
  await expect(page.getByText('not the same as before')).toBeVisible();
  expect(entriesOfOmbud()).toEqual([]);
  expect(sealed()).toEqual(before);
});

test('opens nothing and stores nothing without a keychain service [SC-23]', async () => {
  setKeyring('none');
  const page = await launchClosed();
  await expect(page.getByRole('button', { name: 'Quit Ombud' })).toBeVisible();
  const journal = join(Ombud.dataFolder(world.home), 'journal');
  expect(() => readdirSync(journal)).toThrow();

  setKeyring('ok');
  await page.getByRole('button', { name: 'Try again' }).click();
  await expect(page.getByRole('navigation', { name: 'Main' })).toBeVisible();
});

test('a locked keyring keeps it closed until it is unlocked [SC-23]', async () => {
  await launchPractice(world);
  await ombudOf(world).close();
  setKeyring('locked');
  const page = await launchClosed();
  await expect(page.getByText('locked').first()).toBeVisible();
  setKeyring('ok');
  await page.getByRole('button', { name: 'Try again' }).click();
  await expect(page.getByRole('navigation', { name: 'Main' })).toBeVisible();
});
