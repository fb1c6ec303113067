import { checkReport } from '../../../electron/platform/check-report.ts';
import { currentVersions, openState, stoppedReport } from '../fixture/state.ts';
import { pictureTime } from '../fixture/times.ts';
import { connection, state, offline, type Scene } from './scene.ts';

const failedState = openState({
  report: stoppedReport('address', 'connection.addressNotRegistered'),
});

/** The service has announced the end of the version in use. */
const endingIn = (days: number): typeof currentVersions => ({
  ...currentVersions,
  end: {
    version: currentVersions.used,
    deprecatedAt: pictureTime - 86_400_000,
    endsAt: pictureTime + days * 86_400_000,
    knownSince: pictureTime - 3_600_000,
  },
});

export const connections: readonly Scene[] = [
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
  {
    name: 'report',
    condition: 'normal',
    script: {
      state: failedState,
      answers: {
        'connection.report': () => ({
          ok: true,
          value: { id: 1, text: checkReport(failedState, 'linux 6.1.0 x64') },
        }),
      },
    },
    act: async (opened) => {
      await connection(opened);
      await opened.page.getByRole('button', { name: /^(Report|Rapport)$/ }).click();
      await opened.page.getByRole('dialog').waitFor();
    },
  },
  {
    name: 'version ending',
    condition: 'normal',
    script: { state: openState({ versions: endingIn(96) }) },
    act: connection,
  },
  {
    name: 'version refused',
    condition: 'failed',
    script: {
      state: openState({
        versions: endingIn(-1),
        contact: {
          ...state.contact,
          fault: {
            code: 'connection.versionNotSupported',
            params: { code: 3021, supported: 'V1.23.1' },
          },
        },
        session: { state: 'signedOut', fault: null },
      }),
    },
    act: connection,
  },
  { name: 'connection', condition: 'offline', script: { state: offline }, act: connection },
];
