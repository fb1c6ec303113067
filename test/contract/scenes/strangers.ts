import { followingJournal, strangersJournal } from '../fixture/strangers.ts';
import type { Opened } from '../open-window.ts';
import { option, state, type Scene } from './scene.ts';

const berlin = option(/\bDE-2026-000123/);

const related: NonNullable<Scene['act']> = async (opened) => {
  await berlin(opened);
  await opened.page.locator('#related').scrollIntoViewIfNeeded();
};

/** Opens the question how the two belong together, and chooses that one asks for what the other preserves. */
export async function chooseFollows(opened: Opened): Promise<void> {
  await related(opened);
  const { page } = opened;
  await page.getByRole('button', { name: /^How they belong together/ }).click();
  const follows = { name: 'It asks for what the other preserves' };
  await page.getByRole('dialog').getByRole('radio', follows).check();
}

export const strangers: readonly Scene[] = [
  {
    name: 'stranger',
    condition: 'normal',
    script: { state, records: strangersJournal(false) },
    act: chooseFollows,
  },
  {
    name: 'stranger-linked',
    condition: 'normal',
    script: { state, records: strangersJournal(true) },
    act: related,
  },
  {
    name: 'follows-suggested',
    condition: 'normal',
    script: { state, records: followingJournal() },
    act: related,
  },
];
