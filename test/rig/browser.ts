// The system browser that the application opened by itself; tests only look into it through its debugging port.
import { chromium, type Browser, type Page } from '@playwright/test';

export class SystemBrowser {
  /** One connection serves a whole run: each further one would keep every page once more. By debugging port. */
  static readonly #connected = new Map<string, Browser>();
  readonly #browser: Browser;

  private constructor(browser: Browser) {
    this.#browser = browser;
  }

  /** Waits until the application has opened the browser; `port` where it is not the desktop's own. */
  static async connect(port = process.env['OMBUD_BROWSER_PORT'] ?? ''): Promise<SystemBrowser> {
    const connected = SystemBrowser.#connected.get(port);
    if (connected?.isConnected()) return new SystemBrowser(connected);
    for (let attempt = 0; attempt < 150; attempt += 1) {
      try {
        const browser = await chromium.connectOverCDP(`http://127.0.0.1:${port}`);
        SystemBrowser.#connected.set(port, browser);
        return new SystemBrowser(browser);
      } catch {
        await new Promise((resolve) => setTimeout(resolve, 200));
      }
    }
    throw new Error('no system browser was opened');
  }

  /**
   * Closes what earlier sign-ins have left open, as a person would: each waiting page asks its platform every second, and
   * a later platform may get the port of an earlier one. A blank page stays, for a browser without any would end.
   */
  static async tidy(): Promise<void> {
    for (const browser of SystemBrowser.#connected.values()) {
      const [context] = browser.isConnected() ? browser.contexts() : [];
      if (context === undefined) continue;
      const open = context.pages();
      await context.newPage();
      await Promise.all(open.map((page) => page.close()));
    }
  }

  /** Addresses of everything that is open. */
  get addresses(): readonly string[] {
    return this.#browser.contexts().flatMap((context) => context.pages().map((page) => page.url()));
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

  /** Ends the browser, so that the next link starts a new one. */
  async quit(): Promise<void> {
    const ended = new Promise<void>((resolve) => {
      this.#browser.once('disconnected', () => resolve());
    });
    const session = await this.#browser.newBrowserCDPSession();
    await session.send('Browser.close');
    await ended;
  }

  /** Leaves the browser running, as a person would. */
  async leave(): Promise<void> {
    await this.#browser.close();
  }
}
