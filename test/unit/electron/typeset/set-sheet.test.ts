// A sheet set in type, as another program reads it: every part, whatever its words look like to a compiler.
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, describe, expect, it } from 'vitest';
import { typesetTools } from '../../../../build/typeset-tools.ts';
import { compilerFile, fontFiles } from '../../../../electron/typeset/tools.ts';
import { setSheet } from '../../../../electron/typeset/set-sheet.ts';
import type { Block, PrintedSheet, Run } from '../../../../shared/printed/printed-sheet.ts';
import { readAloud } from '../../../rig/pdf-structure.ts';

const folder = mkdtempSync(join(tmpdir(), 'ombud-typeset-'));
afterAll(() => rmSync(folder, { recursive: true }));

const tool = (name: string): Uint8Array => readFileSync(typesetTools[name] ?? '');
const tools = { compiler: tool(compilerFile), fonts: fontFiles.map(tool) };
const words = (...runs: readonly Run[]): Block => ({
  kind: 'words',
  look: 'plain',
  depth: 0,
  runs,
});
const sheetOf = (...blocks: readonly Block[]): PrintedSheet => ({
  title: 'EPOC-DE-2026-1',
  language: 'en',
  isDense: false,
  blocks,
});

async function set(sheet: PrintedSheet, foot = 'foot'): Promise<string> {
  const answer = await setSheet({ sheet, foot, ...tools });
  if (!('pdf' in answer)) throw new Error(answer.why);
  const path = join(folder, 'sheet.pdf');
  writeFileSync(path, answer.pdf);
  return path;
}
const bare = (text: string): string => text.replaceAll(/\s/g, '');

describe('a sheet', () => {
  it('keeps every part, in order, under its own tag', async () => {
    const path = await set(
      sheetOf(
        { kind: 'heading', level: 1, runs: [{ text: 'Title' }] },
        { kind: 'heading', level: 2, letter: 'A', runs: [{ text: 'Section' }] },
        { kind: 'list', look: 'numbers', items: [[words({ text: 'first' })], []] },
        { kind: 'list', look: 'plain', items: [[words({ text: 'second' })]] },
        {
          kind: 'pairs',
          look: 'field',
          depth: 1,
          rows: [
            { term: [{ text: 'Name' }], value: [words({ text: 'Nordanvind' })] },
            { term: [{ text: 'Long name' }], value: [] },
            { term: [], value: [{ kind: 'list', look: 'dots', items: [[words({ text: 'x' })]] }] },
          ],
        },
        {
          kind: 'table',
          head: [[{ text: 'One' }], [{ text: 'Two' }]],
          rows: [
            [[words({ text: 'a' })], [words({ text: 'b' })]],
            [[], []],
          ],
        },
        { kind: 'tick', sign: 'ticked', say: 'ticked', depth: 0, body: [words({ text: 'box' })] },
        { kind: 'tick', sign: 'unsaid', say: 'not said', depth: 2, body: [] },
        {
          kind: 'days',
          days: [{ name: 'Th', day: '3', state: 'end', say: 'last day' }],
        },
        { kind: 'banner', body: [words({ text: 'Mind' }), words()] },
        { kind: 'columns', parts: [[words({ text: 'left' })], [words({ text: 'right' })]] },
        { kind: 'group', look: 'head', body: [] },
        words({ text: '…', say: 'left empty' }),
      ),
    );
    expect(readAloud(path)).toBe(
      bare('Title ASection 1. first 2. second Name Nordanvind Long name • x One Two a b box Th3') +
        bare('Mind left right …'),
    );
    const clear = join(folder, 'clear.pdf');
    execFileSync('qpdf', ['--qdf', '--object-streams=disable', path, clear]);
    const source = readFileSync(clear, 'latin1');
    for (const tag of ['H1', 'H2', 'L', 'LI', 'Lbl', 'LBody', 'Table', 'TR', 'TH', 'TD', 'Figure'])
      expect(source, tag).toContain(`/S /${tag}\n`);
    for (const said of ['ticked', 'not said', 'Th 3, last day', 'left empty'])
      expect(source).toContain(`/Alt (${said})`);
  });

  it('holds words as they are, whatever they would mean to a compiler', async () => {
    const hostile = [
      '#panic("x") #read("/sheet.typ") #import "@preview/a:1.0.0": *',
      '*bold* _emphasis_ `raw` $ x^2 $ <label> @reference = Heading',
      '// comment /* block */ \\u{48} -- --- ... ~ "quotes" \'single\'',
      '- list + enum / Term: x https://example.org [content] {code}',
    ];
    const path = await set(sheetOf(...hostile.map((text) => words({ text }))), hostile[0]);
    const read = execFileSync('pdftotext', ['-raw', path, '-'], { encoding: 'utf8' });
    for (const text of hostile) expect(bare(read)).toContain(bare(text));
  });

  it('is the same file each time', async () => {
    const sheet = sheetOf(words({ text: 'same' }));
    const [one, other] = [readFileSync(await set(sheet)), readFileSync(await set(sheet))];
    expect(one.equals(other)).toBe(true);
  });

  it('keeps a line break, and lets what is long break without a trace', async () => {
    const long = '0123456789abcdef'.repeat(16);
    const path = await set(sheetOf(words({ text: `a\nb ${long}`, isMono: true })));
    const lines = execFileSync('pdftotext', ['-raw', path, '-'], { encoding: 'utf8' }).split('\n');
    expect(lines[0]).toBe('a');
    expect(bare(lines.join(''))).toContain(long);
    expect(Math.max(...lines.map(({ length }) => length))).toBeLessThan(120);
  });

  it.each<readonly [string, (body: readonly Block[]) => Block]>([
    [
      'a field of a form',
      (value) => ({
        kind: 'pairs',
        look: 'field',
        depth: 1,
        rows: [{ term: [{ text: 'Grounds' }], value }],
      }),
    ],
    [
      'what stands at a box',
      (body) => ({ kind: 'tick', sign: 'ticked', say: 'ticked', depth: 1, body }),
    ],
    ['a banner', (body) => ({ kind: 'banner', body })],
    ['a cell', (cell) => ({ kind: 'table', head: [[{ text: 'A' }]], rows: [[cell]] })],
    ['a column', (part) => ({ kind: 'columns', parts: [part] })],
    ['a list', (item) => ({ kind: 'list', look: 'numbers', items: [item] })],
  ])('goes on to the next page where %s is longer than one', async (_, around) => {
    const lines = Array.from({ length: 150 }, (_, at) => `line${at}.`);
    const bodies = [[words({ text: lines.join('\n') })], lines.map((text) => words({ text }))];
    for (const body of bodies) {
      const path = await set(sheetOf(around(body)));
      // What lies beyond the edge of a page is left out of what is read.
      const read = execFileSync('pdftotext', ['-layout', path, '-'], { encoding: 'utf8' });
      expect(lines.filter((line) => !read.includes(line))).toEqual([]);
    }
  });

  it('leaves the cells of a row that has fewer under their own heads', async () => {
    const head = ['One', 'Two', 'Three'].map((text) => [{ text }]);
    const row = (...texts: string[]) => texts.map((text) => [words({ text })]);
    const rows = [row('a1', 'a2'), row('b1', 'b2', 'b3'), [[], ...row('c2')]];
    const path = await set(sheetOf({ kind: 'table', head, rows }));
    const read = execFileSync('pdftotext', ['-layout', path, '-'], { encoding: 'utf8' });
    expect(read).toMatch(/^ *a1 +a2$/m);
    expect(read).toMatch(/^ *b1 +b2 +b3$/m);
    expect(read).toMatch(/^ *c2$/m);
  });

  it('is not set where a typeface lacks a character, on the sheet or at its foot', async () => {
    const han = sheetOf(words({ text: '漢字' }));
    expect(await setSheet({ sheet: han, foot: 'x', ...tools })).toEqual({ why: 'uncovered' });
    const plain = sheetOf(words({ text: 'ελληνικά кирилица ąčęėįšųūž' }));
    expect(await setSheet({ sheet: plain, foot: '漢', ...tools })).toEqual({ why: 'uncovered' });
    expect(await setSheet({ sheet: plain, foot: 'x', ...tools })).toHaveProperty('pdf');
  });
});

it('has every letter that a language of the Union is written with', async () => {
  const letters = [
    'абвгдежзийклмнопрстуфхцчшщъьюя', // bg
    'áéíóúýčďěňřšťůž ăâîșț ąćęłńóśźż ąčęėįšųūž āčēģīķļņšūž', // cs ro pl lt lv
    'äåæøöüß àâçèéêëîïôœùûüÿ áàâãçéêíóôõú ñ ¿¡ ċġħż ðþ', // da de et fi fr is mt nl pt es sv
    'αβγδεζηθικλμνξοπρσςτυφχψω άέήίόύώϊϋΐΰ', // el
    'áéíóöőúüű čćđšž ľĺŕô', // hu hr sk sl
    '€ § № ° ª º “ ” „ ‘ ’ « » ‹ › – — … · • × −',
    // Without the two that have no capital of one sign: what has several in one place poppler reads by pages alone.
  ].flatMap((one) => [one, one.replace(/[ΐΰ]/g, '').toUpperCase()]);
  const path = await set(sheetOf(...letters.map((text) => words({ text }))));
  expect(readAloud(path)).toBe(bare(letters.join('')));
  const mono = letters.map((text) => words({ text, isMono: true }));
  expect(readAloud(await set(sheetOf(...mono)))).toBe(bare(letters.join('')));
});

const anyText = fc
  .array(fc.constantFrom(...' abåÅé#$*_`[]{}<>@\\/"\'~-+=.,:;|&%()0179αжŽ§€“”–\n'), {
    maxLength: 60,
  })
  .map((signs) => signs.join(''));

it('loses nothing of any words', { timeout: 300_000 }, async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(anyText, { minLength: 1, maxLength: 30 }), async (texts) => {
      const blocks = texts.map((text, at) => words({ text: `${at}§${text}` }));
      expect(readAloud(await set(sheetOf(...blocks)))).toBe(
        bare(texts.map((text, at) => `${at}§${text}`).join('')),
      );
    }),
    { numRuns: 40 },
  );
});
