import type { AppState } from '../../../shared/bridge/app-state.ts';
import { busyJournal } from '../fixture/orders.ts';
import { welcomeState } from '../fixture/state.ts';
import { state, type Scene } from './scene.ts';

const closed = (fault: 'keychain.locked' | 'keychain.changed'): AppState =>
  welcomeState({
    phase: 'closed',
    keychain: {
      state: fault === 'keychain.locked' ? 'locked' : 'changed',
      name: 'Secret Service (GNOME Keyring)',
    },
    closedBy: { code: fault },
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
