// A part that the authority could not receive, once what it held has gone again.
import { partsJournal } from './fixture/parts.ts';
import { openState } from './fixture/state.ts';
import { expect, test } from './open-window.ts';
import { answerOf } from './scenes/scene.ts';

test('what has gone again is not said to have to go', async ({ open }) => {
  const opened = await open({ state: openState(), records: partsJournal('resent') });
  await answerOf(/DE-2026-000123/)(opened);
  const part = opened.page.getByRole('region', { name: 'Part 1 has gone' });
  await expect(part).toContainText('What it held has gone again, with part 2.');
  await expect(part).not.toContainText('has to go again');
});
