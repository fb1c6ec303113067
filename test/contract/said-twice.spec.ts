// What is said twice of one thing is shown once, and the order stays to be read.
import { completedThenStruck } from './fixture/completed-form.ts';
import { JournalFixture } from './fixture/journal.ts';
import { authorisation } from './fixture/objects.ts';
import { openState } from './fixture/state.ts';
import { berlin } from './fixture/plans.ts';
import { ago, minutes } from './fixture/times.ts';
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

test('a box that the authority has ticked twice is one mark', async ({ open }) => {
  const { flags, ...order } = authorisation(berlin);
  const journal = new JournalFixture().arrive(berlin);
  const again = { ...order, generation: 2, flags: [...flags, ...flags] };
  journal.object(berlin, again, ago(minutes(5)));
  const opened = await open({ state, records: journal.records });
  await option(/DE-2026-000123/)(opened);
  const marks = opened.page.locator('.ohead__chips');
  await expect(marks.getByText('Enforcing authority notified', { exact: true })).toHaveCount(1);
});
