// Every view in every condition it can be in: what the axe, zoom and picture tests walk through.
import type { AppState } from '../../shared/bridge/app-state.ts';
import {
  answeredJournal,
  busyJournal,
  collectingJournal,
  type AnswerEnd,
} from './fixture/orders.ts';
import { openState, signedIn, stoppedReport, welcomeState } from './fixture/state.ts';
import { pictureTime } from './fixture/times.ts';
import type { Opened } from './open-window.ts';
import type { Script } from './scripted-main.ts';

export type Condition = 'normal' | 'empty' | 'loading' | 'failed' | 'offline';

export interface Scene {
  readonly name: string;
  readonly condition: Condition;
  readonly script: Script;
  readonly act?: (opened: Opened) => Promise<void>;
}

export const offlineContact: AppState['contact'] = {
  online: false,
  lastContactAt: pictureTime - 2_483_000,
  lastPollAt: pictureTime - 2_483_000,
  nextPollAt: null,
  fault: { code: 'connection.offline' },
  skewMs: 0,
};

const refused = { ok: false, error: { code: 'store.damaged' } } as const;
const state = openState();
const offline = openState({ contact: offlineContact });
const signedOut = { state: 'signedOut', fault: null } as const;
const reading = { allowed: false, fault: { code: 'signIn.needed' } } as const;

const option =
  (name: RegExp) =>
  async ({ page }: Opened): Promise<void> => {
    await page.getByRole('option', { name }).click();
    await page.locator('#order-title').waitFor();
  };
const berlin = option(/DE-2026-000123/);
const tab =
  (index: number) =>
  async (opened: Opened): Promise<void> => {
    await berlin(opened);
    await opened.page.getByRole('tab').nth(index).click();
  };
const answerOf =
  (name: RegExp) =>
  async (opened: Opened): Promise<void> => {
    await option(name)(opened);
    await opened.page.keyboard.press('p');
    await opened.page.locator('.steps').waitFor();
  };
const go =
  (name: RegExp) =>
  async ({ page }: Opened): Promise<void> => {
    await page.getByRole('navigation').getByRole('button', { name }).first().click();
  };
const connection = go(/^(Connection|Anslutning)/);
const administration = go(/^Administration/);
const identity = go(/Sign in|Logga in|Ingrid/);

const inbox: readonly Scene[] = [
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

const lille = /FR-2026-000871/;
const answered = (end: AnswerEnd): Scene => ({
  name: `answer-${end}`,
  condition: 'normal',
  script: { state, records: answeredJournal(end) },
  act: answerOf(lille),
});

const answers: readonly Scene[] = [
  {
    name: 'answer',
    condition: 'normal',
    script: { state, records: collectingJournal() },
    act: answerOf(/DE-2026/),
  },
  {
    name: 'answer',
    condition: 'empty',
    script: { state, records: busyJournal() },
    act: answerOf(lille),
  },
  {
    name: 'answer',
    condition: 'loading',
    script: {
      state,
      records: collectingJournal(),
      answers: {
        'answer.freeze': () => new Promise(() => undefined),
        'answer.pickFiles': () => new Promise(() => undefined),
      },
    },
    act: async (opened) => {
      await answerOf(/DE-2026/)(opened);
      await opened.page
        .getByRole('button', { name: /Add files|Lägg till filer/ })
        .first()
        .click();
    },
  },
  {
    name: 'answer',
    condition: 'failed',
    script: {
      state,
      records: collectingJournal(),
      answers: {
        'answer.addFiles': () => ({ ok: false, error: { code: 'answer.fileUnreadable' } }),
      },
    },
    act: async (opened) => {
      await answerOf(/DE-2026/)(opened);
      await opened.page
        .getByRole('button', { name: /Add files|Lägg till filer/ })
        .first()
        .click();
      await opened.page.getByRole('alert').waitFor();
    },
  },
  {
    name: 'answer',
    condition: 'offline',
    script: { state: offline, records: collectingJournal() },
    act: answerOf(/DE-2026/),
  },
  ...(['frozen', 'queued', 'unclear', 'sent', 'acknowledged', 'withdrawn'] as const).map(answered),
];

const noCertificate = openState({ certificate: null });
const pickAndImport = async ({ page }: Opened): Promise<void> => {
  await page.getByRole('button', { name: /^(Choose file|Välj fil)/ }).click();
  await page.locator('input[type=password]').fill('0000');
  await page.keyboard.press('Enter');
};

const certificates: readonly Scene[] = [
  { name: 'certificate', condition: 'normal', script: { state }, act: administration },
  { name: 'certificate', condition: 'empty', script: { state: noCertificate } },
  {
    name: 'certificate',
    condition: 'loading',
    script: {
      state: noCertificate,
      answers: { 'certificate.import': () => new Promise(() => undefined) },
    },
    act: pickAndImport,
  },
  {
    name: 'certificate',
    condition: 'failed',
    script: {
      state: noCertificate,
      answers: {
        'certificate.import': () => ({ ok: false, error: { code: 'certificate.wrongPin' } }),
      },
    },
    act: async (opened) => {
      await pickAndImport(opened);
      await opened.page.getByRole('alert').waitFor();
    },
  },
  { name: 'certificate', condition: 'offline', script: { state: offline }, act: administration },
];

const waiting: AppState['session'] = {
  state: 'waiting',
  step: 'browser',
  startedAt: pictureTime - 27_000,
  until: pictureTime + 202_000,
  origin: 'http://127.0.0.1:8480',
};

const identities: readonly Scene[] = [
  { name: 'identity', condition: 'normal', script: { state }, act: identity },
  {
    name: 'identity',
    condition: 'empty',
    script: { state: openState({ session: signedOut, reading }) },
  },
  {
    name: 'identity',
    condition: 'loading',
    script: { state: openState({ session: waiting }) },
    act: identity,
  },
  {
    name: 'identity',
    condition: 'failed',
    script: {
      state: openState({
        session: { state: 'signedOut', fault: { code: 'signIn.levelTooLow' } },
        reading,
      }),
    },
  },
  {
    name: 'identity',
    condition: 'offline',
    script: { state: openState({ session: signedOut, reading, contact: offlineContact }) },
  },
  {
    name: 'identity-expired',
    condition: 'normal',
    script: {
      state: openState({
        session: signedIn.state === 'signedIn' ? { ...signedIn, state: 'expired' } : signedIn,
      }),
    },
    act: identity,
  },
];

const connections: readonly Scene[] = [
  { name: 'connection', condition: 'normal', script: { state }, act: connection },
  {
    name: 'connection',
    condition: 'empty',
    script: { state: openState({ report: null }) },
    act: connection,
  },
  {
    name: 'connection',
    condition: 'loading',
    script: { state, answers: { 'connection.check': () => new Promise(() => undefined) } },
    act: async (opened) => {
      await connection(opened);
      await opened.page.getByRole('button', { name: /Check again|Kontrollera igen/ }).click();
    },
  },
  {
    name: 'connection',
    condition: 'failed',
    script: {
      state: openState({ report: stoppedReport('address', 'connection.addressNotRegistered') }),
    },
    act: connection,
  },
  { name: 'connection', condition: 'offline', script: { state: offline }, act: connection },
];

const closed = (fault: 'keychain.locked' | 'keychain.changed'): AppState =>
  welcomeState({
    phase: 'closed',
    keychain: {
      state: fault === 'keychain.locked' ? 'locked' : 'changed',
      name: 'Secret Service (GNOME Keyring)',
    },
    closedBy: { code: fault },
  });

const entrances: readonly Scene[] = [
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

export const scenes: readonly Scene[] = [
  ...inbox,
  ...answers,
  ...certificates,
  ...identities,
  ...connections,
  ...entrances,
];
