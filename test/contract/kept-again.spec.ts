// What was let go is no part of "what is kept", until a person chooses so.
import { goneTask, partLetGo } from './fixture/part-let-go.ts';
import { openState } from './fixture/state.ts';
import { expect, test } from './open-window.ts';
import { openKeptAgain } from './scenes/kept-again.ts';

const state = openState();

test('it is left out of what is told', async ({ open }) => {
  const opened = await open({ state, records: partLetGo() });
  await openKeptAgain(opened);
  const { page, main } = opened;
  const dialog = page.getByRole('dialog');
  await expect(dialog.getByLabel('Where it is kept')).toHaveCount(2);
  await expect(dialog.getByRole('checkbox')).not.toBeChecked();
  await dialog.getByRole('button', { name: 'Record and tell the authority' }).click();
  await expect.poll(() => main.called('hold.confirm')).toHaveLength(1);
  expect(main.called('hold.confirm')).toMatchObject([{ tasks: [{}, {}] }]);
  expect(JSON.stringify(main.called('hold.confirm'))).not.toContain(goneTask);
});

test('it is begun anew when a person chooses it, and told as chosen', async ({ open }) => {
  const opened = await open({ state, records: partLetGo() });
  await openKeptAgain(opened);
  const { page, main } = opened;
  const dialog = page.getByRole('dialog');
  const again = dialog.getByRole('checkbox');
  await again.focus();
  await page.keyboard.press('Space');
  const place = dialog.getByLabel('Where it is kept');
  await expect(place).toHaveCount(3);
  await expect(place.first()).toHaveValue('');
  await place.first().fill('Cold store');
  await dialog.getByRole('button', { name: 'Record and tell the authority' }).click();
  await expect.poll(() => main.called('hold.confirm')).toHaveLength(1);
  const [{ tasks } = { tasks: [] }] = main.called('hold.confirm') as { tasks: unknown[] }[];
  expect(tasks[0]).toMatchObject({ task: goneTask, system: 'Cold store', isAgain: true });
  expect(tasks.filter((one) => JSON.stringify(one).includes('isAgain'))).toHaveLength(1);
});

test('what was written of it before it was let go is not taken for a choice', async ({ open }) => {
  const opened = await open({ state, records: partLetGo(true) });
  await openKeptAgain(opened);
  const { page, main } = opened;
  const place = page.getByRole('dialog').getByLabel('Where it is kept');
  await place.first().fill('Cold store');
  await page.keyboard.press('Escape');
  await main.grow(partLetGo());
  await page.getByText('let go by', { exact: false }).first().waitFor();
  await openKeptAgain(opened);
  await expect(place).toHaveCount(2);
  await expect(page.getByRole('dialog').getByRole('checkbox')).not.toBeChecked();
});
