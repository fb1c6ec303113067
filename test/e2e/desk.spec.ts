// A working day at the desk: read, claimed, noted, found again by the note, put aside, taken up by a command.
import { expect, test } from '@playwright/test';
import { deskEn } from '../../renderer/text/en/desk.ts';
import { keys } from '../rig/keys.ts';
import { beginRun, endRun } from '../rig/run.ts';
import { orderOf, rowOf } from '../steps/fetch.ts';
import { openOrder } from '../steps/order.ts';
import { beginWork, receive } from '../steps/work-place.ts';
import { pageOf, type World } from '../steps/world.ts';

test.describe.configure({ mode: 'serial' });
let world: World;
test.beforeAll(async () => {
  world = await beginRun(null);
  await beginWork(world);
  await receive(world, 'plain', 'subscriber');
});
test.afterAll(async () => {
  await endRun(world);
});

test('a new order is unread until somebody has had it open', async () => {
  const page = pageOf(world);
  const { reference } = orderOf(world, 'plain');
  const rail = page.getByRole('navigation', { name: 'Main' });
  await expect(rail.getByRole('button', { name: /^Inbox/ })).toContainText(deskEn.unreadCount(2));
  await openOrder(page, reference);
  await expect(rail.getByRole('button', { name: /^Inbox/ })).toContainText(deskEn.unreadCount(1));
  await keys(page, 'u');
  await expect(rail.getByRole('button', { name: /^Inbox/ })).toContainText(deskEn.unreadCount(2));
});

test('it is claimed, and the row says by whom', async () => {
  const page = pageOf(world);
  await page.getByRole('button', { name: deskEn.claim, exact: true }).click();
  await expect(page.getByText(`${deskEn.ownerIsYou}, since`)).toBeVisible();
  await expect(rowOf(page, orderOf(world, 'plain').reference)).toContainText(deskEn.ownerIsYou);
});

test('a note is kept and found by its words; a draft outlives a look elsewhere', async () => {
  const page = pageOf(world);
  await keys(page, 'n');
  const field = page.getByLabel(deskEn.noteField);
  await expect(field).toBeFocused();
  await page.keyboard.type('The colour of the archive is heliotrope');
  await page.getByRole('tab', { name: 'Summary' }).click();
  await page.getByRole('tab', { name: /^Notes/ }).click();
  await expect(field).toHaveValue('The colour of the archive is heliotrope');
  await page.getByRole('button', { name: deskEn.noteAdd }).click();
  await expect(page.getByRole('listitem').filter({ hasText: 'heliotrope' })).toBeVisible();
  await page.getByRole('searchbox', { name: /^(Search|Sök) order/ }).fill('heliotrope');
  await expect(page.getByRole('option')).toHaveCount(1);
  await expect(page.getByRole('option')).toContainText(
    orderOf(world, 'plain').reference.replace(/^EPOC-/, ''),
  );
  await page.getByRole('searchbox', { name: /^(Search|Sök) order/ }).fill('');
});

test('put aside it leaves the list, and comes back when it is taken up again', async () => {
  const page = pageOf(world);
  const { reference } = orderOf(world, 'plain');
  await page.getByRole('heading', { level: 1, name: reference }).click();
  await keys(page, 's');
  await page.getByRole('button', { name: new RegExp(`^${deskEn.snoozeTimes.anHour}`) }).click();
  await expect(page.getByText(deskEn.snoozedLine(1))).toBeVisible();
  await expect(rowOf(page, reference)).toHaveCount(0);
  await page.getByRole('button', { name: deskEn.wake }).click();
  await expect(rowOf(page, reference)).toBeVisible();
});

test('the palette opens an order by its number and goes where it is told', async () => {
  const page = pageOf(world);
  const { reference } = orderOf(world, 'subscriber');
  await page.keyboard.press('Control+k');
  const field = page.getByRole('combobox');
  await expect(field).toBeFocused();
  await field.fill(reference);
  await expect(page.getByRole('option', { selected: true }).last()).toContainText(reference);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1, name: reference })).toBeVisible();
  await page.keyboard.press('Control+k');
  await page.getByRole('combobox').fill('outbox');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1, name: 'Outbox' })).toBeVisible();
});
