// The system browser that the application opened by itself; tests only look into it through its debugging port.
import { chromium, type Browser, type Page } from '@playwright/test';

export class SystemBrowser {
  /** One connection serves a whole run: each further one would keep every page once more. */
  static #connected: Browser | null = null;
  readonly #browser: Browser;

  private constructor(browser: Browser) {
    this.#browser = browser;
  }

  /** Waits until the application has opened the browser. */
  static async connect(): Promise<SystemBrowser> {
    if (SystemBrowser.#connected?.isConnected()) return new SystemBrowser(SystemBrowser.#connected);
    const port = process.env['OMBUD_BROWSER_PORT'] ?? '';
    for (let attempt = 0; attempt < 150; attempt += 1) {
      try {
        const browser = await chromium.connectOverCDP(`http://127.0.0.1:${port}`);
        SystemBrowser.#connected = browser;
        return new SystemBrowser(browser);
      } catch {
        await new Promise((resolve) => setTimeout(resolve, 200));
      }
    }
    throw new Error('no system browser was opened');
  }

  /** The newest page whose address starts with `prefix`. */
  async pageAt(prefix: string): Promise<Page> {
    for (let attempt = 0; attempt < 150; attempt += 1) {
      const pages = this.#browser.contexts().flatMap((context) => context.pages());
      const page = pages.reverse().find((candidate) => candidate.url().startsWith(prefix));
      if (page !== undefined) return page;
      await new Promise((resolve) => setTimeout(resolve, 200));
    }
    throw new Error(`the system browser shows no page at ${prefix}`);
  }

  /** Leaves the browser running, as a person would. */
  async leave(): Promise<void> {
    await this.#browser.close();
  }
}
