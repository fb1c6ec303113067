import { existsSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { lockEn } from '../../renderer/text/en/lock.ts';
import { expect } from '../rig/expect.ts';
import { ombudOf, pageOf, until, type Step, type World } from './world.ts';

/** What can set the lock off, besides the passing of time. */
export type LockTrigger = 'button' | 'shortcut' | 'menu' | 'lock-screen' | 'suspend' | 'idle';

/** Sets the lock off as the person or the operating system would. */
async function setOff(world: World, trigger: LockTrigger): Promise<void> {
  const { app, page } = ombudOf(world);
  switch (trigger) {
    case 'button':
      // The page may end before the click has an answer.
      await page
        .getByRole('button', { name: lockEn.lockLabel })
        .click({ noWaitAfter: true })
        .catch((problem: unknown) => {
          if (!page.isClosed()) throw problem;
        });
      return;
    case 'shortcut':
      await app.evaluate(({ BrowserWindow }) => {
        const contents = BrowserWindow.getAllWindows()[0]?.webContents;
        contents?.focus();
        contents?.sendInputEvent({ type: 'keyDown', keyCode: 'L', modifiers: ['control'] });
        contents?.sendInputEvent({ type: 'keyUp', keyCode: 'L', modifiers: ['control'] });
      });
      return;
    case 'menu':
      await app.evaluate(({ Menu }) => {
        const entries = Menu.getApplicationMenu()?.items.flatMap((one) => one.submenu?.items ?? []);
        entries?.find(({ label }) => label === 'Lock Ombud')?.click();
      });
      return;
    case 'lock-screen':
    case 'suspend':
      await app.evaluate(({ powerMonitor }, event) => void powerMonitor.emit(event), trigger);
      return;
    case 'idle':
      await setIdleMinutes(page, 1);
      // An hour in which nobody touched anything: what the system and the clock of this process say.
      await app.evaluate(({ powerMonitor }) => {
        const passed = performance.now.bind(performance);
        Object.defineProperty(performance, 'now', { value: () => passed() + 3_600_000 });
        const askSystem = powerMonitor.getSystemIdleTime.bind(powerMonitor);
        powerMonitor.getSystemIdleTime = () => {
          powerMonitor.getSystemIdleTime = askSystem;
          return 3_600;
        };
      });
  }
}

/** Chooses in the settings after how many minutes Ombud locks by itself. */
async function setIdleMinutes(page: Page, minutes: number): Promise<void> {
  await page.getByRole('button', { name: /^Settings/ }).click();
  await page.getByLabel(lockEn.lockAfter).selectOption(String(minutes));
  await page.getByRole('dialog').getByRole('button', { name: 'Close' }).click();
}

/** Locks and waits for the lock screen in its new process; the old one is gone. */
export async function lock(world: World, trigger: LockTrigger = 'button'): Promise<void> {
  const ombud = ombudOf(world);
  const before = await ombud.pagePid();
  await ombud.replacingWindow(() => setOff(world, trigger));
  await expect(pageOf(world).getByRole('heading', { name: lockEn.title })).toBeVisible();
  await until('the old page’s process to be gone', () =>
    Promise.resolve(!existsSync(`/proc/${before}`)),
  );
  expect(await ombud.pagePid()).not.toBe(before);
}

/** Presses Unlock where this computer vouches, and waits until Ombud works again. */
export async function unlock(world: World): Promise<void> {
  const page = pageOf(world);
  await expect(page.getByRole('button', { name: lockEn.unlock, exact: true })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('navigation', { name: 'Main' })).toBeVisible();
}

/** Locked from the rail and opened again: a new process shows the same place. */
export const locking: Step = {
  name: 'lock',
  title: 'Lock: a new process shows the lock screen; unlocking leads back',
  async run(world) {
    await lock(world);
    await world.pictures?.takeOnce(pageOf(world), 'locked');
    await unlock(world);
  },
};
