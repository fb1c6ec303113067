import type { OrderTab } from '../../../renderer/state/route.svelte.ts';
import type { AppState } from '../../../shared/bridge/app-state.ts';
import { openState } from '../fixture/state.ts';
import { pictureTime } from '../fixture/times.ts';
import type { Opened } from '../open-window.ts';
import type { Script } from '../scripted-main.ts';

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

export const refused = { ok: false, error: { code: 'store.damaged' } } as const;
export const state = openState();
export const offline = openState({ contact: offlineContact });
export const signedOut = { state: 'signedOut', fault: null } as const;
export const reading = { allowed: false, fault: { code: 'signIn.needed' } } as const;

export const option =
  (name: RegExp) =>
  async ({ page }: Opened): Promise<void> => {
    await page.getByRole('option', { name }).click();
    await page.locator('#order-title').waitFor();
  };
export const berlin = option(/DE-2026-000123/);
export const tab =
  (name: OrderTab) =>
  async (opened: Opened): Promise<void> => {
    await berlin(opened);
    await opened.page.locator(`#order-panel-${name}`).click();
  };
export const answerOf =
  (name: RegExp) =>
  async (opened: Opened): Promise<void> => {
    await option(name)(opened);
    await opened.page.keyboard.press('p');
    await opened.page.locator('.steps').waitFor();
  };
export const go =
  (name: RegExp) =>
  async ({ page }: Opened): Promise<void> => {
    await page.getByRole('navigation').getByRole('button', { name }).first().click();
  };
export const connection = go(/^(Connection|Anslutning)/);
export const administration = go(/^Administration/);
export const identity = go(/Sign in|Logga in|Ingrid/);
export const outbox = go(/^(Outbox|Utkorg)/);
