import { packedJournal } from '../fixture/by-hand.ts';
import type { Opened } from '../open-window.ts';
import { answerOf, state, type Scene } from './scene.ts';

const packed = answerOf(/FI-2026-000077/);

export const byHandAnswers: readonly Scene[] = [
  {
    name: 'came-another-way-packed',
    condition: 'normal',
    script: { state, records: packedJournal() },
    act: packed,
  },
  {
    name: 'came-another-way-answer',
    condition: 'normal',
    script: { state, records: packedJournal() },
    act: async (opened: Opened) => {
      await packed(opened);
      const { page } = opened;
      await page.getByRole('button', { name: 'Record that the answer went another way' }).click();
      await page.getByRole('dialog', { name: 'The answer went another way' }).waitFor();
    },
  },
];
