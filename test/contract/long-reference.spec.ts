// A reference tells one order from another: none of it may be cut off by what stands beside it.
import { longReferences, longReferencesJournal } from './fixture/long-references.ts';
import { openState } from './fixture/state.ts';
import { wear } from './looks.ts';
import { expect, test } from './open-window.ts';

interface Room {
  readonly scrollWidth: number;
  readonly clientWidth: number;
  readonly scrollHeight: number;
  readonly clientHeight: number;
}

const sizes = [
  { width: 1280, height: 800 },
  { width: 1024, height: 700 },
  { width: 640, height: 400 },
] as const;
const short = (reference: string): string => reference.replace('EPOC-', '');

test('every letter of a reference is shown beside the time of its row', async ({ open }) => {
  const { page, main } = await open({ state: openState(), records: longReferencesJournal() });
  await wear(page, main, { theme: 'light', language: 'sv' });
  await expect(page.getByRole('option', { name: /kvitto 20 nov/ })).toBeVisible();
  const { received, running, alarm } = longReferences;
  for (const size of sizes) {
    await page.setViewportSize(size);
    for (const reference of [received, running, alarm]) {
      const shown = page.getByRole('option').getByText(short(reference), { exact: true });
      const cut = await shown.evaluate((node) => {
        const { scrollWidth, clientWidth, scrollHeight, clientHeight } = node as unknown as Room;
        return { wide: scrollWidth - clientWidth, high: scrollHeight - clientHeight };
      });
      expect(cut, `${reference}, ${size.width} wide`).toEqual({ wide: 0, high: 0 });
    }
  }
});

test('one that fills its row is told in full all the same', async ({ open }) => {
  const { page } = await open({ state: openState(), records: longReferencesJournal() });
  const { longest } = longReferences;
  const row = page.getByRole('option', { name: new RegExp(short(longest)) });
  await expect(row).toBeVisible();
  for (const size of sizes) {
    await page.setViewportSize(size);
    const box = await row.boundingBox();
    expect(box?.height, `${size.width} wide`).toBeLessThan(100);
  }
  await expect(row.getByTitle(longest, { exact: true })).toHaveText(short(longest));
});
