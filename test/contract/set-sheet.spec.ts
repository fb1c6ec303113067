// Every sheet set in type: a PDF that a screen reader reads out word for word as the sheet, with nothing printed upon anything.
import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { withoutHidden } from '../../renderer/format/revealed-text.ts';
import { printEn } from '../../renderer/text/en/print.ts';
import { printSv } from '../../renderer/text/sv/print.ts';
import type { CallRequest } from '../../shared/bridge/table.ts';
import type { JournalRecord } from '../../shared/orders/entry.ts';
import type { Block } from '../../shared/printed/printed-sheet.ts';
import { overlapsIn } from '../rig/pdf-overlaps.ts';
import { flat, headingsIn, readAloud } from '../rig/pdf-structure.ts';
import { readPdf } from '../rig/pdf-text.ts';
import { templateText } from '../rig/received-orders.ts';
import { setInto } from '../rig/set-in-type.ts';
import { longest } from './fixture/easter.ts';
import { portalJournal } from './fixture/judgements.ts';
import { holdsJournal } from './fixture/letters.ts';
import { longReferencesJournal } from './fixture/long-references.ts';
import { oddJournal } from './fixture/odd-order.ts';
import { busyJournal } from './fixture/orders.ts';
import { receivedJournal } from './fixture/received.ts';
import { refusedPartJournal } from './fixture/refused-part.ts';
import { wear } from './looks.ts';
import { expect, test } from './open-window.ts';
import { state } from './scenes/scene.ts';

const folder = join(import.meta.dirname, '..', '..', 'out', 'contract');

/** As much of the page's own types as is used below. */
interface BoxNode {
  matches(selector: string): boolean;
  querySelector(selector: string): { readonly textContent: string } | null;
}
interface PageNode {
  readonly children: Iterable<PageNode>;
  readonly textContent: string;
  cloneNode(isDeep: boolean): PageNode;
  querySelectorAll(selector: string): Iterable<PageNode>;
  prepend(text: string): void;
  remove(): void;
}

/** What a sheet says, in order and without white space: all but what is there to be used, and what is said of a sign. */
const saidOn = (page: Page): Promise<string> =>
  page.locator('.sheet').evaluate((sheet) => {
    const whole = (sheet as unknown as PageNode).cloneNode(true);
    for (const list of whole.querySelectorAll('.sheet__why'))
      for (const [before, item] of [...list.children].entries()) item.prepend(`${before + 1}.`);
    for (const one of whole.querySelectorAll('.sheet__marks > li')) one.prepend('•');
    for (const one of whole.querySelectorAll('button, svg, .reason, .only-zoomed, .sr'))
      one.remove();
    return whole.textContent.replaceAll(/\s/g, '');
  });

/** Of each box of a form how it looks and what it says: ticked, not ticked, or nothing is said of it. */
const boxesOn = (page: Page): Promise<readonly (readonly [string, string])[]> =>
  page.locator('.sheet .fbox').evaluateAll((boxes) =>
    (boxes as unknown as readonly BoxNode[]).map((box) => {
      const isUnsaid = box.querySelector('.tickbox--unsaid') !== null;
      const said = box.querySelector('.sr')?.textContent.trim().replace(/:$/, '') ?? '';
      return [isUnsaid ? 'unsaid' : box.matches('.is-ticked') ? 'ticked' : 'open', said] as const;
    }),
  );

/** The same of the sheet that was handed over. */
const boxesIn = (blocks: readonly Block[]): readonly (readonly [string, string])[] =>
  blocks.flatMap((block) => {
    if (block.kind === 'tick') return [[block.sign, block.say] as const, ...boxesIn(block.body)];
    return block.kind === 'group' || block.kind === 'banner' ? boxesIn(block.body) : [];
  });

interface SheetCase {
  readonly name: string;
  readonly part: 'onePage' | 'asForm' | 'whole' | 'clockOnly' | 'deletionOnly';
  readonly records: readonly JournalRecord[];
  readonly order?: RegExp;
  readonly hasLog?: true;
}
const received = receivedJournal(templateText('plain'));
const cases: readonly SheetCase[] = [
  { name: 'summary', part: 'onePage', records: received },
  { name: 'form', part: 'asForm', records: received },
  { name: 'order', part: 'whole', records: received, hasLog: true },
  { name: 'clock', part: 'clockOnly', records: received },
  { name: 'clock.easter', part: 'clockOnly', records: longest },
  { name: 'clock.portal', part: 'clockOnly', records: portalJournal('pair') },
  { name: 'deletion', part: 'deletionOnly', records: holdsJournal(true), order: /NL-2026-006006/ },
  { name: 'order.busy', part: 'whole', records: busyJournal() },
  {
    name: 'form.identifiers',
    part: 'asForm',
    records: receivedJournal(templateText('identifiers')),
  },
  { name: 'form.doubtful', part: 'asForm', records: receivedJournal(templateText('doubtful')) },
  { name: 'form.kept', part: 'asForm', records: receivedJournal(templateText('preservation')) },
  { name: 'order.odd', part: 'whole', records: oddJournal() },
  { name: 'order.refused', part: 'whole', records: refusedPartJournal('nothing') },
  { name: 'order.long', part: 'whole', records: longReferencesJournal() },
];
/** A title and its explanation are meant to be put on one page. */
const isOnePage = ({ part }: SheetCase): boolean => part === 'onePage' || part === 'clockOnly';

for (const [language, words] of [
  ['en', printEn],
  ['sv', printSv],
] as const) {
  for (const one of cases) {
    test(`${one.name} (${language}) is read aloud as the sheet is written`, async ({ open }) => {
      const answers = { 'print.pdf': () => new Promise<never>(() => undefined) };
      const opened = await open({ state, records: one.records, answers });
      const { main, page } = opened;
      await page
        .getByRole('option', one.order === undefined ? {} : { name: one.order })
        .first()
        .click();
      const reference = flat((await page.locator('#order-title').textContent()) ?? '');
      await wear(page, main, { theme: 'light', language });
      await page.keyboard.press('Control+p');
      const dialog = page.getByRole('dialog');
      await dialog.getByRole('button', { name: words[one.part], exact: true }).click();
      if (one.hasLog === true) await dialog.getByText(words.withLog).click();
      await dialog.getByRole('button', { name: words.toPdf }).click();
      await expect.poll(() => main.called('print.pdf').length).toBe(1);
      const { sheet, foot = '' } = main.called('print.pdf')[0] as CallRequest<'print.pdf'>;
      if (sheet === undefined) throw new Error('no sheet was handed over');
      mkdirSync(folder, { recursive: true });
      const path = join(folder, `set.${one.name}.${language}.pdf`);
      await setInto(path, sheet, foot);
      expect(boxesIn(sheet.blocks)).toEqual(await boxesOn(page));
      if (one.part === 'asForm') expect(boxesIn(sheet.blocks).length).toBeGreaterThan(10);
      expect(readAloud(path)).toBe(withoutHidden(await saidOn(page)));
      expect(execFileSync('qpdf', ['--check', path], { encoding: 'utf8' })).toContain(
        'No syntax or stream encoding errors found',
      );
      expect(overlapsIn(path)).toEqual([]);
      const info = execFileSync('pdfinfo', [path], {
        encoding: 'utf8',
        stdio: ['ignore', 'pipe', 'ignore'],
      });
      expect(info).toMatch(/^Tagged:\s+yes$/m);
      expect(flat(/^Title:\s+(.*)$/m.exec(info)?.[1] ?? '')).toBe(reference);
      expect(readFileSync(path, 'latin1')).toMatch(new RegExp(`/Lang\\s*\\(${language}`));
      const headings = headingsIn(path);
      expect(headings[0]).toEqual({ level: 1, words: reference });
      for (const [at, { level }] of headings.entries())
        expect(level).toBeLessThanOrEqual((headings[at - 1]?.level ?? 0) + 1);
      if (isOnePage(one)) expect(readPdf(path).pages).toBe(1);
    });
  }
}
