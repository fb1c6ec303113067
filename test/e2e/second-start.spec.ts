// Started twice, Ombud works once: one process has the folder, one window shows it, and nothing can be sent twice.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { expect, test } from '@playwright/test';
import { Ombud } from '../rig/ombud.ts';
import { root } from '../rig/places.ts';
import { beginRun, endRun } from '../rig/run.ts';
import { sentence } from '../rig/words.ts';
import { launchPractice } from '../steps/first-start.ts';
import { ombudOf, pageOf, until, type World } from '../steps/world.ts';

test.describe.configure({ mode: 'serial' });
let world: World;
test.beforeAll(async () => {
  world = await beginRun(null);
  await launchPractice(world);
});
test.afterAll(async () => {
  await endRun(world);
});

const windows = (): Promise<readonly boolean[]> =>
  ombudOf(world).app.evaluate(({ BrowserWindow }) =>
    BrowserWindow.getAllWindows().map((window) => window.isVisible()),
  );

/** Starts the program once more on the same home, as a person would; answers how it ended. */
async function startAgain(): Promise<number | null> {
  const { spawnfile } = ombudOf(world).app.process();
  const second = spawn(spawnfile, ['.', '--profile=practice'], {
    cwd: root,
    stdio: 'ignore',
    env: {
      ...process.env,
      HOME: world.home,
      XDG_CONFIG_HOME: join(world.home, '.config'),
      OMBUD_PRACTICE_PROFILE: world.practice.profilePath,
    },
  });
  const [code] = (await once(second, 'exit')) as [number | null];
  return code;
}

test('a second start ends well at once and brings the first window to the front', async () => {
  test.setTimeout(90_000);
  await ombudOf(world).app.evaluate(({ BrowserWindow }) => {
    for (const window of BrowserWindow.getAllWindows()) window.hide();
  });
  expect(await windows()).toEqual([false]);
  expect(await startAgain()).toBe(0);
  await until('the first window to come back', async () => (await windows())[0] === true);
  expect(await windows()).toEqual([true]);
  await expect(pageOf(world).getByRole('navigation', { name: 'Main' })).toBeVisible();
});

test('whatever asks for a window raises the one there is', async () => {
  await ombudOf(world).app.evaluate(({ app }) => {
    app.emit('activate', {}, false);
    app.emit('second-instance', {}, [], '', {});
  });
  expect(await windows()).toEqual([true]);
  const opened = await pageOf(world).evaluate("window.open('app://ombud/') === null");
  expect(opened).toBe(true);
  expect(await windows()).toEqual([true]);
});

test('another process that reaches the same folder by another way is kept out, with the reason', async () => {
  test.setTimeout(90_000);
  const home = mkdtempSync(join(tmpdir(), 'ombud-home-'));
  const data = Ombud.dataFolder(home);
  mkdirSync(dirname(data), { recursive: true });
  symlinkSync(Ombud.dataFolder(world.home), data);
  const other = await Ombud.launch({
    home,
    practiceProfile: world.practice.profilePath,
    profile: 'practice',
  });
  try {
    await expect(other.page.getByText(sentence('journal.alreadyOpen'))).toBeVisible({
      timeout: 30_000,
    });
    await expect(other.page.getByRole('navigation', { name: 'Main' })).toHaveCount(0);
  } finally {
    await other.close();
    rmSync(home, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
  }
  await ombudOf(world).close();
  await launchPractice(world);
});
