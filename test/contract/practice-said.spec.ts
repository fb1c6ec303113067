// What the practice platform says of an act is read beside the work, never over it.
import { busyJournal } from './fixture/orders.ts';
import { openState } from './fixture/state.ts';
import { expect, test } from './open-window.ts';
import type { Script } from './scripted-main.ts';
import { played, playForward } from './scenes/practice.ts';

const script = {
  state: openState(),
  records: busyJournal(),
  answers: { 'practice.forward': () => ({ ok: true, value: played }) },
} satisfies Script;

for (const size of [
  { width: 1280, height: 800 },
  { width: 1024, height: 700 },
  { width: 640, height: 400 },
])
  test(`a practice act is told without covering anything, ${size.width} wide`, async ({ open }) => {
    const opened = await open(script);
    const { page } = opened;
    await page.setViewportSize(size);
    await page.getByRole('option', { name: /DE-2026-000123/ }).click();
    const acts = page.getByRole('region', { name: 'What may be done' });
    await acts.waitFor();
    await playForward(opened);
    const said = page.getByRole('status').filter({ hasText: played.said.en });
    await expect(said).toContainText(played.then.en);
    const top = await said.boundingBox();
    const work = await page.getByRole('main').boundingBox();
    if (top === null || work === null) throw new Error('nothing is shown');
    expect(top.y + top.height).toBeLessThanOrEqual(work.y + 1);
    expect(top.height).toBeLessThan(size.height / 3);
  });

test('it is read out as a status, makes way for the next, and can be closed', async ({ open }) => {
  const opened = await open({
    ...script,
    answers: {
      ...script.answers,
      'practice.normal': () => ({ ok: false, error: { code: 'connection.refused' } }),
    },
  });
  const { page, main } = opened;
  const region = page.getByRole('status', { name: 'Practice', exact: true });
  await expect(region).toBeAttached();
  await expect(region).toBeEmpty();
  await playForward(opened);
  await expect(region).toContainText(played.said.en);
  await main.push({ name: 'practice', body: { act: 'normal' } });
  await expect(region).not.toContainText(played.said.en);
  await expect(region).toContainText('nothing listens');
  await region.getByRole('button', { name: 'Close' }).click();
  await expect(region).toBeEmpty();
  await expect(page.locator('#content h1').first(), 'nothing had the focus before').toBeFocused();
});

test('closed, it gives the focus back to what had it', async ({ open }) => {
  const opened = await open(script);
  const { page } = opened;
  const order = page.getByRole('option', { name: /DE-2026-000123/ });
  await order.click();
  await playForward(opened);
  const settings = page.getByRole('button', { name: 'Settings', exact: true });
  await settings.focus();
  const close = page.getByRole('status', { name: 'Practice', exact: true }).getByRole('button');
  await close.focus();
  await page.keyboard.press('Enter');
  await expect(close).toHaveCount(0);
  await expect(settings).toBeFocused();
});
