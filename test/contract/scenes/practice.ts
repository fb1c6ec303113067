import { busyJournal } from '../fixture/orders.ts';
import type { Opened } from '../open-window.ts';
import { berlin, state, type Scene } from './scene.ts';

export const played = {
  outcome: 'done',
  said: {
    en: 'The issuing authority withdrew the order two days before its target.',
    sv: 'Den utfärdande myndigheten återkallade ordern två dagar före målet.',
  },
  then: {
    en: 'Read the withdrawal in the order and confirm it.',
    sv: 'Läs återkallelsen i ordern och bekräfta den.',
  },
} as const;

/** Chooses "Play forward" in the menu and waits until the window says what happened. */
export async function playForward({ page, main }: Opened): Promise<void> {
  await main.push({ name: 'practice', body: { act: 'forward' } });
  await page.getByText(played.said.en).waitFor();
}

export const practised: readonly Scene[] = [
  {
    name: 'practice-said',
    condition: 'normal',
    script: {
      state,
      records: busyJournal(),
      answers: { 'practice.forward': () => ({ ok: true, value: played }) },
    },
    act: async (opened) => {
      await berlin(opened);
      await playForward(opened);
    },
  },
];
