// Doubts that hold the answer back, where they stand and as they are asked about.
import type { SessionState } from '../../../shared/bridge/app-state.ts';
import { overtakenJournal } from '../fixture/changed.ts';
import { perhapsJournal } from '../fixture/perhaps.ts';
import { openState, signedIn } from '../fixture/state.ts';
import type { Opened } from '../open-window.ts';
import { option, refused, state, type Scene } from './scene.ts';

/** Somebody who may prepare, and not send. */
export const handlerState = openState({
  session: { ...signedIn, roles: ['handler'] } as SessionState,
});
const order = option(/DE-2026-000123(?!-)/);
const records = perhapsJournal();
const ask = async (opened: Opened): Promise<void> => {
  await order(opened);
  await opened.page
    .getByRole('button', { name: /^(It did not arrive|Det kom inte fram) …/ })
    .click();
  await opened.page.getByRole('dialog').waitFor();
};
const overtaken = { state, records: overtakenJournal() };
const askWhether = async (opened: Opened): Promise<void> => {
  await order(opened);
  await opened.page
    .getByRole('button', { name: /^(It still fits|Det passar fortfarande) …/ })
    .click();
  await opened.page.getByRole('dialog').waitFor();
};

export const holdingDoubtScenes: readonly Scene[] = [
  { name: 'holding-doubt', condition: 'normal', script: { state, records }, act: ask },
  {
    name: 'holding-doubt',
    condition: 'failed',
    script: { state, records, answers: { 'judgement.holdingDoubt': () => refused } },
    act: async (opened) => {
      await ask(opened);
      const confirm = { name: 'It did not arrive', exact: true };
      await opened.page.getByRole('dialog').getByRole('button', confirm).click();
      await opened.page.getByRole('alert').waitFor();
    },
  },
  { name: 'asked-otherwise', condition: 'normal', script: overtaken, act: order },
  { name: 'asked-otherwise-ask', condition: 'normal', script: overtaken, act: askWhether },
  {
    name: 'holding-doubt-handler',
    condition: 'normal',
    script: { state: handlerState, records },
    act: order,
  },
];
