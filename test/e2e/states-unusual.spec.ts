// Orders that come twice or by a detour, and enforcement: what a person finds about them, played from the practice menu.
import { expect, test } from '@playwright/test';
import { alarmEn } from '../../renderer/text/en/alarm.ts';
import { deskEn } from '../../renderer/text/en/desk.ts';
import { belongingEn } from '../../renderer/text/en/belonging.ts';
import { judgementsEn } from '../../renderer/text/en/judgements.ts';
import { portalEn } from '../../renderer/text/en/portal.ts';
import { orderEn } from '../../renderer/text/en/order.ts';
import { clockText } from '../../shared/text/clocks.ts';
import { doubtsEn } from '../../shared/text/doubts.en.ts';
import { ordersEn } from '../../shared/text/orders.en.ts';
import { beginPictured, endRun } from '../rig/run.ts';
import { openInbox, orderOf, rowOf } from '../steps/fetch.ts';
import { decide, enterLimit, notePortalDate } from '../steps/judgements.ts';
import { openLetters } from '../steps/letters.ts';
import { logged } from '../steps/outbox.ts';
import { beginSituation, clock, picture, playForward } from '../steps/situations.ts';
import { beginWork } from '../steps/work-place.ts';
import { pageOf, type World } from '../steps/world.ts';

test.describe.configure({ mode: 'serial' });
let world: World;
test.beforeAll(async () => {
  world = await beginPictured();
  await beginWork(world);
});
test.afterAll(async () => {
  await endRun(world);
});

const rows = (name: string) => rowOf(pageOf(world), orderOf(world, name).reference);

test('the same order again: linked as such it is over, and the other one is answered', async () => {
  const page = pageOf(world);
  await beginSituation(world, 'duplicate');
  await playForward(world, 'duplicate');
  await expect(rows('duplicate')).toHaveCount(2);
  expect(orderOf(world, 'duplicate-2').reference).toBe(orderOf(world, 'duplicate').reference);
  await rows('duplicate').last().click();
  await expect(page.getByText(deskEn.duplicateTitle)).toBeVisible();
  const { relation } = belongingEn;
  await picture(world, 'twins');
  await decide(
    world,
    page.getByRole('button', { name: relation.askDuplicate, exact: true }),
    relation.names.duplicate,
  );
  await expect(page.getByText(relation.duplicateTitle)).toBeVisible();
  await expect(
    rows('duplicate').filter({ has: page.getByText(ordersEn.kinds.done, { exact: true }) }),
  ).toHaveCount(1);
  await expect(
    rows('duplicate').filter({ has: page.getByText(ordersEn.kinds.due, { exact: true }) }),
  ).toHaveCount(1);
  await picture(world, 'duplicate');
});

test('the other order is withdrawn unanswered: this one is due again, and says why', async () => {
  const page = pageOf(world);
  await playForward(world, 'duplicate');
  await expect(page.getByText(belongingEn.relation.lapsedTitle)).toBeVisible();
  // Told once: the banner itself asks a person to have looked.
  await expect(page.getByText(doubtsEn.duplicateLapsed)).toHaveCount(0);
  await expect(page.getByRole('button', { name: judgementsEn.looked })).toHaveCount(1);
  await expect(
    rows('duplicate').filter({ has: page.getByText(ordersEn.kinds.due, { exact: true }) }),
  ).toHaveCount(1);
  await picture(world, 'duplicate-lapsed');
});

test('the portal shows an earlier date: a person looks at it, and the clock stays', async () => {
  const page = pageOf(world);
  const clock = page.locator('#clock dl').first();
  const before = await clock.innerText();
  await notePortalDate(world, 24);
  await expect(page.getByText(doubtsEn.portalStricter)).toBeVisible();
  expect(await clock.innerText()).toBe(before);
  await picture(world, 'portal-beside');
  const beside = page.getByRole('region', { name: portalEn.label });
  await beside.getByRole('button', { name: portalEn.gone }).click();
  await expect(page.getByText(doubtsEn.portalStricter)).toHaveCount(0);
  await expect(beside.getByRole('button', { name: portalEn.why })).toHaveCount(0);
});

test('enforcement: begun, recognised, and its time limit entered by hand', async () => {
  const page = pageOf(world);
  const name = 'enforcement';
  await beginSituation(world, name);
  await rows(name).click();
  for (let act = 0; act < 3; act += 1) await playForward(world, name);
  const panel = await openLetters(world, name);
  await expect(panel.getByRole('article')).toHaveCount(2);
  expect(await logged(world, name, 'letter.sent')).toMatchObject([
    { type: 'EnforcementProceduresInitiated' },
    { type: 'EnforcingAuthorityRecognizesOrder' },
  ]);
  await picture(world, 'enforced');
  await page.getByRole('tab', { name: orderEn.tabs.summary }).click();
  await enterLimit(world, judgementsEn.limit.names.ENFORCEMENT_DEADLINE, 72);
  // It ends before the ten days do: the order goes by it, here and in the list.
  await expect(clock(world)).toContainText(clockText.en.ENFORCEMENT_DEADLINE.title);
  await expect(rows(name)).toContainText(/2 d 23 h|3 d/);
  await picture(world, 'limit-entered');
});

test('redirected: an emergency whose first addressee did not react is linked as sent on', async () => {
  const page = pageOf(world);
  const name = 'redirected';
  await beginSituation(world, name);
  await playForward(world, name);
  await playForward(world, name);
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('button', { name: alarmEn.readFirst }).click();
  await openInbox(page);
  await expect(rows(name)).toHaveCount(2);
  await rows(name).last().click();
  const { relation } = belongingEn;
  await decide(
    world,
    page.getByRole('button', { name: new RegExp(`^${relation.ask}`) }).first(),
    relation.names.redirected,
  );
  await expect(page.getByText(relation.linked.redirected, { exact: true })).toBeVisible();
  await picture(world, name);
});
