import type { AppState } from '../../../shared/bridge/app-state.ts';
import { openState, signedIn } from '../fixture/state.ts';
import { pictureTime } from '../fixture/times.ts';
import { identity, offlineContact, state, signedOut, reading, type Scene } from './scene.ts';

const waiting: AppState['session'] = {
  state: 'waiting',
  step: 'browser',
  startedAt: pictureTime - 27_000,
  until: pictureTime + 202_000,
  origin: 'http://127.0.0.1:8480',
};

export const identities: readonly Scene[] = [
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
