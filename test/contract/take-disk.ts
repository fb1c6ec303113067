import type { Page } from '@playwright/test';

/** Runs in the worker before its own code: every database refuses to open, as on a disk that is full or broken. */
const broken = `
  IDBFactory.prototype.open = () => {
    throw new DOMException('the disk cannot be used', 'UnknownError');
  };
`;

/** The worker of this page finds no disk to keep anything on. */
export async function takeDisk(page: Page): Promise<void> {
  await page.route('**/worker-*.js', async (route) => {
    const response = await route.fetch();
    await route.fulfill({ response, body: broken + (await response.text()) });
  });
}
