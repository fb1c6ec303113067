// Saying again what is kept, where something of the order was let go.
import { partLetGo } from '../fixture/part-let-go.ts';
import type { Opened } from '../open-window.ts';
import { go, state, type Scene } from './scene.ts';

const register = go(/^(Preservation|Bevarande)/);
export async function openKeptAgain(opened: Opened): Promise<void> {
  const { page } = opened;
  await register(opened);
  await page.getByRole('button', { name: /^(Change what is kept|Ändra vad som bevaras)/ }).click();
  await page.getByRole('dialog').waitFor();
}
const script = { state, records: partLetGo() };

export const keptAgain: readonly Scene[] = [
  { name: 'hold-confirm-let-go', condition: 'normal', script, act: openKeptAgain },
  {
    name: 'hold-confirm-again',
    condition: 'normal',
    script,
    act: async (opened) => {
      await openKeptAgain(opened);
      const box = opened.page.getByRole('dialog').getByRole('checkbox');
      await box.press('Space');
      await box.scrollIntoViewIfNeeded();
    },
  },
];
