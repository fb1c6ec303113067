// What of ours went another way, as a person writes it down and as it stands afterwards.
import { answeredJournal, questionJournal } from '../fixture/by-hand.ts';
import type { Opened } from '../open-window.ts';
import { option, state, type Scene } from './scene.ts';

const paper = option(/FI-2026-000077/);
const letters = async (opened: Opened): Promise<void> => {
  await paper(opened);
  await opened.page.getByRole('tab', { name: /^Letters/ }).click();
  await opened.page.locator('#letters-title').waitFor();
};
export const openReply = async (opened: Opened): Promise<void> => {
  await letters(opened);
  await opened.page.getByRole('button', { name: /^Record our answer ?:/ }).click();
  await opened.page.getByRole('dialog', { name: 'Record a letter of ours' }).waitFor();
};
const written = async (opened: Opened): Promise<void> => {
  await openReply(opened);
  const { page } = opened;
  await page.getByLabel('Text or subject').fill('The mailbox was closed on 3 April 2026.');
  await page.getByLabel('The way it went').selectOption('Post');
  await page.getByRole('textbox', { name: 'Sent', exact: true }).fill('2026-11-23 13:50');
};

const script = { state, records: questionJournal() };
const answered = { state, records: answeredJournal() };

export const byHandSent: readonly Scene[] = [
  { name: 'question-on-paper', condition: 'normal', script, act: letters },
  { name: 'letter-sent', condition: 'empty', script, act: openReply },
  { name: 'letter-sent', condition: 'normal', script, act: written },
  {
    name: 'letter-sent',
    condition: 'failed',
    script: {
      ...script,
      answers: {
        'byHand.recordMessage': () => ({
          ok: false,
          error: { code: 'byHand.newsRecordedAlready' },
        }),
      },
    },
    act: async (opened) => {
      await written(opened);
      await opened.page.getByRole('button', { name: 'Record that it went' }).click();
      await opened.page.getByRole('alert').waitFor();
    },
  },
  {
    name: 'confirmation-sent',
    condition: 'normal',
    script,
    act: async (opened) => {
      await paper(opened);
      const { page } = opened;
      await page.getByRole('button', { name: 'Record the confirmation' }).first().click();
      await page.getByRole('dialog', { name: 'The withdrawal was confirmed' }).waitFor();
      await page.getByRole('textbox', { name: 'Sent', exact: true }).fill('2026-11-23 13:50');
    },
  },
  { name: 'answered-on-paper', condition: 'normal', script: answered, act: letters },
  { name: 'confirmed-on-paper', condition: 'normal', script: answered, act: paper },
];
