// Every doubt an order can have stands as its sentence on the order's screen, in both languages, with a way to lay it to rest.
import { doubts, isHolding, type Doubt } from '../../shared/orders/doubts.ts';
import { doubtsEn } from '../../shared/text/doubts.en.ts';
import { doubtsSv } from '../../shared/text/doubts.sv.ts';
import { order } from '../unit/shared/orders/journal-builder.ts';
import { doubtful } from './fixture/doubts.ts';
import { openState } from './fixture/state.ts';
import { wear } from './looks.ts';
import { relationsJournal } from './fixture/judgements.ts';
import { printEn } from '../../renderer/text/en/print.ts';
import { expect, test } from './open-window.ts';
import { answerOf, state } from './scenes/scene.ts';

const languages = [
  ['en', doubtsEn],
  ['sv', doubtsSv],
] as const;
/** It has a question of its own, which says the same. */
const isAskedApart = (doubt: Doubt): boolean => doubt === 'withdrawalNotFromIssuer';

for (const doubt of doubts) {
  test(`${doubt} is said where its order is looked at`, async ({ open }) => {
    const { page, main } = await open({ state: openState(), records: doubtful[doubt]().records });
    await page.getByRole('option').first().click();
    await page.locator('#order-title').waitFor();
    // The summary says it of the other order, with what became of that.
    if (doubt === 'duplicateLapsed') await page.locator('#order-panel-letters').click();
    for (const [language, sentences] of languages) {
      await wear(page, main, { theme: 'light', language });
      await expect(page.getByText(sentences[doubt], { exact: true })).toBeVisible();
    }
    if (isHolding(doubt) || isAskedApart(doubt)) return;
    const item = page.locator('.doubt').filter({ hasText: doubtsSv[doubt] });
    await item.getByRole('button').click();
    await expect.poll(() => main.called('judgement.doubt')).toEqual([{ order, doubt }]);
  });
}

test('what holds the answer back is said where it is packed, also when the summary said it of the other order', async ({
  open,
}) => {
  const opened = await open({ state, records: relationsJournal('lapsed') });
  await answerOf(/DE-2026-000123(?!-)/)(opened);
  await expect(opened.page.getByText(doubtsEn.duplicateLapsed, { exact: true })).toBeVisible();
});

test('a sheet says it too: the other order is not on it', async ({ open }) => {
  const answers = { 'print.paper': () => new Promise<never>(() => undefined) };
  const opened = await open({ state, records: relationsJournal('lapsed'), answers });
  const { main, page } = opened;
  await page.getByRole('option', { name: /DE-2026-000123(?!-)/ }).click();
  await page.locator('#order-title').waitFor();
  await page.keyboard.press('Control+p');
  await page.getByRole('dialog').getByRole('button', { name: printEn.toPaper }).click();
  await expect.poll(() => main.called('print.paper').length).toBe(1);
  await expect(page.locator('.sheet')).toContainText(doubtsEn.duplicateLapsed);
});
