import type { AppState } from '../../../shared/bridge/app-state.ts';
import { openState, signedIn } from '../fixture/state.ts';
import { pictureTime } from '../fixture/times.ts';
import { identity, offlineContact, state, signedOut, reading, type Scene } from './scene.ts';

const waiting = {
  state: 'waiting',
  step: 'browser',
  startedAt: pictureTime - 27_000,
  until: pictureTime + 202_000,
  origin: 'http://127.0.0.1:8480',
} as const satisfies AppState['session'];

export const identities: readonly Scene[] = [
  { name: 'identity', condition: 'normal', script: { state }, act: identity },
  {
    name: 'identity',
    condition: 'empty',
    script: { state: openState({ session: signedOut, reading }) },
  },
  {
    name: 'identity-halted',
    condition: 'failed',
    script: {
      state: openState({
        session: signedOut,
        reading,
        isHalted: true,
        alarms: [{ code: 'journal.damaged', params: { position: 450 } }],
      }),
    },
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
  ...(['opening', 'exchanging', 'roles'] as const).map((step): Scene => ({
    name: `identity-waiting-${step}`,
    condition: 'loading',
    script: { state: openState({ session: { ...waiting, step } }) },
    act: identity,
  })),
  ...(['declined', 'eidNotStarted', 'audienceMismatch', 'notGenuine', 'notGranted'] as const).map(
    (why): Scene => ({
      name: `identity-${why}`,
      condition: 'failed',
      script: {
        state: openState({
          session: { state: 'signedOut', fault: { code: `signIn.${why}` } },
          reading,
        }),
      },
    }),
  ),
  ...(['time', 'ended', 'certificate'] as const).map((why): Scene => ({
    name: `identity-expired-${why}`,
    condition: 'normal',
    script: {
      state: openState({
        session: signedIn.state === 'signedIn' ? { ...signedIn, state: 'expired', why } : signedIn,
      }),
    },
    act: identity,
  })),
];
