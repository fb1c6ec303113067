import type { Page } from '@playwright/test';

/** What can be wrong with the disk under the window's own store. Runs in the worker before its own code. */
const spoilt = {
  /** Every database refuses to open, as on a disk that is full or broken. */
  none: `
    IDBFactory.prototype.open = () => {
      throw new DOMException('the disk cannot be used', 'UnknownError');
    };
  `,
  /** The texts that the search is filled from do not come. */
  noTexts: `{
    const { get } = IDBObjectStore.prototype;
    IDBObjectStore.prototype.get = function (key) {
      return this.name === 'texts' ? new EventTarget() : get.call(this, key);
    };
  }`,
} as const;

export type SpoiltDisk = keyof typeof spoilt;

/** The worker of this page finds its disk so. */
export async function spoilDisk(page: Page, how: SpoiltDisk): Promise<void> {
  await page.route('**/worker-*.js', async (route) => {
    const response = await route.fetch();
    await route.fulfill({ response, body: spoilt[how] + (await response.text()) });
  });
}
