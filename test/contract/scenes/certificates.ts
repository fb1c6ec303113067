import { openState } from '../fixture/state.ts';
import type { Opened } from '../open-window.ts';
import { administration, state, offline, type Scene } from './scene.ts';

const noCertificate = openState({ certificate: null });
const pickAndImport = async ({ page }: Opened): Promise<void> => {
  await page.getByRole('button', { name: /^(Choose file|Välj fil)/ }).click();
  await page.locator('input[type=password]').fill('0000');
  await page.keyboard.press('Enter');
};

export const certificates: readonly Scene[] = [
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
