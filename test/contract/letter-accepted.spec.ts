// A message of ours that the service shows in the mailbox: the service has it, and of an authority nothing is known.
import { messagesJournal } from './fixture/messages.ts';
import { openState } from './fixture/state.ts';
import { expect, test } from './open-window.ts';
import { outbox } from './scenes/scene.ts';

test('a confirmation that the service shows is sent, and nobody is said to acknowledge it', async ({
  open,
}) => {
  const opened = await open({ state: openState(), records: messagesJournal() });
  await outbox(opened);
  const row = opened.page.getByRole('row').filter({ hasText: 'Confirmation of the withdrawal' });
  await expect(row.getByRole('cell').first()).toHaveText('Sent');
  await expect(row).toContainText('Accepted by the service, which shows it with the order.');
  await expect(opened.page.getByText('Acknowledged', { exact: true })).toHaveCount(0);
});
