import { busyJournal } from '../fixture/orders.ts';
import { partSilenceJournal } from '../fixture/judgements.ts';
import { holdsJournal } from '../fixture/letters.ts';
import { turnsJournal } from '../fixture/turns.ts';
import { openState } from '../fixture/state.ts';
import type { Opened } from '../open-window.ts';
import { keptAgain } from './kept-again.ts';
import { go, offline, option, reading, refused, signedOut, state, type Scene } from './scene.ts';

const register = go(/^(Preservation|Bevarande)/);
const dialog =
  (name: RegExp) =>
  async (opened: Opened): Promise<void> => {
    await register(opened);
    await opened.page.getByRole('button', { name }).first().click();
    await opened.page.getByRole('dialog').waitFor();
  };
const deletion = dialog(/^(Record the deletion|Anteckna raderingen)/);
const release = dialog(/^(Let go …|Släpp …)/);

const turns = { state, records: turnsJournal() };

export const holds: readonly Scene[] = [
  { name: 'turn-preserve', condition: 'normal', script: turns, act: option(/DE-2026-006101/) },
  { name: 'turn-kept', condition: 'normal', script: turns, act: option(/FR-2026-006102/) },
  { name: 'turn-silent', condition: 'normal', script: turns, act: option(/AT-2026-006103/) },
  { name: 'turn-may-go', condition: 'normal', script: turns, act: option(/BE-2026-006104/) },
  ...keptAgain,
  { name: 'turn-asked', condition: 'normal', script: turns, act: option(/ES-2026-001902/) },
  {
    name: 'preservation',
    condition: 'normal',
    script: { state, records: holdsJournal() },
    act: register,
  },
  {
    name: 'preservation',
    condition: 'empty',
    script: { state, records: busyJournal() },
    act: register,
  },
  {
    name: 'preservation',
    condition: 'loading',
    script: { state, records: holdsJournal(), holdsRecords: true },
    act: register,
  },
  {
    name: 'preservation',
    condition: 'failed',
    script: { state, answers: { 'vault.connect': () => refused } },
    act: register,
  },
  {
    name: 'preservation',
    condition: 'offline',
    script: { state: offline, records: holdsJournal() },
    act: register,
  },
  {
    name: 'preservation-closed',
    condition: 'normal',
    script: { state: openState({ session: signedOut, reading }), records: holdsJournal() },
    act: register,
  },
  {
    name: 'hold-confirm',
    condition: 'normal',
    script: { state, records: holdsJournal() },
    act: dialog(/^(Say what is kept|Ange vad som bevaras)/),
  },
  {
    name: 'hold-confirm-exact',
    condition: 'normal',
    script: { state, records: holdsJournal() },
    act: async (opened) => {
      await dialog(/^(Say what is kept|Ange vad som bevaras)/)(opened);
      const form = opened.page.getByRole('dialog');
      await form.getByText('Range and hashes').first().click();
      await form.getByLabel('Kept from').first().fill('2026-08-01 00:00');
      await form.getByLabel('SHA-256 of what is kept').first().fill('3fa9');
      await opened.page.keyboard.press('Tab');
    },
  },
  {
    name: 'preservation-part',
    condition: 'normal',
    script: { state, records: partSilenceJournal(true) },
    act: register,
  },
  {
    name: 'hold-release-part',
    condition: 'normal',
    script: { state, records: partSilenceJournal(true) },
    act: release,
  },
  {
    name: 'hold-release',
    condition: 'normal',
    script: { state, records: holdsJournal() },
    act: release,
  },
  {
    name: 'hold-release-named',
    condition: 'normal',
    script: { state, records: holdsJournal() },
    act: dialog(/^(Let go|Släpp).*EPOC-PR-FR-2026-006002/),
  },
  {
    name: 'hold-release',
    condition: 'failed',
    script: {
      state,
      records: holdsJournal(),
      answers: { 'hold.release': () => ({ ok: false, error: { code: 'hold.strayForm' } }) },
    },
    act: async (opened) => {
      await release(opened);
      await opened.page
        .getByRole('dialog')
        .getByRole('button', { name: 'Let go', exact: true })
        .click();
      await opened.page.getByRole('alert').waitFor();
    },
  },
  {
    name: 'hold-release',
    condition: 'offline',
    script: { state: offline, records: holdsJournal() },
    act: release,
  },
  {
    name: 'hold-deletion',
    condition: 'normal',
    script: { state, records: holdsJournal() },
    act: deletion,
  },
  {
    name: 'hold-deletion-written',
    condition: 'normal',
    script: { state, records: holdsJournal() },
    act: async (opened) => {
      await deletion(opened);
      const fields = opened.page.getByRole('dialog').getByRole('textbox');
      const words = 'Removed from the mail archive and its mirror.';
      // Before it was let go: the button says why it cannot be recorded so.
      for (const [at, text] of ['2026-11-02 10:00', 'Nils Prov', words].entries())
        await fields.nth(at).fill(text);
    },
  },
  {
    name: 'preservation-deleted',
    condition: 'normal',
    script: { state, records: holdsJournal(true) },
    act: async (opened) => {
      await register(opened);
      await opened.page
        .getByRole('button', { name: /^(Certificate of deletion|Raderingsintyg)/ })
        .scrollIntoViewIfNeeded();
    },
  },
];
