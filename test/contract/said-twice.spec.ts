// What is said twice of one thing is shown once, and the order stays to be read.
import { completedThenStruck } from './fixture/completed-form.ts';
import { openState } from './fixture/state.ts';
import { expect, test } from './open-window.ts';
import { option } from './scenes/scene.ts';

const state = openState();

test('a Form 3 that was completed and then struck out is one record', async ({ open }) => {
  const opened = await open({ state, records: completedThenStruck() });
  await option(/DE-2026-000123/)(opened);
  const form = opened.page.getByRole('article').filter({ hasText: 'Form 3' });
  await expect(form).toHaveCount(1);
  await expect(form).toContainText('It was never posted.');
});
