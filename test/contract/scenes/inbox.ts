import { longReferencesJournal } from '../fixture/long-references.ts';
import { messagesJournal } from '../fixture/messages.ts';
import { changedJournal } from '../fixture/changed.ts';
import { busyJournal } from '../fixture/orders.ts';
import { berlin, tab, refused, state, offline, type Scene } from './scene.ts';

const memoryNote: Scene['act'] = ({ page }) => page.locator('.pane__note .banner').waitFor();

/** Every order is here, and the vault has stored them. */
const allRead: NonNullable<Scene['act']> = async ({ page }) => {
  await page.getByRole('option').first().waitFor();
};

export const inbox: readonly Scene[] = [
  { name: 'inbox', condition: 'normal', script: { state, records: busyJournal() }, act: berlin },
  {
    name: 'long-references',
    condition: 'normal',
    script: { state, records: longReferencesJournal() },
    act: allRead,
  },
  { name: 'inbox', condition: 'empty', script: { state } },
  {
    name: 'acts',
    condition: 'normal',
    script: { state, records: messagesJournal() },
    act: async (opened) => {
      await berlin(opened);
      await opened.page.getByText(/^(Not now, and why|Inte nu, och varför)$/).click();
    },
  },
  {
    name: 'order-changed',
    condition: 'normal',
    script: { state, records: changedJournal() },
    act: async (opened) => {
      await berlin(opened);
      await opened.page.locator('.changes').first().scrollIntoViewIfNeeded();
    },
  },
  {
    name: 'inbox',
    condition: 'loading',
    script: { state, records: busyJournal(), holdsRecords: true },
  },
  {
    name: 'inbox',
    condition: 'failed',
    script: { state, answers: { 'vault.connect': () => refused } },
  },
  {
    name: 'inbox',
    condition: 'offline',
    script: { state: offline, records: busyJournal() },
    act: berlin,
  },
  {
    name: 'memory',
    condition: 'normal',
    script: { state, records: busyJournal(), disk: 'none' },
    act: memoryNote,
  },
  {
    name: 'memory',
    condition: 'loading',
    script: { state, records: busyJournal(), disk: 'none', holdsRecords: true },
    act: memoryNote,
  },
  {
    name: 'messages',
    condition: 'normal',
    script: { state, records: busyJournal() },
    act: tab('messages'),
  },
  { name: 'raw', condition: 'normal', script: { state, records: busyJournal() }, act: tab('raw') },
  {
    name: 'emergency',
    condition: 'normal',
    script: { state, records: busyJournal({ alarm: true }) },
  },
  {
    name: 'search',
    condition: 'empty',
    script: { state, records: busyJournal() },
    act: async ({ page }) => {
      await page.getByRole('searchbox', { name: /^(Search|Sök) order/ }).fill('no such order');
      await page.getByRole('heading', { level: 2 }).first().waitFor();
    },
  },
  {
    // Free text that is not in yet: what is found is found by numbers and names.
    name: 'search',
    condition: 'loading',
    script: { state, records: busyJournal(), disk: 'noTexts' },
    act: async (opened) => {
      const { page, main } = opened;
      await allRead(opened);
      await main.reopenVault();
      await page.getByRole('searchbox', { name: /^(Search|Sök) order/ }).fill('de-2026');
      await page.getByText('free text is still being read').waitFor();
      await page.locator('mark').first().waitFor();
    },
  },
  {
    // The store was of no use: the rows read anew so far are there to be worked with.
    name: 'rebuild',
    condition: 'loading',
    script: { state, records: busyJournal() },
    act: async (opened) => {
      const { page, main } = opened;
      await allRead(opened);
      await main.rebuildVault(40);
      await page.getByText('being built anew').waitFor();
      await allRead(opened);
    },
  },
];
