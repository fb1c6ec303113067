import {
  letGoEarlyJournal,
  newsJournal,
  partialNewsJournal,
  preservedOnPaperJournal,
  questionJournal,
  registeredJournal,
} from '../fixture/by-hand.ts';
import type { Opened } from '../open-window.ts';
import { go, option, state, type Scene } from './scene.ts';

const paper = option(/FI-2026-000077/);

export const openNews = async (opened: Opened): Promise<void> => {
  await paper(opened);
  await opened.page.getByRole('button', { name: 'Record what came later' }).click();
  await opened.page.getByRole('dialog', { name: 'Record what came later' }).waitFor();
};
/** The kind and when it came; the rest is each kind's own. */
const begun =
  (kind: RegExp) =>
  async (opened: Opened): Promise<void> => {
    await openNews(opened);
    const kinds = opened.page.getByLabel('What came', { exact: true });
    const label = await kinds.locator('option').filter({ hasText: kind }).innerText();
    await kinds.selectOption({ label });
    await opened.page.getByLabel('Came in').fill('2026-11-23 13:40');
    await opened.page.getByLabel('Channel').selectOption('Courier');
  };
const refusedInPart = async (opened: Opened): Promise<void> => {
  await begun(/enforcing/)(opened);
  const { page } = opened;
  await page.getByLabel('What it decides').selectOption('Refused in part');
  await page.getByRole('checkbox', { name: /kallio/ }).check({ force: true });
  await page.getByLabel('From whom').fill('Åklagarmyndigheten, public prosecutor');
};

const records = registeredJournal();

export const byHandNews: readonly Scene[] = [
  { name: 'news-came', condition: 'empty', script: { state, records }, act: openNews },
  {
    name: 'news-came-withdrawal',
    condition: 'normal',
    script: { state, records },
    act: async (opened) => {
      await begun(/Withdrawal/)(opened);
      await opened.page.getByRole('button', { name: 'Choose files' }).click();
      await opened.page.getByText('order-page-1.pdf').last().waitFor();
    },
  },
  {
    name: 'news-came-deadline',
    condition: 'normal',
    script: { state, records },
    act: async (opened) => {
      await begun(/New deadline/)(opened);
      await opened.page.getByRole('textbox', { name: 'New deadline' }).fill('2026-12-14 12:00');
      await opened.page.getByRole('button', { name: 'Some identifiers' }).click();
      await opened.page.getByRole('checkbox', { name: /kallio/ }).check({ force: true });
    },
  },
  {
    name: 'news-came-decision',
    condition: 'normal',
    script: { state, records },
    act: refusedInPart,
  },
  {
    name: 'news-came-decision',
    condition: 'failed',
    script: {
      state,
      records,
      answers: {
        'byHand.recordNews': () => ({ ok: false, error: { code: 'byHand.newsRecordedAlready' } }),
      },
    },
    act: async (opened) => {
      await refusedInPart(opened);
      await opened.page.getByRole('button', { name: 'Record', exact: true }).click();
      await opened.page.getByRole('alert').waitFor();
    },
  },
  {
    name: 'news-came-preserving',
    condition: 'normal',
    script: { state, records: preservedOnPaperJournal() },
    act: begun(/Annex VI/),
  },
  {
    name: 'news-came-named-end',
    condition: 'normal',
    script: { state, records: preservedOnPaperJournal() },
    act: async (opened) => {
      await begun(/Annex VI/)(opened);
      await opened.page.getByLabel('The end it names, if any').fill('2027-06-30 12:00');
      await opened.page.getByText(/law knows one extension/).scrollIntoViewIfNeeded();
    },
  },
  {
    name: 'let-go-early',
    condition: 'normal',
    script: { state, records: letGoEarlyJournal() },
    act: paper,
  },
  {
    name: 'let-go-early-register',
    condition: 'normal',
    script: { state, records: letGoEarlyJournal() },
    act: go(/^(Preservation|Bevarande)/),
  },
  {
    name: 'news-came-question',
    condition: 'normal',
    script: { state, records: questionJournal() },
    act: async (opened) => {
      await begun(/letter/)(opened);
      const { page } = opened;
      await page.getByLabel('Which authority').selectOption('Issuing authority');
      await page
        .getByRole('group', { name: 'Does it ask' })
        .getByRole('button', { name: 'Yes' })
        .click();
      await page.getByLabel('Answer wanted by').fill('2026-11-27 12:00');
      await page.getByLabel('What it says').fill('Which of the two numbers is in use?');
    },
  },
  {
    name: 'came-later',
    condition: 'normal',
    script: { state, records: newsJournal() },
    act: paper,
  },
  {
    name: 'came-later-in-part',
    condition: 'normal',
    script: { state, records: partialNewsJournal() },
    act: paper,
  },
];
