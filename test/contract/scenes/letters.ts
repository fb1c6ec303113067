import type { CallReply } from '../../../shared/bridge/table.ts';
import { busyJournal } from '../fixture/orders.ts';
import { hidingJournal, lettersJournal, withdrawnJournal } from '../fixture/letters.ts';
import { openState } from '../fixture/state.ts';
import type { Opened } from '../open-window.ts';
import { berlin, offline, option, refused, signedOut, state, type Scene } from './scene.ts';

const openLetters = async ({ page }: Opened): Promise<void> => {
  await page.getByRole('tab', { name: /^(Letters|Skrivelser)/ }).click();
  await page.locator('#letters-title').waitFor();
};
const letters = async (opened: Opened): Promise<void> => {
  await berlin(opened);
  await openLetters(opened);
};
const writing = async (opened: Opened): Promise<void> => {
  await letters(opened);
  const { page } = opened;
  await page
    .getByRole('button', { name: /^Answer/ })
    .first()
    .click();
  await page
    .getByRole('textbox', { name: 'Text' })
    .fill('Identifier 3 belongs to a customer in Malmö.');
};
const preview: CallReply<'letter.preview'> = {
  ok: true,
  value: {
    type: 'ProvideAdditionalInformation',
    text: 'Identifier 3 belongs to a customer in Malmö.\n\nNordanvind Meddelanden AB',
    answers: null,
    answerBy: null,
    hash: 'ab'.repeat(32),
    enclosures: [
      { name: 'customer.txt', bytes: 812, sha256: 'cd'.repeat(32), contentType: 'text/plain' },
    ],
  },
};
const kept = { ok: true, value: { message: '0000000b-007b-4000-8000-000000000009' } } as const;
const looked: CallReply<'document.look'> = {
  ok: true,
  value: {
    name: 'Beschluss.pdf',
    isRenamed: false,
    isRunning: false,
    contentType: 'application/pdf',
    bytes: 16,
    sha256: 'ab'.repeat(32),
    isAsStated: true,
  },
};
const saving = async (opened: Opened): Promise<void> => {
  await letters(opened);
  const { page } = opened;
  await page
    .getByRole('button', { name: /^Save…/ })
    .first()
    .click();
  await page.getByRole('dialog').getByText('SHA-256').waitFor();
};
const answers = { 'letter.keep': () => kept, 'letter.preview': () => preview } as const;

export const letterScenes: readonly Scene[] = [
  {
    name: 'letter-hiding',
    condition: 'normal',
    script: { state, records: hidingJournal() },
    act: async (opened) => {
      await letters(opened);
      await opened.page.getByText(/^(300 empty lines|300 tomma rader)$/).waitFor();
    },
  },
  {
    name: 'letter-hiding-ours',
    condition: 'normal',
    script: {
      state,
      records: lettersJournal(),
      answers: {
        ...answers,
        'letter.preview': () => ({
          ...preview,
          value: { ...preview.value, text: 'See \u202ecod.exe, with\u200bout delay.' },
        }),
      },
    },
    act: async (opened) => {
      await writing(opened);
      await opened.page.getByRole('button', { name: /^Look/ }).click();
      await opened.page.getByText('U+202E', { exact: true }).waitFor();
    },
  },
  {
    name: 'letters',
    condition: 'normal',
    script: { state, records: lettersJournal() },
    act: letters,
  },
  { name: 'letters', condition: 'empty', script: { state, records: busyJournal() }, act: letters },
  {
    name: 'letters',
    condition: 'offline',
    script: { state: offline, records: lettersJournal() },
    act: letters,
  },
  {
    name: 'letters-signed-out',
    condition: 'normal',
    script: { state: openState({ session: signedOut }), records: lettersJournal() },
    act: letters,
  },
  {
    name: 'letter-editor',
    condition: 'normal',
    script: { state, records: lettersJournal(), answers },
    act: writing,
  },
  {
    name: 'letter-editor',
    condition: 'failed',
    script: { state, records: lettersJournal(), answers: { 'letter.keep': () => refused } },
    act: async (opened) => {
      await writing(opened);
      await opened.page.getByRole('button', { name: 'Look it through' }).click();
      await opened.page.getByRole('alert').waitFor();
    },
  },
  {
    name: 'document-save',
    condition: 'normal',
    script: { state, records: lettersJournal(), answers: { 'document.look': () => looked } },
    act: saving,
  },
  {
    name: 'document-save',
    condition: 'failed',
    script: {
      state,
      records: lettersJournal(),
      answers: {
        'document.look': () => ({
          ...looked,
          value: {
            ...looked.value,
            name: '_CON.pdf.exe',
            isRenamed: true,
            isRunning: true,
            isAsStated: false,
          },
        }),
        'document.save': () => ({ ok: false, error: { code: 'bridge.notSaved' } }),
      },
    },
    act: async (opened) => {
      await saving(opened);
      await opened.page.getByRole('button', { name: 'Choose where and save' }).click();
      await opened.page.getByRole('alert').first().waitFor();
    },
  },
  {
    name: 'letter-preview',
    condition: 'normal',
    script: { state, records: lettersJournal(), answers },
    act: async (opened) => {
      await writing(opened);
      await opened.page.getByRole('button', { name: 'Look it through' }).click();
      await opened.page.getByRole('button', { name: 'Send', exact: true }).waitFor();
    },
  },
  {
    name: 'withdrawn',
    condition: 'normal',
    script: { state, records: withdrawnJournal() },
    act: option(/FR-2026-000871/),
  },
];
