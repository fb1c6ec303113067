import { changedForm, sealsJournal } from '../fixture/seals.ts';
import { berlin, state, type Scene } from './scene.ts';

/** Opens what was checked, and scrolls to this document. */
const documents =
  (shown: RegExp): NonNullable<Scene['act']> =>
  async (window) => {
    await berlin(window);
    const list = window.page.getByRole('region', { name: /^(Documents|Dokument)$/ });
    for (const row of await list.locator('details > summary').all()) await row.click();
    await list.getByText(shown).first().scrollIntoViewIfNeeded();
  };

export const seals: readonly Scene[] = [
  {
    name: 'seals',
    condition: 'normal',
    script: { state, records: sealsJournal() },
    act: documents(/^EPOC form/),
  },
  {
    name: 'seals',
    condition: 'failed',
    script: { state, records: sealsJournal(changedForm) },
    act: documents(/^Annex 3/),
  },
  {
    name: 'seals',
    condition: 'empty',
    script: { state, records: sealsJournal(changedForm) },
    act: berlin,
  },
];
