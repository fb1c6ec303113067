import { busyJournal } from '../fixture/orders.ts';
import { berlin, tab, refused, state, offline, type Scene } from './scene.ts';

const memoryNote: Scene['act'] = ({ page }) => page.locator('.pane__note .banner').waitFor();

export const inbox: readonly Scene[] = [
  { name: 'inbox', condition: 'normal', script: { state, records: busyJournal() }, act: berlin },
  { name: 'inbox', condition: 'empty', script: { state } },
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
    script: { state, records: busyJournal(), withoutDisk: true },
    act: memoryNote,
  },
  {
    name: 'memory',
    condition: 'loading',
    script: { state, records: busyJournal(), withoutDisk: true, holdsRecords: true },
    act: memoryNote,
  },
  { name: 'messages', condition: 'normal', script: { state, records: busyJournal() }, act: tab(1) },
  { name: 'raw', condition: 'normal', script: { state, records: busyJournal() }, act: tab(2) },
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
      await page.getByRole('searchbox').fill('no such order');
      await page.getByRole('heading', { level: 2 }).first().waitFor();
    },
  },
];
