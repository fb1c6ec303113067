import { describe, expect, it } from 'vitest';
import { findInvisible, findTooNewStyle, findUnfinished } from '../../../../build/checks/text.ts';

const file = (path: string, text: string) => [{ path, text }];
const word = ['to', 'do'].join('');

describe('text rules', () => {
  it('finds a word of unfinished work in the product, whole words only, in any case', () => {
    const found = findUnfinished(file('shared/a.ts', `fine\n// ${word.toUpperCase()}: later`));
    expect(found).toEqual([`shared/a.ts:2: ${word.toUpperCase()}`]);
    expect(findUnfinished(file('shared/a.ts', `const ${word}s = 1`))).toEqual([]);
    expect(findUnfinished(file('test/a.ts', word))).toEqual([]);
  });

  it.each([0x00ad, 0x200b, 0x200d, 0x202e, 0x2066, 0x2028, 0xfeff, 0xfe0f, 0x3164, 0xe0041])(
    '[SC-40] finds the invisible character %i',
    (code) => {
      const name = `U+${code.toString(16).toUpperCase().padStart(4, '0')}`;
      const found = findInvisible(file('a.ts', `x\n'${String.fromCodePoint(code)}'`));
      expect(found).toEqual([`a.ts:2: ${name}`]);
    },
  );

  it('leaves visible text alone', () => {
    expect(findInvisible(file('a.ts', "'Räksmörgås – \\u200b §'\t🔒"))).toEqual([]);
  });

  it('finds styles that Chrome 114 lacks, in the window only', () => {
    const bad = [
      'color: light-dark(red, blue)',
      'grid-template-rows: subgrid',
      'scrollbar-color: a b',
    ];
    for (const style of [
      ...bad,
      'field-sizing: content',
      'text-wrap: pretty',
      'anchor-name: --a',
    ]) {
      expect(findTooNewStyle(file('renderer/a.css', style)), style).toHaveLength(1);
      expect(findTooNewStyle(file('build/a.ts', style))).toEqual([]);
    }
    expect(findTooNewStyle(file('renderer/a.css', 'text-wrap: balance; color: red'))).toEqual([]);
  });
});
