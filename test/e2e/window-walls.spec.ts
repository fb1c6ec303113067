// What the page in the real window can reach: nothing but its three functions.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { chromium, expect, test } from '@playwright/test';
import { attempt, ways } from '../rig/escapes.ts';
import { OutsideServer } from '../rig/outside-server.ts';
import { argumentsOf, processTree, statusOf } from '../rig/process-tree.ts';
import { root } from '../rig/places.ts';
import { beginRun, endRun } from '../rig/run.ts';
import { launchPractice } from '../steps/first-start.ts';
import { ombudOf, pageOf, until, type World } from '../steps/world.ts';

test.describe.configure({ mode: 'serial' });
let world: World;
let outside: OutsideServer;
test.beforeAll(async () => {
  outside = await OutsideServer.start();
  world = await beginRun(null);
  await launchPractice(world);
});
test.afterAll(async () => {
  outside.stop();
  await endRun(world);
});

const mainProcess = (): number => ombudOf(world).app.process().pid ?? 0;

/** Runs code in the page from the main process: Playwright itself waits for a navigation that was denied. */
const inPage = (code: string): Promise<unknown> =>
  ombudOf(world).app.evaluate(({ BrowserWindow }, source) => {
    const [window] = BrowserWindow.getAllWindows();
    return window?.webContents.executeJavaScript(source) as Promise<unknown>;
  }, code);

/** There is one window, its page is still ours, whole, and without frames. */
async function expectPageStays(): Promise<void> {
  const page = await inPage(`({
    address: location.href.slice(0, 12),
    main: document.querySelectorAll('nav button').length > 3,
    frames: window.length,
  })`);
  expect(page).toEqual({ address: 'app://ombud/', main: true, frames: 0 });
  const { app } = ombudOf(world);
  expect(await app.evaluate(({ webContents }) => webContents.getAllWebContents().length)).toBe(1);
}

test('the page sees three frozen functions and nothing of Node [SC-1] [SC-3]', async () => {
  const seen = await pageOf(world).evaluate(() => {
    const api: unknown = Reflect.get(globalThis, 'ombud');
    if (typeof api !== 'object' || api === null) throw new Error('no bridge');
    const names = ['require', 'process', 'module', 'Buffer', 'global', '__dirname', 'electron'];
    return {
      functions: Object.entries(api).map(([name, value]) => `${name} ${typeof value}`),
      all: Reflect.ownKeys(api).length,
      isFrozen: Object.isFrozen(api),
      isReplaced: Reflect.set(globalThis, 'ombud', {}) && Reflect.get(globalThis, 'ombud') !== api,
      node: names.filter((name) => Reflect.get(globalThis, name) !== undefined),
    };
  });
  expect(seen.functions.sort()).toEqual(['call function', 'listen function', 'takeFiles function']);
  expect(seen).toMatchObject({ all: 3, isFrozen: true, isReplaced: false, node: [] });
});

test('control: in a page without walls each of these ways works', async () => {
  const browser = await chromium.launch({ executablePath: '/usr/bin/chromium' });
  const works: string[] = [];
  const page = await browser.newPage();
  for (const name of ways) {
    await page.goto(outside.origin);
    outside.reached.length = 0;
    // A page that leaves takes its answer with it.
    const told = await page
      .evaluate<unknown>(attempt(name, outside.origin))
      .catch(() => 'left the page');
    await new Promise((resolve) => setTimeout(resolve, 150));
    if (told === 'worked' || outside.reached.includes(`/${name}`)) works.push(name);
  }
  await browser.close();
  const unseen = ways.filter((name) => !works.includes(name));
  // What a browser stops everywhere, or what leaves no trace at a web server.
  expect(unseen.sort()).toEqual(['dataPage', 'filePage', 'peer', 'preconnect']);
  outside.reached.length = 0;
});

for (const name of ways)
  test(`${name} leads nowhere and the page stays [SC-5] [SC-6] [SC-7]`, async () => {
    const told = await inPage(attempt(name, outside.origin));
    expect(told).not.toBe('worked');
    // What is slow to start has time to be seen.
    await new Promise((resolve) => setTimeout(resolve, 250));
    expect(outside.reached).toEqual([]);
    await expectPageStays();
  });

test('no key opens developer tools, nor does the program itself [SC-12]', async () => {
  const page = pageOf(world);
  const { app } = ombudOf(world);
  for (const key of ['F12', 'Control+Shift+I', 'Control+Shift+J', 'Control+Shift+C', 'Control+R'])
    await page.keyboard.press(key);
  const opened = await app.evaluate(async ({ webContents }) => {
    const all = webContents.getAllWebContents();
    for (const contents of all)
      for (const [keyCode, modifiers] of [
        ['F12', []],
        ['I', ['control', 'shift']],
      ] as const)
        contents.sendInputEvent({ type: 'keyDown', keyCode, modifiers: [...modifiers] });
    for (const contents of all) contents.openDevTools();
    await new Promise((resolve) => setTimeout(resolve, 1_000));
    return {
      open: all.filter((contents) => contents.isDevToolsOpened()).length,
      added: webContents.getAllWebContents().length - all.length,
    };
  });
  expect(opened).toEqual({ open: 0, added: 0 });
  await expectPageStays();
});

test('every page runs behind the system’s own sandbox [SC-1]', async () => {
  const processes = processTree(mainProcess());
  const renderers = processes.filter((pid) => argumentsOf(pid).includes('--type=renderer'));
  expect(renderers.length).toBeGreaterThan(0);
  for (const pid of renderers) {
    expect(statusOf(pid, 'Seccomp')).toBe('2');
    expect(statusOf(pid, 'NoNewPrivs')).toBe('1');
  }
  for (const pid of processes) expect(argumentsOf(pid)).not.toContain('--no-sandbox');
});

test('a second start hands over to the first and ends', async () => {
  const { app } = ombudOf(world);
  const program = await app.evaluate((electron) => electron.app.getPath('exe'));
  const handedOver = app.evaluate(
    (electron) =>
      new Promise<boolean>((resolve) => electron.app.once('second-instance', () => resolve(true))),
  );
  const second = spawn(program, ['.', '--profile=practice'], {
    cwd: root,
    stdio: 'ignore',
    env: {
      ...process.env,
      HOME: world.home,
      XDG_CONFIG_HOME: `${world.home}/.config`,
      OMBUD_PRACTICE_PROFILE: world.practice.profilePath,
    },
  });
  const [code] = (await once(second, 'exit')) as [number | null];
  expect(code).toBe(0);
  expect(await handedOver).toBe(true);
  await expectPageStays();
});

test('no unprovoked breach', async () => {
  await until('the platform to answer', async () => (await world.practice.log()).length > 0);
  expect(await world.practice.breaches()).toEqual([]);
});
