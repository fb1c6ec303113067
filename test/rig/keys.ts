// A person without a mouse: everything is reached by Tab and pressed by Enter, as far as the focus really goes.
import type { Locator, Page } from '@playwright/test';

/** More stops than any view has. */
const mostStops = 120;

interface StyledWindow {
  getComputedStyle(
    element: unknown,
  ): Readonly<Record<'outlineStyle' | 'outlineWidth' | 'boxShadow', string>>;
}

const isFocused = async (page: Page, target: Locator): Promise<boolean> =>
  (await target.and(page.locator(':focus')).count()) === 1;

/** Goes on by Tab until `target` has the focus; it must come by. */
export async function tabTo(page: Page, target: Locator): Promise<void> {
  await target.waitFor();
  for (let stop = 0; stop < mostStops; stop += 1) {
    if (await isFocused(page, target)) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`Tab never reaches ${target.toString()}`);
}

/** Reaches `target` by Tab, sees that the focus shows, and presses Enter. */
export async function press(page: Page, target: Locator): Promise<void> {
  await tabTo(page, target);
  const isSeen = await target.evaluate((element) => {
    const style = (globalThis as unknown as StyledWindow).getComputedStyle(element);
    const { outlineStyle, outlineWidth, boxShadow } = style;
    return (outlineStyle !== 'none' && outlineWidth !== '0px') || boxShadow !== 'none';
  });
  if (!isSeen) throw new Error(`the focus does not show on ${target.toString()}`);
  await page.keyboard.press('Enter');
}

/** Single keys one after the other, as in `g i`. */
export async function keys(page: Page, sequence: string): Promise<void> {
  for (const key of sequence.split(' ')) await page.keyboard.press(key);
}
