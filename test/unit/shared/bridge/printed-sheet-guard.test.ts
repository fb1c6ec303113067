import { describe, expect, it } from 'vitest';
import { printedSheetGuard } from '../../../../shared/bridge/printed-sheet-guard.ts';
import { calls } from '../../../../shared/bridge/table.ts';
import { longestSheet, type Block } from '../../../../shared/printed/printed-sheet.ts';

const words: Block = { kind: 'words', look: 'plain', depth: 0, runs: [{ text: 'x' }] };
const sheetOf = (...blocks: readonly unknown[]) => ({
  title: 'EPOC-1',
  language: 'en',
  isDense: false,
  blocks,
});
const passes = (...blocks: readonly unknown[]): boolean =>
  printedSheetGuard.safeParse(sheetOf(...blocks)).success;
const nested = (levels: number): Block =>
  levels === 0 ? words : { kind: 'banner', body: [nested(levels - 1)] };

describe('the sheet that main sets in type', () => {
  it('is of known parts', () => {
    expect(passes(words, nested(3))).toBe(true);
    expect(passes({ kind: 'image', path: '/etc/passwd' })).toBe(false);
    expect(passes({ ...words, link: 'https://example.org' })).toBe(false);
    expect(passes({ ...words, runs: [{ text: 1 }] })).toBe(false);
    expect(passes({ ...words, runs: [{ text: 'x', language: 'en"; #x' }] })).toBe(false);
    expect(passes({ ...words, depth: 7 })).toBe(false);
    expect(passes({ kind: 'heading', level: 0, runs: [] })).toBe(false);
  });

  it('is no deeper than sheets are', () => {
    expect(passes(nested(9))).toBe(true);
    expect(passes(nested(10))).toBe(false);
    let deep: unknown = words;
    for (let level = 0; level < 3_000; level += 1) deep = { kind: 'banner', body: [deep] };
    expect(passes(deep)).toBe(false);
  });

  it('fits the call in whatever letters it is written', () => {
    const { maxBytes } = calls['print.pdf'];
    const longest = '漢'.repeat(longestSheet);
    expect(Buffer.byteLength(JSON.stringify({ sheet: longest }))).toBeLessThan(maxBytes);
  });
});
