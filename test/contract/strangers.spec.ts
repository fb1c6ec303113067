// Linking an order to a preservation that nothing in the two speaks for: it warns, and bars nothing.
import { orderId } from './fixture/ids.ts';
import { openState } from './fixture/state.ts';
import { followingJournal, strangersJournal } from './fixture/strangers.ts';
import { expect, test } from './open-window.ts';
import { chooseFollows } from './scenes/strangers.ts';

const title = 'Nothing in the two orders shows this';

test('a link that nothing speaks for warns, and is recorded all the same', async ({ open }) => {
  const opened = await open({ state: openState(), records: strangersJournal(false) });
  const { page, main } = opened;
  await chooseFollows(opened);
  const dialog = page.getByRole('dialog');
  const warning = dialog.getByRole('status').filter({ hasText: title });
  await expect(warning).toContainText('Neither the issuing authority nor any identifier');
  await dialog.getByRole('radio', { name: 'It has to do with the other' }).check();
  await expect(warning).toHaveCount(0);
  await dialog.getByRole('radio', { name: 'It asks for what the other preserves' }).check();
  await expect(warning).toBeVisible();
  await dialog.getByRole('button', { name: 'Record', exact: true }).click();
  await expect
    .poll(() => main.called('judgement.bind'))
    .toEqual([{ order: orderId(123), other: orderId(6_002), relation: 'followsPreservation' }]);
});

test('one that was recorded says so in its row', async ({ open }) => {
  const { page } = await open({ state: openState(), records: strangersJournal(true) });
  await page.getByRole('option', { name: /\bDE-2026-000123/ }).click();
  const row = page.getByRole('region', { name: 'Related orders' }).getByRole('listitem');
  await expect(row).toContainText('Asks for what that one preserves');
  await expect(row).toContainText('Neither authority nor identifier is the same');
});

test('one that authority and identifier speak for is suggested, and does not warn', async ({
  open,
}) => {
  const opened = await open({ state: openState(), records: followingJournal() });
  const { page } = opened;
  await chooseFollows(opened);
  await expect(page.getByRole('dialog').getByText(title)).toHaveCount(0);
  await page.keyboard.press('Escape');
  const row = page.getByRole('region', { name: 'Related orders' }).getByRole('listitem');
  await expect(row).toContainText(
    'same authority, and one preserves an identifier the other asks for',
  );
});
