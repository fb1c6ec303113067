import { deskJournal } from '../fixture/desk.ts';
import { option, state, type Scene } from './scene.ts';

const script = { state, records: deskJournal() };
const act =
  (name: string): NonNullable<Scene['act']> =>
  async ({ page }) => {
    await page.getByRole('button', { name, exact: true }).click();
  };
/** The order of the pictures; its twin has almost the same number. */
const opened = option(/DE-2026-000123(?!-A)/);

const palette =
  (text: string): NonNullable<Scene['act']> =>
  async (scene) => {
    const { page } = scene;
    await opened(scene);
    await page.keyboard.press('Control+k');
    await page.getByRole('combobox').fill(text);
    if (text !== '')
      await page
        .getByText(/found$|Nothing found/)
        .first()
        .waitFor();
  };

export const desk: readonly Scene[] = [
  { name: 'desk', condition: 'normal', script, act: opened },
  {
    name: 'filters',
    condition: 'normal',
    script,
    act: async (scene) => {
      const { page } = scene;
      await opened(scene);
      await act('Filter')(scene);
      await page.getByRole('button', { name: /^Traffic on hold/ }).click();
      await page.getByText('Unread', { exact: true }).click();
    },
  },
  {
    name: 'filters',
    condition: 'empty',
    script,
    act: async (scene) => {
      const { page } = scene;
      await opened(scene);
      await act('Filter')(scene);
      await page.getByText('Emergency', { exact: true }).last().click();
      await page.getByText('With doubts', { exact: true }).click();
      await page.getByRole('heading', { name: 'No order matches the filter' }).waitFor();
    },
  },
  {
    name: 'notes',
    condition: 'normal',
    script,
    act: async (scene) => {
      const { page } = scene;
      await opened(scene);
      await page.keyboard.press('n');
      await page.getByLabel('New note').fill('Half a thought');
    },
  },
  {
    name: 'snooze',
    condition: 'normal',
    script,
    act: async (scene) => {
      await option(/FR-2026-000871/)(scene);
      await scene.page.keyboard.press('s');
      await scene.page.getByRole('button', { name: /^In an hour/ }).waitFor();
    },
  },
  {
    name: 'takeover',
    condition: 'normal',
    script,
    act: async (scene) => {
      await opened(scene);
      await act('Take over …')(scene);
    },
  },
  {
    name: 'bulk',
    condition: 'normal',
    script,
    act: async (scene) => {
      await opened(scene);
      await act('Filter')(scene);
      await act('Claim …')(scene);
    },
  },
  { name: 'palette', condition: 'normal', script, act: palette('000123') },
  { name: 'palette', condition: 'loading', script, act: palette('') },
  { name: 'palette', condition: 'empty', script, act: palette('xyzzyx') },
];
