// Pictures of a screen in both themes and both languages, taken through the same settings a person would change.
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import type { Settings } from '../../shared/bridge/app-state.ts';
import type { OmbudApi } from '../../shared/bridge/window-api.ts';

const looks = [
  { theme: 'light', language: 'en' },
  { theme: 'dark', language: 'en' },
  { theme: 'light', language: 'sv' },
  { theme: 'dark', language: 'sv' },
] as const;

async function change(page: Page, part: Partial<Settings>): Promise<void> {
  await page.evaluate(
    (settings) =>
      (globalThis as unknown as { ombud: OmbudApi }).ombud.call('settings.change', settings),
    part,
  );
  await page.locator(`html[data-theme="${part.theme}"][lang="${part.language}"]`).waitFor();
}

export class Pictures {
  readonly #folder: string;
  #number = 0;

  constructor(folder: string) {
    this.#folder = folder;
    mkdirSync(folder, { recursive: true });
  }

  /** Takes the screen as it is, four times, and puts light English back. */
  async take(page: Page, name: string): Promise<void> {
    this.#number += 1;
    const number = String(this.#number).padStart(2, '0');
    for (const look of looks) {
      await change(page, look);
      // Transitions last 160 ms at most.
      await page.waitForTimeout(200);
      const file = `${number}-${name}.${look.theme}.${look.language}.png`;
      await page.screenshot({ path: join(this.#folder, file) });
    }
    await change(page, looks[0]);
  }

  /** A page whose look cannot be changed from here, once: the system browser’s, the lock screen. */
  async takeOnce(page: Page, name: string): Promise<void> {
    this.#number += 1;
    const number = String(this.#number).padStart(2, '0');
    await page.screenshot({ path: join(this.#folder, `${number}-${name}.light.en.png`) });
  }
}
