// [SC-30] A journal that was changed on the disk: shown as what it is, nothing is received, and nothing says otherwise.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { freshnessEn } from '../../renderer/text/en/freshness.ts';
import { identityEn } from '../../renderer/text/en/identity.ts';
import { Ombud } from '../rig/ombud.ts';
import { beginRun, endRun } from '../rig/run.ts';
import { launchPractice } from '../steps/first-start.ts';
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

test('a byte of the last entries is another one', async () => {
  await ombudOf(world).close();
  const path = join(Ombud.dataFolder(world.home), 'journal', 'journal.bin');
  const bytes = readFileSync(path);
  const at = bytes.length - 40;
  bytes[at] = (bytes[at] ?? 0) ^ 1;
  writeFileSync(path, bytes);
  await launchPractice(world);
  const page = pageOf(world);
  await expect(page.getByRole('alert').first()).toBeVisible({ timeout: 30_000 });
  const rail = page.locator('.rail__contact');
  await expect(rail).toContainText(freshnessEn.railHalted);
  await expect(rail).not.toContainText(freshnessEn.railOnline);
  await page.locator('.rail__person').click();
  await expect(page.getByText(identityEn.withoutHalted)).toBeVisible();
  await expect(page.getByText(identityEn.withoutBody)).toHaveCount(0);
  // Nothing is written to it any more.
  expect(readFileSync(path).equals(bytes)).toBe(true);
});
