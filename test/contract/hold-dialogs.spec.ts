// What the dialogs about what is kept refuse, and say by the button why.
import { holdsJournal } from './fixture/letters.ts';
import { openState } from './fixture/state.ts';
import { expect, test, type Opened } from './open-window.ts';
import { refused } from './scenes/scene.ts';

const script = { state: openState(), records: holdsJournal() };

/** Opens a dialog of the register. */
async function openHold({ page }: Opened, name: RegExp) {
  await page
    .getByRole('navigation')
    .getByRole('button', { name: /^Preservation/ })
    .click();
  await page.getByRole('button', { name }).first().click();
  return page.getByRole('dialog');
}

test('what was typed and is asked no longer does not bar what is kept', async ({ open }) => {
  const dialog = await openHold(await open(script), /^Say what is kept/);
  const record = dialog.getByRole('button', { name: 'Record and tell the authority' });
  const lines = dialog.locator('fieldset');
  const count = await lines.count();
  for (let at = 0; at < count; at += 1) {
    await lines.nth(at).getByLabel('Where it is kept').fill('Archive');
  }
  await expect(record).not.toHaveAttribute('aria-disabled');
  const first = lines.first();
  await first.getByText('Range and hashes').click();
  await first.getByLabel('Kept from').fill('2026-08-01');
  await expect(record).toHaveAttribute('aria-disabled', 'true');
  await first.getByRole('button', { name: 'Preserved', exact: true }).click();
  await expect(record).toHaveAttribute('aria-disabled', 'true');
  await first.getByRole('button', { name: 'Cannot be preserved' }).click();
  await first.getByLabel('Why nothing could be kept').fill('Closed.');
  await expect(record).not.toHaveAttribute('aria-disabled');
  await first.getByRole('button', { name: 'Preserved', exact: true }).click();
  await first.getByText('Range and hashes').click();
  await expect(first.getByLabel('Kept from')).toHaveValue('');
  await expect(record).not.toHaveAttribute('aria-disabled');
});

test('a hundred hashes are taken, and one more is told at its field', async ({ open }) => {
  const opened = await open(script);
  const dialog = await openHold(opened, /^Say what is kept/);
  const line = dialog.locator('fieldset').first();
  await line.getByText('Range and hashes').click();
  const field = line.getByLabel('SHA-256 of what is kept');
  const many = (count: number): string =>
    Array.from({ length: count }, (_, n) => n.toString(16).padStart(64, '0')).join('\n');
  await expect(field).toHaveClass(/mono/);
  await field.fill(many(101));
  await opened.page.keyboard.press('Tab');
  await expect(field).toHaveAttribute('aria-invalid', 'true');
  await expect(field).toHaveAccessibleDescription(/No more than 100 hashes/);
  await field.fill(many(100));
  await expect(field).not.toHaveAttribute('aria-invalid');
  const lines = dialog.locator('fieldset');
  const count = await lines.count();
  for (let at = 0; at < count; at += 1) {
    await lines.nth(at).getByLabel('Where it is kept').fill('Archive');
  }
  await dialog.getByRole('button', { name: 'Record and tell the authority' }).click();
  await expect
    .poll(() => opened.main.called('hold.confirm').at(-1))
    .toMatchObject({ tasks: [{ hashes: many(100).split('\n') }, { hashes: [] }, { hashes: [] }] });
});

test('a refusal stands by the button that asked for it', async ({ open }) => {
  const answers = { 'hold.recordDeletion': () => refused, 'hold.confirm': () => refused };
  const opened = await open({ ...script, answers });
  const { page } = opened;
  await page.setViewportSize({ width: 640, height: 400 });
  const confirm = await openHold(opened, /^Say what is kept/);
  const places = confirm.getByLabel('Where it is kept');
  const count = await places.count();
  for (let at = 0; at < count; at += 1) await places.nth(at).fill('Archive');
  await confirm.getByRole('button', { name: 'Record and tell the authority' }).click();
  await expect(confirm.getByRole('alert')).toBeInViewport();
  await page.keyboard.press('Escape');
  const deletion = await openHold(opened, /^Record the deletion/);
  await deletion.getByLabel('Deleted', { exact: true }).fill('2026-11-05 10:00');
  await deletion.getByLabel('Who deleted it').fill('Nils Prov');
  await deletion.getByLabel('How, and what of').fill('Removed.');
  await deletion.getByRole('button', { name: 'Record the deletion', exact: true }).click();
  await expect(deletion.getByRole('alert')).toBeInViewport();
});

test('what keeps the data from being let go is told as it is, not as it should be', async ({
  open,
}) => {
  const contact = { ...openState().contact, lastPollAt: null };
  const opened = await open({ state: openState({ contact }), records: holdsJournal() });
  const dialog = await openHold(opened, /^Let go …/);
  const letGo = dialog.getByRole('button', { name: 'Let go', exact: true });
  await expect(letGo).toHaveAccessibleDescription(
    'The mailbox must be read first: production may have been asked for. (Article 11(2))',
  );
});
