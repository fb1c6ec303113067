import type { AppState } from '../../../shared/bridge/app-state.ts';
import type { Opened } from '../open-window.ts';
import { busyJournal } from '../fixture/orders.ts';
import { openState } from '../fixture/state.ts';
import { days, minutes, pictureTime } from '../fixture/times.ts';
import { berlin, offlineContact, reading, signedOut, state, type Scene } from './scene.ts';

const nothing = { contactAt: null, pollAt: null };
const heardNever: AppState['contact'] = {
  ...offlineContact,
  lastContactAt: null,
  lastPollAt: null,
  nextPollAt: pictureTime + 42_000,
  skewMs: null,
};
const online = openState().contact;

/** Opens the banner's answer to "Why?" beside an order. */
const why = async (opened: Opened): Promise<void> => {
  await berlin(opened);
  await opened.page.locator('.banner--offline').getByRole('button').first().click();
  await opened.page.locator('.banner--offline dl').waitFor();
};

const search =
  (text: string) =>
  async ({ page }: Opened): Promise<void> => {
    await page.getByRole('searchbox', { name: /^(Search|Sök) order/ }).fill(text);
    await page.locator('mark').first().waitFor();
  };

const printDialog = async (opened: Opened): Promise<void> => {
  await berlin(opened);
  await opened.page.keyboard.press('Control+p');
  await opened.page.getByRole('dialog').waitFor();
};

const scene = (
  name: string,
  part: Partial<AppState>,
  act: Scene['act'] = berlin,
  condition: Scene['condition'] = 'offline',
): Scene => ({
  name,
  condition,
  script: { state: openState(part), records: busyJournal() },
  ...(act === undefined ? {} : { act }),
});

/** The line to the service in every state it can be in, the search, and the question how to print. */
export const offlineScenes: readonly Scene[] = [
  scene('line-why', { contact: { ...offlineContact, nextPollAt: pictureTime + 42_000 } }, why),
  scene('line-restarted', { contact: heardNever, session: signedOut }, why),
  scene('line-never', { contact: heardNever, earlierContact: nothing }),
  scene('line-starting', {
    contact: { ...heardNever, fault: null, nextPollAt: pictureTime },
  }),
  scene('line-stale', {
    contact: { ...online, lastPollAt: pictureTime - minutes(40) },
  }),
  // A moment with its year is the longest that the rail has to say.
  scene('line-stale-year', {
    contact: { ...online, lastPollAt: pictureTime - days(400) },
  }),
  scene('line-refused', {
    contact: { ...online, fault: { code: 'connection.addressNotRegistered' } },
  }),
  scene(
    'reading-over',
    {
      contact: heardNever,
      session: signedOut,
      earlierContact: { contactAt: pictureTime - days(31), pollAt: pictureTime - days(31) },
      reading: { ...reading, fault: { code: 'signIn.readingOver', params: { days: 30 } } },
    },
    async ({ page }) => {
      await page.getByRole('navigation').getByRole('button').first().click();
      await page.locator('.empty').waitFor();
    },
  ),
  {
    name: 'search',
    condition: 'normal',
    script: { state, records: busyJournal() },
    act: search('sample court'),
  },
  {
    name: 'print',
    condition: 'normal',
    script: { state, records: busyJournal() },
    act: printDialog,
  },
  {
    name: 'sheet',
    condition: 'normal',
    script: {
      state,
      records: busyJournal(),
      // As long as main prints, the sheet stands.
      answers: { 'print.pdf': () => new Promise(() => undefined) },
    },
    act: async (opened) => {
      await printDialog(opened);
      await opened.page.getByRole('button', { name: 'Save as PDF' }).click();
      await opened.page.locator('.sheet').waitFor({ state: 'attached' });
      await opened.page.emulateMedia({ media: 'print' });
    },
  },
  {
    name: 'sheet-log',
    condition: 'normal',
    script: {
      state,
      records: busyJournal(),
      answers: { 'print.pdf': () => new Promise(() => undefined) },
    },
    act: async (opened) => {
      await printDialog(opened);
      const { page } = opened;
      await page.getByRole('checkbox', { name: 'With the technical log' }).check({ force: true });
      await page.getByRole('button', { name: 'Save as PDF' }).click();
      await page.locator('.sheet .sheet__objects').waitFor({ state: 'attached' });
      await page.emulateMedia({ media: 'print' });
    },
  },
  {
    name: 'print',
    condition: 'failed',
    script: {
      state,
      records: busyJournal(),
      answers: { 'print.pdf': () => ({ ok: false, error: { code: 'print.notSaved' } }) },
    },
    act: async (opened) => {
      await printDialog(opened);
      await opened.page.getByRole('button', { name: 'Save as PDF' }).click();
      await opened.page.getByRole('alert').waitFor();
    },
  },
];
