import type { FaultParams } from '../../../shared/base/fault.ts';
import type { AppState } from '../../../shared/bridge/app-state.ts';
import { busyJournal } from '../fixture/orders.ts';
import { welcomeState } from '../fixture/state.ts';
import { state, type Scene } from './scene.ts';

/** What the keychain says where this is what keeps Ombud shut. */
const keychains = {
  'keychain.locked': 'locked',
  'keychain.changed': 'changed',
  'journal.truncated': 'ok',
} as const;

const closed = (fault: keyof typeof keychains, params?: FaultParams): AppState =>
  welcomeState({
    phase: 'closed',
    keychain: { state: keychains[fault], name: 'Secret Service (GNOME Keyring)' },
    closedBy: { code: fault, ...(params === undefined ? {} : { params }) },
  });

export const entrances: readonly Scene[] = [
  { name: 'welcome', condition: 'normal', script: { state: welcomeState() } },
  {
    name: 'welcome',
    condition: 'empty',
    script: {
      state: welcomeState({
        offers: { practice: { code: 'profile.missing' }, live: { code: 'profile.liveIncomplete' } },
        keychain: { state: 'missing', name: '' },
      }),
    },
  },
  {
    name: 'welcome',
    condition: 'loading',
    script: {
      state: welcomeState(),
      answers: { 'app.chooseProfile': () => new Promise(() => undefined) },
    },
    act: ({ page }) => page.getByRole('button', { name: /^(Begin|Börja)/ }).click(),
  },
  { name: 'opening', condition: 'loading', script: { state: welcomeState({ phase: 'opening' }) } },
  { name: 'closed', condition: 'failed', script: { state: closed('keychain.locked') } },
  { name: 'closed', condition: 'normal', script: { state: closed('keychain.changed') } },
  {
    name: 'closed-cut',
    condition: 'failed',
    script: { state: closed('journal.truncated', { position: 450, found: 0 }) },
  },
  {
    name: 'start',
    condition: 'failed',
    script: {
      state,
      answers: { 'app.state': () => ({ ok: false, error: { code: 'bridge.internal' } }) },
    },
  },
  {
    name: 'settings',
    condition: 'normal',
    script: { state, records: busyJournal() },
    act: ({ page }) => page.getByRole('button', { name: /^(Settings|Inställningar)/ }).click(),
  },
  {
    name: 'shortcuts',
    condition: 'normal',
    script: { state, records: busyJournal() },
    act: ({ page }) => page.keyboard.press('?'),
  },
];
