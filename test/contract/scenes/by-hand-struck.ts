// A record of what came later that was wrong: as it is struck out, and as it stands afterwards.
import { answeredJournal, questionJournal, struckJournal } from '../fixture/by-hand.ts';
import { findingsJournal, struckForm } from '../fixture/judgements.ts';
import type { Opened } from '../open-window.ts';
import { option, state, type Scene } from './scene.ts';

const paper = option(/FI-2026-000077/);
export const openStrike = async (opened: Opened): Promise<void> => {
  await paper(opened);
  await opened.page.getByRole('button', { name: /^This record was wrong ?: Withdrawal/ }).click();
  await opened.page.getByRole('dialog', { name: 'Strike out a record' }).waitFor();
};
/** A Form 3 that was recorded by hand, of an order that the service knows. */
export const openFormStrike = async (opened: Opened): Promise<void> => {
  await option(/DE-2026-000123/)(opened);
  await opened.page.getByRole('button', { name: /^This record was wrong ?: Form 3/ }).click();
  await opened.page.getByRole('dialog', { name: 'Strike out a record' }).waitFor();
};
const script = { state, records: questionJournal() };

export const byHandStruck: readonly Scene[] = [
  { name: 'news-wrong', condition: 'empty', script, act: openStrike },
  {
    name: 'news-wrong',
    condition: 'normal',
    script: { state, records: answeredJournal() },
    act: async (opened) => {
      await openStrike(opened);
      await opened.page.getByLabel('Why it is wrong').fill('It is about another order.');
    },
  },
  {
    name: 'news-wrong',
    condition: 'failed',
    script: {
      ...script,
      answers: {
        'byHand.strikeNews': () => ({ ok: false, error: { code: 'byHand.recordUnknown' } }),
      },
    },
    act: async (opened) => {
      await openStrike(opened);
      const { page } = opened;
      await page.getByLabel('Why it is wrong').fill('It is about another order.');
      await page.getByRole('button', { name: 'Strike it out' }).click();
      await page.getByRole('alert').waitFor();
    },
  },
  {
    name: 'form-wrong',
    condition: 'normal',
    script: { state, records: findingsJournal() },
    act: openFormStrike,
  },
  {
    name: 'form-struck',
    condition: 'normal',
    script: { state, records: struckForm() },
    act: async (opened) => {
      await option(/DE-2026-000123/)(opened);
      await opened.page.getByText('It was never posted.').scrollIntoViewIfNeeded();
    },
  },
  {
    name: 'news-struck',
    condition: 'normal',
    script: { state, records: struckJournal() },
    act: paper,
  },
];
