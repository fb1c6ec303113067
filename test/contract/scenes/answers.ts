import { pushes } from '../../../shared/bridge/pushes.ts';
import type { ChosenFiles } from '../../../shared/bridge/table.ts';
import {
  answeredJournal,
  busyJournal,
  collectingJournal,
  doubtfulFilesJournal,
  type AnswerEnd,
} from '../fixture/orders.ts';
import { turnsJournal } from '../fixture/turns.ts';
import type { Opened } from '../open-window.ts';
import { answerOf, state, offline, type Scene } from './scene.ts';

const lille = /FR-2026-000871/;
const answered = (end: AnswerEnd): Scene => ({
  name: `answer-${end}`,
  condition: 'normal',
  script: { state, records: answeredJournal(end) },
  act: answerOf(lille),
});

const someRefused: ChosenFiles = {
  files: [{ token: '0'.repeat(32), name: 'mail-log-2026-10.csv', bytes: 8_400_000 }],
  refused: [
    { name: 'mail-log-2026-11.csv', fault: { code: 'file.gone' } },
    { name: 'mail-log-2026-12.csv', fault: { code: 'file.gone' } },
    { name: 'exports', fault: { code: 'file.isFolder' } },
    // More than there is room for at once.
    ...Array.from({ length: 12 }, (_, at) => ({
      name: `web-log-2026-10-${at + 10}.csv`,
      fault: { code: 'answer.fileUnreadable' } as const,
    })),
  ],
};

/** Files are chosen, and not all of them are taken. */
async function addAndBeRefused(opened: Opened): Promise<void> {
  await answerOf(/DE-2026/)(opened);
  await opened.page
    .getByRole('button', { name: /Add files|Lägg till filer/ })
    .first()
    .click();
  await opened.page.getByRole('alert').waitFor();
}

export const answers: readonly Scene[] = [
  {
    name: 'answer',
    condition: 'normal',
    script: { state, records: collectingJournal() },
    act: answerOf(/DE-2026/),
  },
  {
    name: 'answer',
    condition: 'empty',
    script: { state, records: busyJournal() },
    act: answerOf(lille),
  },
  {
    name: 'answer-doubtful-files',
    condition: 'normal',
    script: { state, records: doubtfulFilesJournal() },
    act: answerOf(/DE-2026/),
  },
  {
    name: 'answer-sending',
    condition: 'normal',
    script: { state, records: answeredJournal('frozen') },
    act: async (opened) => {
      await answerOf(lille)(opened);
      await opened.page.getByRole('button', { name: 'Send answer' }).last().click();
      await opened.page.getByRole('dialog').waitFor();
    },
  },
  {
    name: 'answer-stands-still',
    condition: 'normal',
    script: { state, records: turnsJournal() },
    act: answerOf(/ES-2026-001902/),
  },
  {
    name: 'answer',
    condition: 'loading',
    script: {
      state,
      records: collectingJournal(),
      answers: {
        'answer.freeze': () => new Promise(() => undefined),
        'answer.pickFiles': () => new Promise(() => undefined),
      },
    },
    act: async (opened) => {
      await answerOf(/DE-2026/)(opened);
      await opened.page
        .getByRole('button', { name: /Add files|Lägg till filer/ })
        .first()
        .click();
      const body = { work: 'addFiles', doneBytes: 4_200_000, totalBytes: 11_000_000 } as const;
      await opened.main.push({ name: 'progress', body: pushes.progress.parse(body) });
      await opened.page.getByRole('progressbar').waitFor();
    },
  },
  {
    name: 'answer',
    condition: 'failed',
    script: {
      state,
      records: collectingJournal(),
      answers: {
        'answer.addFiles': () => ({ ok: false, error: { code: 'answer.fileUnreadable' } }),
      },
    },
    act: addAndBeRefused,
  },
  {
    name: 'answer-files-not-taken',
    condition: 'normal',
    script: {
      state,
      records: collectingJournal(),
      answers: {
        'answer.pickFiles': () => ({ ok: true, value: someRefused }),
        'answer.addFiles': () => ({
          ok: true,
          value: { refused: [{ token: '0'.repeat(32), fault: { code: 'answer.fileChanged' } }] },
        }),
      },
    },
    act: addAndBeRefused,
  },
  {
    name: 'answer',
    condition: 'offline',
    script: { state: offline, records: collectingJournal() },
    act: answerOf(/DE-2026/),
  },
  ...(['frozen', 'queued', 'unclear', 'sent', 'acknowledged', 'withdrawn'] as const).map(answered),
];
