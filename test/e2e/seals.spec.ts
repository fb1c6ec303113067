// From the practice platform's seal to what the window says of it: the real program, its thread, its journal.
import { expect, test } from '@playwright/test';
import { sealsEn } from '../../renderer/text/en/seals.ts';
import { senderEn } from '../../renderer/text/en/sender.ts';
import { senderEn as checksEn } from '../../shared/text/sender.en.ts';
import { beginRun, endRun } from '../rig/run.ts';
import { openOrder } from '../steps/order.ts';
import { orderOf, readMailbox, rowOf } from '../steps/fetch.ts';
import { beginWork, receive } from '../steps/work-place.ts';
import { pageOf, type World } from '../steps/world.ts';

test.describe.configure({ mode: 'serial' });
let world: World;
test.beforeAll(async () => {
  world = await beginRun(null);
  await beginWork(world);
});
test.afterAll(async () => {
  await endRun(world);
});

const documents = () => pageOf(world).getByRole('region', { name: 'Documents' });
const check = () => pageOf(world).getByRole('region', { name: senderEn.title });

/** Begins a situation on the platform, as its menu does, and opens the order when it is here. */
async function play(situation: string): Promise<void> {
  await world.practice.tell('/situations', { situation });
  const issued = (await world.practice.log()).filter(({ kind }) => kind === 'order.issued').at(-1);
  const reference = String(issued?.['reference']);
  const page = pageOf(world);
  await readMailbox(page);
  await expect(rowOf(page, reference)).toBeVisible({ timeout: 30_000 });
  await openOrder(page, reference);
}

test('a sealed form is told from its attachments, with who sealed it', async () => {
  await receive(world, 'attachments');
  await openOrder(pageOf(world), orderOf(world, 'attachments').reference);
  const form = documents().getByRole('listitem').first();
  await expect(form).toContainText(sealsEn.marks.sealed);
  await expect(form).toContainText('Ministério Público, DIAP de Vila Fictícia');
  await expect(form).toContainText('Juízo de Instrução Criminal de Vila Fictícia');
  await expect(documents().getByText(sealsEn.marks.none)).toHaveCount(2);
  await form.getByText(sealsEn.details).click();
  await expect(form.getByText(/Practice seal CA/).first()).toBeVisible();
  await expect(form.getByText('SHA-256, EC prime256v1').first()).toBeVisible();
});

test('a form that was changed after sealing is said to be, with what to do', async () => {
  await play('sealBroken');
  await expect(documents()).toContainText(sealsEn.marks.changed);
  await expect(check().getByText(checksEn.outcomes['seal.changed'].said)).toBeVisible();
  await expect(check()).toContainText(checksEn.ask);
  await expect(pageOf(world).getByRole('region', { name: 'Clock' })).toContainText(/left|until/);
});

test('a form that nobody sealed is said to bear none', async () => {
  await play('sealMissing');
  await expect(documents()).toContainText(sealsEn.marks.none);
  await expect(check().getByText(checksEn.outcomes['seal.none'].said)).toBeVisible();
});

test('what was found is kept in the history of the order', async () => {
  await pageOf(world)
    .getByRole('tab', { name: /^Messages/ })
    .click();
  await expect(pageOf(world).getByText('Checked a document: no signature or seal')).toBeVisible();
});
