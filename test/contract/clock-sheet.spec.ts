// The clock and its reasons on paper: one A4 page, in both languages, with every reason and every open question.
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { printEn } from '../../renderer/text/en/print.ts';
import { printSv } from '../../renderer/text/sv/print.ts';
import { cited } from '../../shared/text/cited.ts';
import { portalText } from '../../shared/text/portal.ts';
import { clockText, questionText } from '../../shared/text/clocks.ts';
import { findings, picture, wear } from './looks.ts';
import { expect, test, type Opened } from './open-window.ts';
import { berlin, state } from './scenes/scene.ts';
import { longest } from './fixture/easter.ts';
import { portalJournal } from './fixture/judgements.ts';
import { busyJournal } from './fixture/orders.ts';
import type { Script } from './scripted-main.ts';

const folder = join(import.meta.dirname, '..', '..', 'out', 'contract');
const scriptOf = (records: NonNullable<Script['records']>) => ({
  state,
  records,
  // As long as main prints, the sheet stands.
  answers: { 'print.pdf': () => new Promise<never>(() => undefined) },
});

async function layOut(
  { page }: Opened,
  words: { clockTitle: string; toPdf: string },
): Promise<void> {
  await page.locator('#clock').getByRole('button', { name: words.clockTitle }).click();
  await page.getByRole('dialog').getByRole('button', { name: words.toPdf }).click();
  await page.locator('.sheet').waitFor({ state: 'attached' });
}

for (const [language, words] of [
  ['en', printEn],
  ['sv', printSv],
] as const) {
  for (const [name, records] of [
    ['plain', busyJournal()],
    ['easter', longest],
    ['portal', portalJournal('pair')],
  ] as const) {
    test(`the clock's reasons are one A4 page (${name}, ${language})`, async ({ open }) => {
      const opened = await open(scriptOf(records));
      await berlin(opened);
      await wear(opened.page, opened.main, { theme: 'dark', language });
      await layOut(opened, words);
      const pdf = await opened.page.pdf({ preferCSSPageSize: true });
      mkdirSync(folder, { recursive: true });
      writeFileSync(join(folder, `clock-sheet.${name}.${language}.pdf`), pdf);
      const text = pdf.toString('latin1');
      expect(text.match(/\/Type\s*\/Page\b/g)).toHaveLength(1);
      expect(text).toMatch(/\/MediaBox\s*\[0 0 59[45][.\d]* 84[12]/);
      const sheet = opened.page.locator('.sheet');
      for (const id of ['U1', 'U2', 'U3', 'U4', 'U12'] as const) {
        await expect(sheet).toContainText(questionText[language][id].choice);
      }
      await expect(sheet).toContainText(cited('1182/71 Art. 3(1)', language));
      // So does what runs beside it.
      await expect(sheet).toContainText(clockText[language].REASONED_OBJECTION.title);
      // What the portal says stands on the same page.
      const { says, byTwo } = portalText[language].words;
      for (const said of [says, byTwo])
        await expect(sheet.getByText(said)).toHaveCount(name === 'portal' ? 1 : 0);
    });
  }
}

test('Why? shows the reasons and the open questions on screen', async ({ open }) => {
  const opened = await open(scriptOf(busyJournal()));
  await berlin(opened);
  const { page } = opened;
  const toggle = page.locator('#clock .why__toggle');
  if ((await toggle.getAttribute('aria-expanded')) === 'false') await toggle.click();
  await page.locator('#clock .why__open').first().locator('summary').click();
  await expect(page.locator('#clock')).toContainText(questionText.en.U4.asks);
  expect(await findings(page)).toEqual([]);
  await page.setViewportSize({ width: 1280, height: 1600 });
  await picture(page, 'clock-why.light');
  await wear(page, opened.main, { theme: 'dark', language: 'sv' });
  await expect(page.locator('#clock')).toContainText(questionText.sv.U4.choice);
  await picture(page, 'clock-why.dark.sv');
});

for (const [language, titles] of [
  ['en', clockText.en],
  ['sv', clockText.sv],
] as const)
  test(`what runs beside the clock opens with its reasons (${language})`, async ({ open }) => {
    const opened = await open(scriptOf(busyJournal()));
    await berlin(opened);
    await wear(opened.page, opened.main, { theme: 'dark', language });
    const { page } = opened;
    for (const id of ['REASONED_OBJECTION', 'NONEXEC_NOTICE', 'EA_REVIEW_10D'] as const)
      await expect(
        page.locator('#clock summary').filter({ hasText: titles[id].title }),
      ).toBeVisible();
    await expect(
      page.locator('#clock summary').filter({ hasText: titles.REASONED_OBJECTION.title }),
    ).toContainText(/10[:.]15[:.]30/);
    const objection = page
      .locator('#clock details')
      .filter({ has: page.getByText(titles.REASONED_OBJECTION.title, { exact: true }) });
    await objection.locator('> summary').click();
    await expect(objection).toContainText(titles.REASONED_OBJECTION.rule);
    await expect(objection).toContainText(titles.REASONED_OBJECTION.consequence);
    await expect(objection).toContainText(cited('Art. 17', language));
    expect(await findings(page)).toEqual([]);
    await page.setViewportSize({ width: 1280, height: 1600 });
    await picture(page, `clock-beside.${language}`);
    // Its reasons are one page of their own.
    const words = language === 'en' ? printEn : printSv;
    const title = words.besideTitle(titles.REASONED_OBJECTION.title);
    await objection.getByRole('button', { name: title }).click();
    const dialog = page.getByRole('dialog');
    await expect(dialog.getByRole('heading', { name: title })).toBeVisible();
    await dialog.getByRole('button', { name: words.toPdf }).click();
    const sheet = page.locator('.sheet');
    await expect(sheet).toContainText(titles.REASONED_OBJECTION.rule);
    await expect(sheet).toContainText(cited('Art. 17', language));
    await expect(sheet).not.toContainText(titles.PRODUCE_10D_NOTIFIED.title);
    const pdf = await page.pdf({ preferCSSPageSize: true });
    writeFileSync(join(folder, `clock-sheet.beside.${language}.pdf`), pdf);
    expect(pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)).toHaveLength(1);
  });
