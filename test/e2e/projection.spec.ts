// [SC-25] The window's store on the disk is a view: wiped, damaged or cut short it is made again; the journal is not touched.
import { readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { CanaryHunt, canary } from '../rig/canaries.ts';
import { Ombud } from '../rig/ombud.ts';
import { argumentsOf, processTree } from '../rig/process-tree.ts';
import { beginRun, endRun } from '../rig/run.ts';
import { prepare } from '../steps/answer.ts';
import { openInbox, rowOf } from '../steps/fetch.ts';
import { launchPractice } from '../steps/first-start.ts';
import { beginWork, receive } from '../steps/work-place.ts';
import { ombudOf, pageOf, until, type World } from '../steps/world.ts';

test.describe.configure({ mode: 'serial' });
let world: World;
test.beforeAll(async () => {
  world = await beginRun(null);
  await beginWork(world);
  await receive(world, 'plain', 'notified');
  await prepare(world, 'plain');
});
test.afterAll(async () => {
  await endRun(world);
});

const profileFolder = (): string => join(Ombud.dataFolder(world.home), '..');
const storeFolder = (): string => join(profileFolder(), 'browser', 'IndexedDB');
const journal = (): Buffer =>
  readFileSync(join(Ombud.dataFolder(world.home), 'journal', 'journal.bin'));

const filesOf = (folder: string): string[] =>
  readdirSync(folder, { recursive: true })
    .map((name) => join(folder, String(name)))
    .filter((path) => statSync(path).isFile());

/** Every order is in the list, once, and can be opened to its last detail. */
async function expectAll(): Promise<void> {
  const page = pageOf(world);
  await openInbox(page);
  for (const { reference } of world.orders.values())
    await expect(rowOf(page, reference)).toBeVisible({ timeout: 30_000 });
  await expect(page.getByRole('option')).toHaveCount(world.orders.size);
  const search = page.getByRole('searchbox', { name: /^(Search|Sök) order/ });
  await search.fill('lieferservice');
  await expect(page.getByRole('option')).toHaveCount(1);
  await search.fill('');
  await expect(page.getByRole('option')).toHaveCount(world.orders.size);
}

/** What happens to the store while Ombud is away; afterwards everything is there and the journal as it was. */
async function restartAfter(change: () => void | Promise<void>): Promise<void> {
  await ombudOf(world).close();
  const before = journal();
  await change();
  await launchPractice(world);
  await expectAll();
  expect(journal().subarray(0, before.length).equals(before)).toBe(true);
}

test('the store lies on the disk, and survives a restart', async () => {
  await expectAll();
  const size = (): number =>
    filesOf(storeFolder()).reduce((sum, path) => sum + statSync(path).size, 0);
  await until('the store to be written', () => Promise.resolve(size() > 10_000));
  await restartAfter(() => undefined);
});

test('wiped from the disk: the inbox is complete again', async () => {
  await restartAfter(() => rmSync(storeFolder(), { recursive: true }));
  expect(filesOf(storeFolder()).length).toBeGreaterThan(0);
});

test('every file of it damaged: the inbox is complete again', async () => {
  await restartAfter(() => {
    for (const path of filesOf(storeFolder())) {
      const bytes = readFileSync(path);
      for (let at = 7; at < bytes.length; at += 97) bytes[at] = (bytes[at] ?? 0) ^ 0x55;
      writeFileSync(path, bytes);
    }
  });
});

for (const delay of [0, 60, 200])
  test(`the window killed ${delay} ms into the work on an empty store: complete after a restart`, async () => {
    await restartAfter(async () => {
      rmSync(storeFolder(), { recursive: true });
      await launchPractice(world);
      await new Promise((resolve) => setTimeout(resolve, delay));
      const main = ombudOf(world).app.process().pid ?? 0;
      const windows = processTree(main).filter((pid) =>
        argumentsOf(pid).includes('--type=renderer'),
      );
      expect(windows.length).toBeGreaterThan(0);
      for (const pid of windows) process.kill(pid, 'SIGKILL');
      await ombudOf(world).close();
    });
  });

test('no text of an order is in any file of the profile', () => {
  const references = [...world.orders.values()].map(({ reference }) => reference);
  const texts = ['lieferservice.nord', 'Fraudulent web shop', 'Ingrid Exempel', ...references];
  const hunt = new CanaryHunt(texts.map((text) => canary(text, text)));
  const { found, files } = hunt.below([profileFolder()], []);
  expect(found).toEqual([]);
  expect(files).toBeGreaterThan(10);
});

test('no unprovoked breach', async () => {
  expect(await world.practice.breaches()).toEqual([]);
});
