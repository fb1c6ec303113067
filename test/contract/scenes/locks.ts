import { shownOf } from '../../../electron/lock/shown-state.ts';
import type { AppState, LockState } from '../../../shared/bridge/app-state.ts';
import { openState } from '../fixture/state.ts';
import { pictureTime } from '../fixture/times.ts';
import { offlineContact, type Scene } from './scene.ts';

/** As main would send it: nothing of what was open before. */
const locked = (lock: Partial<LockState> = {}, part: Partial<AppState> = {}): AppState =>
  shownOf(
    openState({
      phase: 'locked',
      lock: {
        cause: 'idle',
        since: pictureTime - 1_260_000,
        opensBy: 'system',
        step: 'resting',
        fault: null,
        emergencyWaits: false,
        ...lock,
      },
      ...part,
    }),
  );

export const locks: readonly Scene[] = [
  { name: 'locked', condition: 'normal', script: { state: locked({ emergencyWaits: true }) } },
  { name: 'locked', condition: 'empty', script: { state: locked({ cause: 'person' }) } },
  { name: 'locked', condition: 'loading', script: { state: locked({ step: 'asking' }) } },
  {
    name: 'locked',
    condition: 'failed',
    script: { state: locked({ cause: 'suspend', fault: { code: 'keychain.locked' } }) },
  },
  {
    name: 'locked',
    condition: 'offline',
    script: { state: locked({ cause: 'system' }, { contact: offlineContact }) },
  },
  {
    name: 'locked-by-policy',
    condition: 'normal',
    script: { state: locked({ cause: 'start', opensBy: 'signIn' }) },
  },
  {
    name: 'locked-by-policy',
    condition: 'loading',
    script: {
      state: locked(
        { opensBy: 'signIn', step: 'asking' },
        {
          session: {
            state: 'waiting',
            step: 'browser',
            startedAt: pictureTime - 27_000,
            until: pictureTime + 202_000,
            origin: 'http://127.0.0.1:8480',
          },
        },
      ),
    },
  },
];
