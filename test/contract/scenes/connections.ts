import { checkReport } from '../../../electron/platform/check-report.ts';
import { openState, stoppedReport } from '../fixture/state.ts';
import { connection, state, offline, type Scene } from './scene.ts';

const failedState = openState({
  report: stoppedReport('address', 'connection.addressNotRegistered'),
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
  { name: 'connection', condition: 'offline', script: { state: offline }, act: connection },
];
