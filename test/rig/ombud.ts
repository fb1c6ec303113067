// The real application under Playwright, with the Chromium sandbox on.
import { readFileSync, readdirSync, readlinkSync } from 'node:fs';
import { join } from 'node:path';
import { _electron, type ElectronApplication, type Page } from '@playwright/test';
import { root } from './places.ts';

export interface Launch {
  /** HOME of the application: its data folder lies below. */
  readonly home: string;
  readonly practiceProfile: string;
  readonly profile: 'practice' | null;
  readonly language?: 'en' | 'sv';
}

export class Ombud {
  readonly app: ElectronApplication;
  #page: Page;

  private constructor(app: ElectronApplication, page: Page) {
    this.app = app;
    this.#page = page;
  }

  /** The page of the window as it is now: locking puts a new one in its place. */
  get page(): Page {
    return this.#page;
  }

  /** Does what replaces the window and goes on with the new one. */
  async replacingWindow(act: () => Promise<unknown>): Promise<void> {
    const fresh = this.app.waitForEvent('window', { timeout: 20_000 });
    await act();
    this.#page = await fresh;
    await this.#page.waitForLoadState('domcontentloaded');
  }

  /** The process that draws the window. */
  pagePid(): Promise<number> {
    return this.app.evaluate(({ BrowserWindow }) => {
      const [window] = BrowserWindow.getAllWindows();
      return window?.webContents.getOSProcessId() ?? 0;
    });
  }

  static async launch(launch: Launch): Promise<Ombud> {
    const app = await _electron.launch({
      cwd: root,
      args: ['.', ...(launch.profile === null ? [] : [`--profile=${launch.profile}`])],
      chromiumSandbox: true,
      timeout: 60_000,
      env: {
        ...environment(),
        HOME: launch.home,
        XDG_CONFIG_HOME: join(launch.home, '.config'),
        OMBUD_PRACTICE_PROFILE: launch.practiceProfile,
        LANGUAGE: launch.language ?? 'en',
        LANG: launch.language === 'sv' ? 'sv_SE.UTF-8' : 'C.UTF-8',
      },
    });
    const page = await app.firstWindow();
    await page.waitForLoadState('domcontentloaded');
    return new Ombud(app, page);
  }

  /** Where the profile's data lies. */
  static dataFolder(home: string): string {
    return join(home, '.config', 'Ombud', 'practice', 'data');
  }

  /** Answers the next file dialogs with these paths. */
  async pickNext(paths: readonly string[]): Promise<void> {
    await this.app.evaluate(({ dialog }, filePaths) => {
      dialog.showOpenDialog = () => Promise.resolve({ canceled: false, filePaths: [...filePaths] });
    }, paths);
  }

  /** Answers the next save dialogs with this path; null cancels them. */
  async saveNext(path: string | null): Promise<void> {
    await this.app.evaluate(({ dialog }, filePath) => {
      dialog.showSaveDialog = () =>
        Promise.resolve({ canceled: filePath === null, filePath: filePath ?? '' });
    }, path);
  }

  async close(): Promise<void> {
    await this.app.close();
  }
}

const environment = (): Record<string, string> =>
  Object.fromEntries(
    Object.entries(process.env).filter((pair): pair is [string, string] => pair[1] !== undefined),
  );

export interface RunningProcess {
  readonly pid: number;
  readonly argv: readonly string[];
}

/** Processes started in this project's folder whose command line contains every one of `parts`. */
export function processesWith(...parts: readonly string[]): RunningProcess[] {
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name) && workPlace(name) === root)
    .map((name) => ({ pid: Number(name), argv: commandLine(name) }))
    .filter(({ argv }) => parts.every((part) => argv.some((word) => word.includes(part))));
}

/** Null when it has ended meanwhile or belongs to somebody else. */
function workPlace(pid: string): string | null {
  try {
    return readlinkSync(`/proc/${pid}/cwd`);
  } catch {
    return null;
  }
}

function commandLine(pid: string): string[] {
  try {
    readlinkSync(`/proc/${pid}/exe`);
    return readFileSync(`/proc/${pid}/cmdline`, 'utf8').split('\0').filter(Boolean);
  } catch {
    return [];
  }
}
