import { join } from 'node:path';
import type { Page } from '@playwright/test';
import type { AppState } from '../../shared/bridge/app-state.ts';
import { test, type Opened } from './open-window.ts';
import { answeredJournal, busyJournal, collectingJournal } from './fixture/orders.ts';
import { openState, signedIn, stoppedReport, welcomeState } from './fixture/state.ts';
import { pictureTime } from './fixture/times.ts';
import type { Script } from './scripted-main.ts';

const folder = join(import.meta.dirname, '..', '..', 'out', 'contract');

interface Look {
  readonly name: string;
  readonly theme: AppState['settings']['theme'];
  readonly language: 'en' | 'sv';
  readonly width: number;
  readonly height: number;
  readonly scale: number;
}

const looks: readonly Look[] = [
  { name: 'light', theme: 'light', language: 'en', width: 1280, height: 800, scale: 1 },
  { name: 'dark', theme: 'dark', language: 'en', width: 1280, height: 800, scale: 1 },
  { name: 'sv', theme: 'light', language: 'sv', width: 1280, height: 800, scale: 1 },
  { name: '1024', theme: 'light', language: 'en', width: 1024, height: 700, scale: 1 },
  { name: '200', theme: 'light', language: 'en', width: 640, height: 400, scale: 2 },
  { name: 'contrast', theme: 'contrast', language: 'en', width: 1280, height: 800, scale: 1 },
];

interface Scene {
  readonly name: string;
  readonly script: Script;
  readonly act?: (opened: Opened) => Promise<void>;
}

const chooseBerlin = async ({ page }: Opened): Promise<void> => {
  await page.getByRole('option', { name: /DE-2026-000123/ }).click();
  await page.locator('#order-title').waitFor();
};
const goTo =
  (name: RegExp) =>
  async ({ page }: Opened): Promise<void> => {
    await page.getByRole('navigation').getByRole('button', { name }).first().click();
  };
const tab =
  (index: number) =>
  async (opened: Opened): Promise<void> => {
    await chooseBerlin(opened);
    await opened.page.getByRole('tab').nth(index).click();
  };
const prepare = async ({ page }: Opened): Promise<void> => {
  await page.getByRole('option').first().click();
  await page.locator('#order-title').waitFor();
  await page.keyboard.press('p');
  await page.locator('.steps').waitFor();
};
const connection = /^(Connection|Anslutning)/;
const administration = /^Administration/;
const person = /^(Sign in|Logga in|Ingrid)/;

const scenes: readonly Scene[] = [
  { name: 'inbox', script: { state: openState(), records: busyJournal() }, act: chooseBerlin },
  { name: 'messages', script: { state: openState(), records: busyJournal() }, act: tab(1) },
  { name: 'raw', script: { state: openState(), records: busyJournal() }, act: tab(2) },
  { name: 'empty', script: { state: openState() } },
  { name: 'emergency', script: { state: openState(), records: busyJournal({ alarm: true }) } },
  { name: 'collect', script: { state: openState(), records: collectingJournal() }, act: prepare },
  {
    name: 'frozen',
    script: { state: openState(), records: answeredJournal('frozen') },
    act: prepare,
  },
  {
    name: 'acknowledged',
    script: { state: openState(), records: answeredJournal('acknowledged') },
    act: prepare,
  },
  {
    name: 'unclear',
    script: { state: openState(), records: answeredJournal('unclear') },
    act: prepare,
  },
  {
    name: 'withdrawn',
    script: { state: openState(), records: answeredJournal('withdrawn') },
    act: prepare,
  },
  { name: 'welcome', script: { state: welcomeState() } },
  {
    name: 'closed',
    script: {
      state: welcomeState({
        phase: 'closed',
        keychain: { state: 'locked', name: 'Secret Service (GNOME Keyring)' },
        closedBy: { code: 'keychain.locked' },
      }),
    },
  },
  { name: 'certificate', script: { state: openState() }, act: goTo(administration) },
  {
    name: 'import',
    script: {
      state: openState({ certificate: null }),
      answers: {
        'certificate.import': () => ({ ok: false, error: { code: 'certificate.wrongPin' } }),
      },
    },
    act: async ({ page }) => {
      await page.getByRole('button', { name: /^(Choose file|Välj fil)/ }).click();
      await page.locator('input[type=password]').fill('0000');
      await page.keyboard.press('Enter');
      await page.getByRole('alert').waitFor();
    },
  },
  {
    name: 'connection',
    script: {
      state: openState({ report: stoppedReport('address', 'connection.addressNotRegistered') }),
    },
    act: goTo(connection),
  },
  { name: 'connection-passed', script: { state: openState() }, act: goTo(connection) },
  {
    name: 'offline',
    script: {
      records: busyJournal(),
      state: openState({
        contact: {
          online: false,
          lastContactAt: pictureTime - 2_483_000,
          lastPollAt: pictureTime - 2_483_000,
          nextPollAt: null,
          fault: { code: 'connection.offline' },
          skewMs: 0,
        },
      }),
    },
    act: chooseBerlin,
  },
  {
    name: 'sign-in',
    script: {
      state: openState({
        session: {
          state: 'waiting',
          step: 'browser',
          startedAt: pictureTime - 27_000,
          until: pictureTime + 202_000,
          origin: 'http://127.0.0.1:8480',
        },
      }),
    },
    act: goTo(person),
  },
  {
    name: 'signed-out',
    script: {
      state: openState({
        session: { state: 'signedOut', fault: { code: 'signIn.levelTooLow' } },
        reading: { allowed: false, fault: { code: 'signIn.needed' } },
      }),
    },
  },
  { name: 'person', script: { state: openState() }, act: goTo(person) },
  {
    name: 'expired',
    script: {
      state: openState({ session: { ...signedIn, state: 'expired' } as AppState['session'] }),
    },
    act: goTo(person),
  },
  {
    name: 'settings',
    script: { state: openState(), records: busyJournal() },
    act: ({ page }) => page.getByRole('button', { name: /^(Settings|Inställningar)/ }).click(),
  },
  {
    name: 'shortcuts',
    script: { state: openState(), records: busyJournal() },
    act: ({ page }) => page.keyboard.press('?'),
  },
];

async function settle(page: Page): Promise<void> {
  await page.evaluate(
    () =>
      (globalThis as unknown as { document: { fonts: { ready: Promise<unknown> } } }).document.fonts
        .ready,
  );
  await page.waitForTimeout(250);
}

for (const look of looks) {
  test.describe(look.name, () => {
    test.use({
      viewport: { width: look.width, height: look.height },
      deviceScaleFactor: look.scale,
    });
    for (const scene of scenes) {
      test(`picture of ${scene.name}`, async ({ open }) => {
        const { theme, language } = look;
        const state = { ...scene.script.state, settings: { theme, language, letterKeys: true } };
        const opened = await open({ ...scene.script, state });
        await settle(opened.page);
        await scene.act?.(opened);
        await settle(opened.page);
        await opened.page.screenshot({ path: join(folder, `${scene.name}.${look.name}.png`) });
      });
    }
  });
}
