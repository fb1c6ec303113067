// A fresh home and a fresh practice platform for one run, taken down at its end.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { World } from '../steps/world.ts';
import { SystemBrowser } from './browser.ts';
import { Pictures } from './pictures.ts';
import { Practice } from './practice.ts';

export async function beginRun(pictures: Pictures | null): Promise<World> {
  const home = mkdtempSync(join(tmpdir(), 'ombud-home-'));
  const practice = await Practice.start(join(home, 'practice'));
  return { home, practice, ombud: null, pictures, orders: new Map() };
}

/** The same with pictures, where `OMBUD_PICTURES` names a folder for them. */
export function beginPictured(): Promise<World> {
  const folder = process.env['OMBUD_PICTURES'];
  return beginRun(folder === undefined ? null : new Pictures(folder));
}

/** Takes a run down; it has failed if the platform saw a breach that the run did not announce. */
export async function endRun(world: World): Promise<void> {
  await world.ombud?.close().catch(() => undefined);
  await SystemBrowser.tidy().catch(() => undefined);
  await world.practice.stop();
  const breaches = world.practice.breachesOnDisk();
  rmSync(world.home, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
  if (breaches.length > 0) throw new Error(`breaches: ${JSON.stringify(breaches)}`);
}
