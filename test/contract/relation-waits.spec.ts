// What differs between two orders is read before a person may say that they are one.
import { sameReferenceJournal } from './fixture/judgements.ts';
import { orderId } from './fixture/ids.ts';
import { openState } from './fixture/state.ts';
import { expect, test } from './open-window.ts';
import { option } from './scenes/scene.ts';

/** In the page: what the vault is asked about this order waits until `letThrough`. */
const holdBack = (order: string): string => `{
  const post = Worker.prototype.postMessage;
  const held = [];
  Worker.prototype.postMessage = function (message, more) {
    const { name, ask } = message.query ?? {};
    const send = () => post.call(this, message, more);
    if (name === 'order' && ask.order === '${order}') held.push(send);
    else send();
  };
  globalThis.letThrough = () => {
    Worker.prototype.postMessage = post;
    for (const send of held) send();
  };
}`;

test('the same order sent again is recorded only when both have been compared', async ({
  open,
}) => {
  const opened = await open({ state: openState(), records: sameReferenceJournal() });
  const { page, main } = opened;
  await option(/Berlin/)(opened);
  await page.evaluate(holdBack(orderId(124)));
  await page.getByRole('button', { name: 'It is the same order sent again …' }).click();
  const dialog = page.getByRole('dialog');
  const record = dialog.getByRole('button', { name: 'Record', exact: true });
  await dialog.getByRole('radio', { name: 'It has to do with the other' }).check();
  await expect(record).not.toHaveAttribute('aria-disabled', 'true');
  await dialog.getByRole('radio', { name: 'It is the same order sent again' }).check();
  await expect(record).toHaveAttribute('aria-disabled', 'true');
  await expect(record).toHaveAccessibleDescription(/still being compared/);
  // Pressed all the same, it does nothing.
  await record.click({ force: true });
  await page.evaluate('letThrough()');
  await expect(dialog.getByRole('status', { name: /hardly the same/ })).toBeVisible();
  expect(main.called('judgement.bind')).toEqual([]);
  await record.click();
  await expect.poll(() => main.called('judgement.bind')).toHaveLength(1);
});
