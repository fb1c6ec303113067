import { expect, test } from '@playwright/test';
import type { FaultCode } from '../../shared/base/fault.ts';
import { connectionEn } from '../../renderer/text/en/connection.ts';
import { identityEn } from '../../renderer/text/en/identity.ts';
import { faultsEn } from '../../shared/text/faults.en.ts';
import { beginRun, endRun } from '../rig/run.ts';
import { check, openConnection } from '../steps/connect.ts';
import {
  expectEveryStepPassed,
  expectStopped,
  hopOf,
  refusedSince,
  type HopName,
} from '../steps/connection-faults.ts';
import { openInbox, orderOf, rowOf, sendOrder } from '../steps/fetch.ts';
import { beginWork } from '../steps/work-place.ts';
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

/** What was shown for each cause: no two may read the same. */
const shown = new Map<FaultCode, string>();

async function stops(name: HopName, code: FaultCode): Promise<void> {
  shown.set(code, await expectStopped(world, name, code));
}

const logLength = async (): Promise<number> => (await world.practice.log()).length;
const everyAddress = ['127.0.0.1/32', '::1/128'];
const elsewhere = ['192.0.2.0/24'];

test('every step passes', () => expectEveryStepPassed(world));

test('an address that is not registered: answered with 403', async () => {
  const from = await logLength();
  await world.practice.tell('/addresses', { registered: elsewhere, style: '403' });
  await stops('address', 'connection.addressNotRegistered');
  expect(await refusedSince(world, from)).toContain('address_not_registered');
});

test('an address that is not registered: the door is closed in silence', async () => {
  const from = await logLength();
  await world.practice.tell('/addresses', { registered: elsewhere, style: 'drop' });
  await stops('address', 'connection.addressDropped');
  const entries = (await world.practice.log()).slice(from);
  expect(entries.some((entry) => entry['dropped'] === true)).toBe(true);
  await world.practice.tell('/addresses', { registered: everyAddress, style: '403' });
});

test('an organisation the service does not know', async () => {
  const from = await logLength();
  const { organisationNumber } = world.practice.profile.provider;
  await world.practice.tell('/registrations', { organisations: [] });
  await stops('organisation', 'connection.organisationUnknown');
  expect(await refusedSince(world, from)).toContain('organisation_not_registered');
  await world.practice.tell('/registrations', { organisations: [organisationNumber] });
});

test('a service that is closed for work', async () => {
  await world.practice.tell('/network', { mode: 'refuse503' });
  await stops('answer', 'connection.busy');
  await world.practice.tell('/network', { mode: 'normal' });
});

test('a connection that breaks off', async () => {
  await world.practice.tell('/network', { mode: 'dropBefore' });
  await stops('answer', 'connection.closed');
  await world.practice.tell('/network', { mode: 'normal' });
});

test('afterwards receiving goes on by itself', async () => {
  await sendOrder(world, 'plain');
  await openInbox(pageOf(world));
  await expect(rowOf(pageOf(world), orderOf(world, 'plain').reference)).toBeVisible({
    timeout: 60_000,
  });
  await expectEveryStepPassed(world);
});

test('a session that the service has ended', async () => {
  const from = await logLength();
  await world.practice.tell('/sessions', {});
  await stops('level', 'connection.notSignedIn');
  expect(await refusedSince(world, from)).toContain('token_expired');
});

test('nobody signed in: level and role are not tested, and nothing failed', async () => {
  const page = pageOf(world);
  const main = page.getByRole('navigation', { name: 'Main' });
  await main.getByRole('button', { name: /Exempel|Sign in/ }).click();
  const out = page.getByRole('button', { name: identityEn.signOut });
  if (await out.isVisible()) await out.click();
  await openConnection(page);
  await check(page);
  await expect(page.getByText(connectionEn.failed, { exact: true })).toHaveCount(0);
  for (const name of ['level', 'role'] as const)
    await expect(hopOf(world, name)).toContainText(connectionEn.notTested);
  for (const name of ['address', 'organisation', 'version', 'schema'] as const)
    await expect(hopOf(world, name)).toContainText(connectionEn.passed);
});

test('no unprovoked breach', async () => {
  expect(await world.practice.breaches()).toEqual([]);
});

test('a service that is not there', async () => {
  await world.practice.stop();
  await stops('reach', 'connection.refused');
});

test('no two causes share a sentence or a next step', () => {
  expect(shown.size).toBe(7);
  expect(new Set(shown.values()).size).toBe(shown.size);
  const steps = [...shown.keys()].map((code) => faultsEn[code].next);
  expect(new Set(steps).size).toBe(steps.length);
});
