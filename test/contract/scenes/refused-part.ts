// An answer of which a part was refused or is held by a question of ours.
import { refusedPartJournal, type RefusedEnd } from '../fixture/refused-part.ts';
import { answerOf, berlin, outbox, state, type Scene } from './scene.ts';
import type { Opened } from '../open-window.ts';

const scene = (
  name: string,
  end: RefusedEnd,
  act: (opened: Opened) => Promise<void>,
  more: Partial<Scene['script']> = {},
): Scene => ({
  name,
  condition: 'normal',
  script: { state, records: refusedPartJournal(end), ...more },
  act,
});

const answer = answerOf(/DE-2026-000123/);

const asked = async (opened: Opened): Promise<void> => {
  await answer(opened);
  const { page } = opened;
  await page.getByRole('button', { name: 'Send as soon as it may leave' }).click();
  await page.getByRole('dialog').waitFor();
};

const printed = async (opened: Opened): Promise<void> => {
  await berlin(opened);
  const { page } = opened;
  await page.keyboard.press('Control+p');
  await page.getByRole('button', { name: 'Save as PDF' }).click();
  await page.locator('.sheet').waitFor({ state: 'attached' });
  await page.emulateMedia({ media: 'print' });
};

export const refusedPart: readonly Scene[] = [
  ...(['frozen', 'stopped', 'open', 'again', 'nothing', 'held'] as const).map((end) =>
    scene(`answer-refused-${end}`, end, answer),
  ),
  scene('answer-refused-sending', 'again', asked),
  scene('order-refused-stopped', 'stopped', berlin),
  scene('outbox-refused-stopped', 'stopped', outbox),
  scene('sheet-refused', 'nothing', printed, {
    // As long as main prints, the sheet stands.
    answers: { 'print.pdf': () => new Promise(() => undefined) },
  }),
];
