// An order as the printed form: on screen in both languages, on paper as a PDF that a second program finds whole.
import { execFileSync } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { formEn } from '../../renderer/text/en/form.ts';
import { orderEn } from '../../renderer/text/en/order.ts';
import { printEn } from '../../renderer/text/en/print.ts';
import { formSv } from '../../renderer/text/sv/form.ts';
import { printSv } from '../../renderer/text/sv/print.ts';
import { labelsEn } from '../../shared/forms/labels/en.ts';
import { labelsSv } from '../../shared/forms/labels/sv.ts';
import { overlapsIn } from '../rig/pdf-overlaps.ts';
import { headingsIn } from '../rig/pdf-structure.ts';
import { readPdf } from '../rig/pdf-text.ts';
import { beginRun, endRun } from '../rig/run.ts';
import { orderOf } from '../steps/fetch.ts';
import { openOrder } from '../steps/order.ts';
import { beginWork, receive } from '../steps/work-place.ts';
import { ombudOf, pageOf, type World } from '../steps/world.ts';

test.describe.configure({ mode: 'serial' });
let world: World;
test.beforeAll(async () => {
  world = await beginRun(null);
  await beginWork(world);
  await receive(world, 'plain');
});
test.afterAll(async () => {
  await endRun(world);
});

/** Kept for the eye. */
const folder = join(import.meta.dirname, '..', '..', 'out', 'pdf');

/** Words of the practice order's section M, which no addressee may see. */
const sectionM = 'The account is the only link';
const plain = (words: string): string => words.replaceAll(/\s/g, '');

/** Saves the sheet of that part, and has qpdf and pdffonts look at it. */
async function savePart(
  name: string,
  part: string,
  words: typeof printEn | typeof printSv,
  hasLog = false,
): Promise<ReturnType<typeof readPdf>> {
  const page = pageOf(world);
  mkdirSync(folder, { recursive: true });
  const path = join(folder, name);
  await ombudOf(world).saveNext(path);
  await page.keyboard.press('Control+p');
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('button', { name: part, exact: true }).click();
  if (hasLog) await dialog.getByText(words.withLog).click();
  await dialog.getByRole('button', { name: words.toPdf }).click();
  await expect(dialog).toBeHidden();
  await expect(page.locator('.toast').getByText(words.saved, { exact: true })).toBeVisible();
  // A second program finds the tags in the file, and the order's number as the first heading.
  expect(execFileSync('pdfinfo', [path], { encoding: 'utf8' })).toMatch(/^Tagged:\s+yes$/m);
  const [first] = headingsIn(path);
  expect(first).toEqual({ level: 1, words: orderOf(world, 'plain').reference });
  // Throws when qpdf has anything to say, also a warning.
  const judged = execFileSync('qpdf', ['--check', path], { encoding: 'utf8' });
  expect(judged).toContain('No syntax or stream encoding errors found');
  expect(overlapsIn(path)).toEqual([]);
  const fonts = execFileSync('pdffonts', [path], { encoding: 'utf8' }).trim().split('\n').slice(2);
  expect(fonts.length).toBeGreaterThan(0);
  // Columns from the right: object number, its generation, then unicode, subset, embedded.
  for (const font of fonts) expect(font.trim().split(/\s+/).at(-5), font).toBe('yes');
  return readPdf(path);
}

test('the form on screen has every section and no section M', async () => {
  const page = pageOf(world);
  await openOrder(page, orderOf(world, 'plain').reference);
  await page.getByRole('tab', { name: orderEn.tabs.form }).click();
  const panel = page.getByRole('tabpanel');
  await expect(panel.getByRole('heading', { level: 2 })).toContainText(labelsEn.I);
  await expect(panel.getByRole('heading', { level: 3, name: labelsEn['I.L'] })).toBeVisible();
  await expect(panel).toContainText(formEn.hidden(1));
  await expect(panel).toContainText('Staatsanwaltschaft Musterstadt');
  await expect(panel).not.toContainText(sectionM);
});

test('section M is not to be seen in any part of the order, nor to be found', async () => {
  const page = pageOf(world);
  for (const tab of [orderEn.tabs.summary, orderEn.tabs.raw]) {
    await page.getByRole('tab', { name: tab }).click();
    const panel = page.getByRole('tabpanel');
    if (tab === orderEn.tabs.raw)
      for (const more of await panel.getByText(orderEn.showXml).all()) await more.click();
    await expect(panel).not.toContainText(sectionM);
  }
  await page.getByRole('searchbox', { name: /^(Search|Sök) order/ }).fill('operators');
  await expect(page.getByRole('option')).toHaveCount(0);
  await page.getByRole('searchbox', { name: /^(Search|Sök) order/ }).fill('');
});

test('the form as a PDF: whole, fonts embedded, words, numbered pages, no section M', async () => {
  const page = pageOf(world);
  await openOrder(page, orderOf(world, 'plain').reference);
  await page.getByRole('tab', { name: orderEn.tabs.form }).click();
  const { text, pages } = await savePart('form.pdf', printEn.asForm, printEn);
  expect(pages).toBeGreaterThan(2);
  for (const part of [
    labelsEn.I,
    labelsEn['I.C.1'],
    labelsEn['I.L.3'],
    '243 Js 1807/26',
    formEn.annexes.I,
    `1/${pages}`,
  ])
    expect(text).toContain(plain(part));
  expect(text).not.toContain(plain(sectionM));
});

test('the summary is one page', async () => {
  const { text, pages } = await savePart('summary.pdf', printEn.onePage, printEn);
  expect(pages).toBe(1);
  expect(text).toContain(plain(orderOf(world, 'plain').reference));
  expect(text).not.toContain(plain(sectionM));
});

test('the whole order, over several pages', async () => {
  const { text, pages } = await savePart('order.pdf', printEn.whole, printEn);
  expect(pages).toBeGreaterThan(1);
  expect(text).toContain(plain(printEn.history));
  expect(text).not.toContain(plain(sectionM));
  const whole = await savePart('order-log.pdf', printEn.whole, printEn, true);
  expect(whole.text).toContain(plain(printEn.objects));
  expect(whole.text).not.toContain(plain(sectionM));
});

test('in Swedish: Swedish words first, the official ones below, and a one-page summary', async () => {
  const page = pageOf(world);
  await page.evaluate(async () => {
    const { ombud } = globalThis as unknown as {
      ombud: { call(name: string, ask: object): Promise<unknown> };
    };
    await ombud.call('settings.change', { language: 'sv' });
  });
  await expect(page.locator('html')).toHaveAttribute('lang', 'sv');
  const panel = page.getByRole('tabpanel');
  await expect(panel.getByRole('heading', { level: 2 })).toContainText(labelsSv.I);
  await expect(panel.getByRole('heading', { level: 2 })).toContainText(labelsEn.I);
  await expect(panel).toContainText(formSv.workingWords);
  const form = await savePart('formular.pdf', printSv.asForm, printSv);
  for (const part of [labelsSv['I.C.1'], labelsEn['I.C.1'], formSv.workingWords])
    expect(form.text).toContain(plain(part));
  const summary = await savePart('oversikt.pdf', printSv.onePage, printSv);
  expect(summary.pages).toBe(1);
});
