import { test as base, type Page } from '@playwright/test';
import { ScriptedMain, type Script } from './scripted-main.ts';
import { serveWindow, type ServedWindow } from './served-window.ts';

export interface Opened {
  readonly main: ScriptedMain;
  readonly page: Page;
}

interface Fixtures {
  /** Opens the window over a script; fails the test on any breach of the policy or uncaught error. */
  readonly open: (script: Script) => Promise<Opened>;
}

interface WorkerFixtures {
  readonly served: ServedWindow;
}

export const test = base.extend<Fixtures, WorkerFixtures>({
  served: [
    async ({ browserName }, use) => {
      base.expect(browserName, 'the engine the window is made for').toBe('chromium');
      const served = await serveWindow();
      await use(served);
      await served.close();
    },
    { scope: 'worker' },
  ],
  open: async ({ page, served }, use) => {
    const slips: string[] = [];
    page.on('pageerror', (error) => slips.push(String(error)));
    page.on('console', (message) => {
      if (message.type() === 'error') slips.push(message.text());
    });
    await use(async (script) => {
      const main = new ScriptedMain(page, script);
      await main.attach();
      await page.goto(served.address);
      await page.locator('main').waitFor();
      return { main, page };
    });
    base.expect(slips, 'breaches of the content policy and uncaught errors').toEqual([]);
  },
});

export const { expect } = base;
