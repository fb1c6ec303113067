// The report of the connection check: shown whole before it is saved, for this account alone, without secrets or case data.
import { existsSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { connectionEn } from '../../renderer/text/en/connection.ts';
import { beginRun, endRun } from '../rig/run.ts';
import { check, hopNamed, openConnection } from '../steps/connect.ts';
import { orderOf } from '../steps/fetch.ts';
import { beginWork, receive } from '../steps/work-place.ts';
import { ombudOf, pageOf, type World } from '../steps/world.ts';

test.describe.configure({ mode: 'serial' });
let world: World;
test.beforeAll(async () => {
  world = await beginRun(null);
  await beginWork(world);
  await receive(world, 'plain');
});
test.afterAll(async () => {
  await endRun(world);
});

const dialog = () => pageOf(world).getByRole('dialog', { name: connectionEn.reportTitle });
const reportText = () => dialog().getByRole('region', { name: connectionEn.reportText });

async function openReport(): Promise<string> {
  await pageOf(world).getByRole('button', { name: connectionEn.makeReport, exact: true }).click();
  await expect(dialog()).toBeVisible();
  return reportText().innerText();
}

/** Answers the next save dialog with this place, or as cancelled. */
const saveTo = (filePath: string | null): Promise<void> =>
  ombudOf(world).app.evaluate(({ dialog: dialogs }, path) => {
    dialogs.showSaveDialog = () =>
      Promise.resolve(
        path === null ? { canceled: true, filePath: '' } : { canceled: false, filePath: path },
      );
  }, filePath);

test('the failed hop names its cause, what is not the cause, and why the rest was not tested', async () => {
  const page = pageOf(world);
  await world.practice.tell('/addresses', { registered: ['192.0.2.0/24'], style: '403' });
  await openConnection(page);
  await check(page);
  const failed = hopNamed(page, connectionEn.hops.address);
  await expect(failed).toContainText(connectionEn.failed);
  await expect(failed).toContainText(/Not the cause: Name lookup, Reaching the server/);
  await expect(hopNamed(page, connectionEn.hops.version)).toContainText(
    connectionEn.notTestedAfter(connectionEn.hops.address),
  );
});

test('the report says so too, and is shown whole before anything is written [SC-39]', async () => {
  const path = join(world.home, 'report.txt');
  await saveTo(path);
  const shown = await openReport();
  expect(existsSync(path)).toBe(false);
  expect(shown).toContain('connection.addressNotRegistered');
  await dialog().getByRole('button', { name: connectionEn.saveReport }).click();
  await expect(dialog()).toBeHidden();
  await expect(pageOf(world).getByText(connectionEn.saved)).toBeVisible();
  const written = readFileSync(path, 'utf8');
  expect(written.trim()).toBe(shown.trim());
  expect(statSync(path).mode & 0o777).toBe(0o600);
  const { reference } = orderOf(world, 'plain');
  const { provider } = world.practice.profile;
  const secrets = [reference, 'Ingrid', provider.name, provider.organisationNumber, 'nordanvind'];
  for (const secret of secrets) expect(written).not.toContain(secret);
  expect(written).not.toMatch(/BEGIN|eyJ|Bearer/);
});

test('whoever thinks better of it, or picks a place that does not take it, is told', async () => {
  await openReport();
  await saveTo(null);
  await dialog().getByRole('button', { name: connectionEn.saveReport }).click();
  await expect(dialog()).toBeVisible();
  await saveTo(join(world.home, 'no such folder', 'report.txt'));
  await dialog().getByRole('button', { name: connectionEn.saveReport }).click();
  await expect(dialog().getByRole('alert')).toContainText('could not be written');
  await pageOf(world).keyboard.press('Escape');
  await expect(dialog()).toBeHidden();
});

test('a new check keeps the last one in sight, and passes when the cause is gone', async () => {
  await world.practice.tell('/normal', {});
  const page = pageOf(world);
  await check(page);
  await expect(page.getByText(connectionEn.allPassed)).toBeVisible();
  const shown = await openReport();
  expect(shown.match(/: passed/g)).toHaveLength(11);
});
