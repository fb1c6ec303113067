// The sender of an order is looked up in the court database with the certificate alone; without its answer nothing is guessed.
import { expect, test } from '@playwright/test';
import { senderEn } from '../../renderer/text/en/sender.ts';
import { senderEn as checksEn } from '../../shared/text/sender.en.ts';
import { beginRun, endRun } from '../rig/run.ts';
import { sentence } from '../rig/words.ts';
import { orderOf } from '../steps/fetch.ts';
import { openOrder } from '../steps/order.ts';
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

const card = () => pageOf(world).getByRole('region', { name: senderEn.title });
const said = (outcome: keyof typeof checksEn.outcomes) =>
  card().getByText(checksEn.outcomes[outcome].said);
const asked = async (): Promise<number> =>
  (await world.practice.log()).filter(({ kind }) => kind === 'authorities.asked').length;

test('while the directory does not answer, the check says that it cannot tell, and why', async () => {
  await world.practice.tell('/network', { mode: 'fault500', calls: 'directory' });
  await receive(world, 'plain');
  await openOrder(pageOf(world), orderOf(world, 'plain').reference);
  await expect(card()).toContainText(senderEn.notRead('Germany'));
  await card()
    .getByRole('button', { name: /^Show all \d+$/ })
    .click();
  await expect(said('authority.directoryNotRead')).toBeVisible();
  await card().getByRole('button', { name: senderEn.ask }).click();
  await expect(card()).toContainText(sentence('connection.serverFault'));
  expect(await asked()).toBe(0);
});

test('asked again, it finds the authority, and everything agrees', async () => {
  await world.practice.tell('/network', { mode: 'normal' });
  await card().getByRole('button', { name: senderEn.ask }).click();
  await expect(card()).toContainText(/Directory of Germany as of \d\d:\d\d/);
  await expect(card()).toContainText(senderEn.allAgree(16));
  await expect(said('authority.listed')).toBeVisible();
  await expect(said('validator.listed')).toBeVisible();
  expect(await asked()).toBe(2);
});

test('an order that is odd is shown with what to look at, and its clock runs', async () => {
  const page = pageOf(world);
  await receive(world, 'doubtful');
  await openOrder(page, orderOf(world, 'doubtful').reference);
  await expect(said('authority.similarName')).toBeVisible();
  await expect(said('mail.freeProvider')).toBeVisible();
  await expect(card().getByText('U+202E', { exact: true }).first()).toBeVisible();
  await expect(page.getByRole('region', { name: 'Clock' })).toContainText(/left|until/);
});
