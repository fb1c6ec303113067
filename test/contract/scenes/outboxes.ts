import { busyJournal } from '../fixture/orders.ts';
import { longJournal, outboxJournal, stoppedJournal, waitingJournal } from '../fixture/outbox.ts';
import { messagesJournal } from '../fixture/messages.ts';
import { collectingJournal } from '../fixture/orders.ts';
import { openState } from '../fixture/state.ts';
import { pictureTime, minutes } from '../fixture/times.ts';
import { orderId } from '../fixture/ids.ts';
import { lille, vienna } from '../fixture/plans.ts';
import {
  answerOf,
  offline,
  offlineContact,
  outbox,
  reading,
  signedOut,
  state,
  type Scene,
} from './scene.ts';

const retry = {
  order: orderId(lille.number),
  message: null,
  at: pictureTime + minutes(2),
  isAsked: false,
  trouble: null,
};
/** The answer cannot leave: what it is made of is damaged on this computer. */
const troubled = { ...retry, order: orderId(vienna.number), trouble: 'store.damaged' } as const;

export const outboxes: readonly Scene[] = [
  {
    name: 'outbox',
    condition: 'normal',
    script: { state: openState({ retries: [retry] }), records: outboxJournal() },
    act: outbox,
  },
  {
    name: 'outbox-troubled',
    condition: 'normal',
    script: {
      state: openState({ retries: [troubled], alarms: [{ code: 'store.damaged' }] }),
      records: outboxJournal(),
    },
    act: outbox,
  },
  {
    name: 'outbox',
    condition: 'empty',
    script: { state, records: collectingJournal() },
    act: outbox,
  },
  {
    name: 'outbox',
    condition: 'loading',
    script: { state, records: busyJournal(), holdsRecords: true },
    act: outbox,
  },
  {
    name: 'outbox',
    condition: 'failed',
    script: {
      state,
      records: waitingJournal(),
      answers: {
        'answer.takeBack': () => ({ ok: false, error: { code: 'answer.alreadySent' } }),
      },
    },
    act: async (opened) => {
      await outbox(opened);
      await opened.page
        .getByRole('button', { name: /Take back|Ta tillbaka/ })
        .first()
        .click();
      await opened.page.getByRole('alert').waitFor();
    },
  },
  {
    name: 'outbox',
    condition: 'offline',
    script: {
      state: openState({
        contact: { ...offlineContact, nextPollAt: pictureTime + minutes(3) },
        session: signedOut,
      }),
      records: outboxJournal(),
    },
    act: outbox,
  },
  {
    name: 'outbox-messages',
    condition: 'normal',
    script: { state, records: messagesJournal() },
    act: outbox,
  },
  {
    name: 'outbox-messages',
    condition: 'failed',
    script: {
      state,
      records: messagesJournal(),
      answers: {
        'message.takeBack': () => ({ ok: false, error: { code: 'letter.alreadySent' } }),
      },
    },
    act: async (opened) => {
      await outbox(opened);
      await opened.page
        .getByRole('button', { name: /(Take back|Ta tillbaka).*(Answer to a letter|Svar på en)/ })
        .click();
      await opened.page.getByRole('alert').waitFor();
    },
  },
  {
    name: 'outbox-sign-in',
    condition: 'normal',
    script: { state: openState({ session: signedOut }), records: waitingJournal() },
    act: outbox,
  },
  {
    name: 'outbox-closed',
    condition: 'normal',
    script: { state: openState({ session: signedOut, reading }), records: waitingJournal() },
    act: outbox,
  },
  {
    name: 'outbox-long',
    condition: 'normal',
    script: { state, records: longJournal() },
    act: async (opened) => {
      await outbox(opened);
      await opened.page.getByRole('button', { name: /Show 3 more|Visa 3 till/ }).waitFor();
    },
  },
  {
    name: 'answer-stopped',
    condition: 'normal',
    script: { state, records: stoppedJournal() },
    act: answerOf(/FR-2026-000871/),
  },
  {
    name: 'answer-queued',
    condition: 'offline',
    script: { state: offline, records: waitingJournal() },
    act: answerOf(/FR-2026-000871/),
  },
];
