import { neverRead, onlySimilar } from '../fixture/directory.ts';
import { oddJournal } from '../fixture/odd-order.ts';
import { busyJournal } from '../fixture/orders.ts';
import { berlin, offline, state, type Scene } from './scene.ts';

/** Opens the order and all its checks. */
const opened: NonNullable<Scene['act']> = async (window) => {
  await berlin(window);
  const check = window.page.getByRole('region', {
    name: /^(Sender check|Kontroll av avsändaren)$/,
  });
  await check.getByRole('button', { name: /^(Show all|Visa alla) \d+$/ }).click();
  await check.getByRole('listitem').first().waitFor();
};

/** Scrolls to what is asked for. */
const asked: NonNullable<Scene['act']> = async (window) => {
  await berlin(window);
  await window.page.locator('.asked__odd').last().scrollIntoViewIfNeeded();
};

export const senders: readonly Scene[] = [
  {
    // A number without its country, an address that many share.
    name: 'identifiers',
    condition: 'failed',
    script: { state, records: oddJournal(), answers: { 'directory.look': onlySimilar } },
    act: asked,
  },
  { name: 'sender', condition: 'normal', script: { state, records: busyJournal() }, act: opened },
  {
    // Much to look at: a name that is nearly somebody else's, hidden characters, odd ways to reach them.
    name: 'sender',
    condition: 'failed',
    script: { state, records: oddJournal(), answers: { 'directory.look': onlySimilar } },
    act: opened,
  },
  {
    name: 'sender',
    condition: 'offline',
    script: { state: offline, records: busyJournal(), answers: { 'directory.look': neverRead } },
    act: opened,
  },
  {
    name: 'sender',
    condition: 'loading',
    script: {
      state,
      records: busyJournal(),
      answers: {
        'directory.look': () => ({
          ok: true,
          value: {
            state: null,
            found: [
              { entry: null, by: null, similar: null },
              { entry: null, by: null, similar: null },
            ],
            isAsking: true,
            fault: null,
          },
        }),
      },
    },
    act: berlin,
  },
];
