import { busyJournal } from './fixture/orders.ts';
import { openState } from './fixture/state.ts';
import { expect, test } from './open-window.ts';

interface IntruderPage {
  readonly isDone: Promise<void>;
  readonly outcomes: Readonly<Record<string, 'blocked' | 'worked'>>;
}

test('nothing an intruder tries in the page works [SC-5] [SC-6]', async ({ page, served }) => {
  await page.goto(served.attempts);
  const outcomes = await page.evaluate(async () => {
    const intruder = globalThis as unknown as IntruderPage;
    await intruder.isDone;
    return intruder.outcomes;
  });
  expect(Object.keys(outcomes).length).toBeGreaterThanOrEqual(20);
  const worked = Object.entries(outcomes).filter(([, outcome]) => outcome === 'worked');
  expect(worked).toEqual([]);
});

test('the window asks nobody but its own origin for anything [SC-5]', async ({ open, page }) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(new URL(request.url()).origin));
  await open({ state: openState(), records: busyJournal() });
  await page.getByRole('option').first().click();
  expect(new Set(asked)).toEqual(new Set([new URL(page.url()).origin]));
});

test('a file dropped beside the places for files does not replace the page [SC-7]', async ({
  open,
  page,
}) => {
  await open({ state: openState(), records: busyJournal() });
  const address = page.url();
  const isRefused = await page.evaluate(() => {
    interface Dom {
      readonly document: { readonly body: { dispatchEvent(event: object): boolean } };
      readonly DragEvent: new (type: string, init: object) => object;
      readonly DataTransfer: new () => { readonly items: { add(file: object): void } };
      readonly File: new (parts: string[], name: string) => object;
    }
    const { document, DragEvent, DataTransfer, File } = globalThis as unknown as Dom;
    const dataTransfer = new DataTransfer();
    dataTransfer.items.add(new File(['x'], 'x.html'));
    const init = { dataTransfer, bubbles: true, cancelable: true };
    const over = document.body.dispatchEvent(new DragEvent('dragover', init));
    const drop = document.body.dispatchEvent(new DragEvent('drop', init));
    return !over && !drop;
  });
  expect(isRefused, 'drag over and drop are cancelled').toBe(true);
  expect(page.url()).toBe(address);
});

test('an order’s number stands neither in the title nor in the address', async ({ open, page }) => {
  await open({ state: openState(), records: busyJournal() });
  await page.getByRole('option', { name: /DE-2026-000123/ }).click();
  await expect(page.locator('#order-title')).toBeVisible();
  expect(await page.title()).toBe('Ombud');
  expect(page.url()).not.toContain('2026');
});
