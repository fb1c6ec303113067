// What a person has written on a sheet is thrown away only when they say so; Escape puts it away, and it is there again.
import type { Locator, Page } from '@playwright/test';
import type { JournalRecord } from '../../shared/orders/entry.ts';
import { packedJournal, questionJournal, registeredJournal } from './fixture/by-hand.ts';
import { limitsJournal, portalJournal } from './fixture/judgements.ts';
import { holdsJournal } from './fixture/letters.ts';
import { busyJournal } from './fixture/orders.ts';
import { openState } from './fixture/state.ts';
import { expect, test, type Opened } from './open-window.ts';
import { answerOf, berlin, go, option } from './scenes/scene.ts';

interface SheetCase {
  readonly records: readonly JournalRecord[];
  readonly reach: (opened: Opened) => Promise<void>;
  readonly ask: string | RegExp;
  readonly field: (dialog: Locator) => Locator;
  /** What stands there when nothing was written. */
  readonly fresh?: string;
  readonly written?: string;
}

const labelled = (name: string | RegExp) => (dialog: Locator) => dialog.getByLabel(name).first();
const time = (dialog: Locator): Locator =>
  dialog.getByRole('textbox', { name: 'Sent', exact: true });
const register = go(/^Preservation/);
const paper = option(/FI-2026-000077/);
const written = '2026-11-23 13:40';

const sheets: Readonly<Record<string, SheetCase>> = {
  confirmation: {
    records: holdsJournal(),
    reach: register,
    ask: /^Say what is kept/,
    field: labelled('Where it is kept'),
  },
  deletion: {
    records: holdsJournal(),
    reach: register,
    ask: /^Record the deletion/,
    field: labelled(/^How, and what/),
  },
  'another request': {
    records: holdsJournal(),
    reach: register,
    ask: /^Attach another request/,
    field: labelled('Its reference'),
  },
  'date of the portal': {
    records: portalJournal('earlier'),
    reach: berlin,
    ask: 'Compare with the portal …',
    field: labelled(/in words/),
    fresh: 'Svar krävs senast',
  },
  'time limit': {
    records: limitsJournal(),
    reach: berlin,
    ask: 'Enter a time limit …',
    field: labelled('Date and time'),
    written,
  },
  'what came later': {
    records: registeredJournal(),
    reach: paper,
    ask: 'Record what came later',
    field: labelled('What it says'),
  },
  'letter of ours': {
    records: questionJournal(),
    reach: async (opened) => {
      await paper(opened);
      await opened.page.getByRole('tab', { name: /^Letters/ }).click();
    },
    ask: /^Record our answer ?:/,
    field: labelled('Text or subject'),
  },
  'Form 3': {
    records: busyJournal(),
    reach: berlin,
    ask: 'Record a Form 3 sent another way',
    field: time,
    written,
  },
  answer: {
    records: packedJournal(),
    reach: answerOf(/FI-2026-000077/),
    ask: 'Record that the answer went another way',
    field: time,
    written,
  },
  'wrong record': {
    records: questionJournal(),
    reach: paper,
    ask: /^This record was wrong ?: Withdrawal/,
    field: labelled('Why it is wrong'),
  },
};

async function sheetOf(page: Page, { ask, field }: SheetCase): Promise<Locator> {
  await page.getByRole('button', { name: ask }).first().click();
  return field(page.getByRole('dialog'));
}

for (const [name, sheet] of Object.entries(sheets)) {
  test(`${name}: asked about before it goes, there again after Escape`, async ({ open }) => {
    const opened = await open({ state: openState(), records: sheet.records });
    const { page } = opened;
    const dialog = page.getByRole('dialog');
    const cancel = dialog.getByRole('button', { name: 'Cancel' });
    const { written: text = 'words of a person', fresh = '' } = sheet;
    await sheet.reach(opened);
    await expect(await sheetOf(page, sheet)).toHaveValue(fresh);
    // Nothing was written: nothing is asked.
    await cancel.click();
    await expect(dialog).toHaveCount(0);
    const field = await sheetOf(page, sheet);
    await field.fill(text);
    await cancel.click();
    await expect(page.getByRole('group', { name: 'Throw away what you wrote?' })).toBeVisible();
    await page.getByRole('button', { name: 'Go on writing' }).click();
    await expect(field).toHaveValue(text);
    await cancel.focus();
    await page.keyboard.press('Escape');
    await expect(dialog).toHaveCount(0);
    await expect(await sheetOf(page, sheet)).toHaveValue(text);
    await cancel.click();
    await page.getByRole('button', { name: 'Throw it away' }).click();
    await expect(dialog).toHaveCount(0);
    await expect(await sheetOf(page, sheet)).toHaveValue(fresh);
  });
}

test('what the portal shows no longer is not offered again after the dialog was looked at', async ({
  open,
}) => {
  const { page, main } = await open({ state: openState(), records: portalJournal('earlier') });
  await page.getByRole('option', { name: /DE-2026-000123/ }).click();
  const compare = page.getByRole('button', { name: 'Compare with the portal …' });
  await compare.click();
  const day = page.getByLabel('Day', { exact: true });
  await expect(day).toHaveValue('2026-12-02');
  await page.keyboard.press('Escape');
  await main.grow(portalJournal('ended'));
  await expect(page.getByText('The portal says:')).toHaveCount(0);
  await compare.click();
  await expect(day).toHaveValue('');
});
