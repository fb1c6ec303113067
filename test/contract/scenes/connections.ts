import { openState, stoppedReport } from '../fixture/state.ts';
import { connection, state, offline, type Scene } from './scene.ts';

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
  { name: 'connection', condition: 'offline', script: { state: offline }, act: connection },
];
