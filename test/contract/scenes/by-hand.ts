import { keepingPaper, wholeDraft } from '../fixture/kept-paper.ts';
import { busyJournal } from '../fixture/orders.ts';
import { preservingJournal, registeredJournal } from '../fixture/by-hand.ts';
import { templateText } from '../../rig/received-orders.ts';
import { declinedJournal, declinedOf } from '../fixture/judgements.ts';
import { receivedJournal } from '../fixture/received.ts';
import { openState } from '../fixture/state.ts';
import type { Opened } from '../open-window.ts';
import {
  answerOf,
  berlin,
  offline,
  option,
  refused,
  signedOut,
  state,
  type Scene,
} from './scene.ts';

const records = busyJournal();

const openForm = async ({ page }: Opened): Promise<void> => {
  await page.getByRole('button', { name: 'Record a Form 3 sent another way' }).click();
  await page.getByRole('dialog', { name: 'Form 3 sent another way' }).waitFor();
};
const form = async (opened: Opened): Promise<void> => {
  await berlin(opened);
  await openForm(opened);
};
/** Filled in as far as it goes through main, which then refuses. */
const filled = async (opened: Opened): Promise<void> => {
  await form(opened);
  const { page } = opened;
  await page.getByLabel('The way it went').selectOption('E-mail');
  await page.getByLabel('Sent', { exact: true }).fill('2026-11-23 13:40');
  await page
    .getByRole('checkbox', { name: /The certificate is incomplete/ })
    .check({ force: true });
  await page.getByRole('button', { name: 'Some identifiers' }).click();
  await page.getByRole('checkbox', { name: /suspect@mail\.example/ }).check({ force: true });
  await page
    .getByRole('group', { name: /kept meanwhile/ })
    .getByText('Yes')
    .click();
};

export const register = async ({ page }: Opened): Promise<void> => {
  await page.getByRole('option').first().waitFor();
  await page.getByRole('button', { name: 'Register an order that came another way' }).click();
  await page.locator('#register-title').waitFor();
};
const begun = async (opened: Opened): Promise<void> => {
  await register(opened);
  const { page } = opened;
  await page.getByLabel('Number of the order').fill('EPOC-FI-2026-000077');
  await page.getByLabel('Arrived here').fill('2026-11-23 11:02');
  await page.getByLabel('Opened by somebody').fill('2026-11-23 yesterday');
  await page.getByLabel('Number of the order').focus();
  await page.getByRole('group', { name: 'Which certificate' }).getByText('EPOC (prod').click();
  await page.getByRole('group', { name: 'Is it an emergency?' }).getByText('No').click();
  await page.getByRole('group', { name: 'Has the enforcing authority' }).getByText('Yes').click();
  await page.getByRole('button', { name: 'Add an identifier' }).click();
};

export const byHand: readonly Scene[] = [
  { name: 'form-sent', condition: 'empty', script: { state, records }, act: form },
  { name: 'form-sent', condition: 'normal', script: { state, records }, act: filled },
  {
    name: 'form-sent',
    condition: 'failed',
    script: {
      state,
      records,
      answers: {
        'byHand.recordForm': () => ({ ok: false, error: { code: 'byHand.recordedAlready' } }),
      },
    },
    act: async (opened) => {
      await filled(opened);
      await opened.page.getByRole('button', { name: 'Record', exact: true }).click();
      await opened.page.getByRole('alert').waitFor();
    },
  },
  {
    name: 'register-after-lock',
    condition: 'normal',
    script: { state, records, answers: keepingPaper(wholeDraft(2)).answers ?? {} },
    act: async (opened) => {
      await register(opened);
      const lost = opened.page.getByRole('status').filter({ hasText: 'order-page-2.pdf' });
      await lost.scrollIntoViewIfNeeded();
    },
  },
  {
    name: 'register-not-kept',
    condition: 'failed',
    script: { state, records, answers: { 'byHand.keepPaper': () => refused } },
    act: async (opened) => {
      await begun(opened);
      const alert = opened.page.getByRole('alert', { name: /What you write/ });
      await alert.scrollIntoViewIfNeeded();
    },
  },
  {
    name: 'register-not-fetched',
    condition: 'failed',
    script: { state, records, answers: { 'byHand.keptPaper': () => refused } },
    act: async (opened) => {
      await register(opened);
      await opened.page.getByRole('alert').waitFor();
    },
  },
  {
    name: 'form-was-sent',
    condition: 'normal',
    script: { state, records: declinedJournal() },
    act: berlin,
  },
  {
    name: 'form-was-sent-preview',
    condition: 'normal',
    script: { state, records: declinedOf(receivedJournal(templateText('plain'))) },
    act: async ({ page }) => {
      await page.getByRole('option').first().click();
      await page.getByRole('tab').nth(1).click();
      await page.getByRole('button', { name: /^(Annex|Bilaga) III/ }).click();
    },
  },
  {
    name: 'form-was-sent-answer',
    condition: 'normal',
    script: { state, records: declinedJournal() },
    act: answerOf(/DE-2026-000123/),
  },
  {
    name: 'form-sent-preserving',
    condition: 'normal',
    script: { state, records: preservingJournal() },
    act: async (opened) => {
      await option(/DE-2026-000123/)(opened);
      await openForm(opened);
    },
  },
  {
    name: 'form-sent',
    condition: 'offline',
    script: { state: offline, records },
    act: form,
  },
  { name: 'register', condition: 'empty', script: { state, records }, act: register },
  { name: 'register', condition: 'normal', script: { state, records }, act: begun },
  {
    name: 'register-give-up',
    condition: 'normal',
    script: { state, records },
    act: async (opened) => {
      await begun(opened);
      await opened.page.getByRole('button', { name: 'Cancel' }).click();
      await opened.page.getByRole('button', { name: 'Go on writing' }).waitFor();
    },
  },
  {
    name: 'form-sent-give-up',
    condition: 'normal',
    script: { state, records },
    act: async (opened) => {
      await filled(opened);
      await opened.page.getByRole('button', { name: 'Cancel' }).click();
      await opened.page.getByRole('button', { name: 'Go on writing' }).waitFor();
    },
  },
  {
    name: 'register-signed-out',
    condition: 'normal',
    script: { state: openState({ session: signedOut }), records },
    act: register,
  },
  {
    name: 'came-another-way',
    condition: 'normal',
    script: { state, records: registeredJournal() },
    act: option(/FI-2026-000077/),
  },
  {
    name: 'came-another-way-form',
    condition: 'empty',
    script: { state, records: registeredJournal() },
    act: async (opened) => {
      await option(/FI-2026-000077/)(opened);
      await opened.page.getByRole('tab').nth(1).click();
    },
  },
];
