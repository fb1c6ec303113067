import { describe, expect, test } from 'vitest';
import { folded, wordsOf } from '../../../../renderer/vault/search-fold.ts';

describe('folding', () => {
  test.each([
    ['Åklagare', 'aklagare'],
    ['MÜNCHEN Straße', 'munchen strasse'],
    ['Œuvre Łódź Ærø', 'oeuvre lodz aero'],
    ['ﬁle １２３', 'file 123'],
  ])('%s reads %s', (text, plain) => expect(folded(text)).toBe(plain));

  test('composed and decomposed letters are the same', () => {
    expect(folded('Bro\u0308d')).toBe(folded('Bröd'));
  });

  test('words are taken once, and not without end', () => {
    expect(wordsOf('  a  b\ta ')).toEqual(['a', 'b']);
    expect(wordsOf(Array.from({ length: 40 }, (_, n) => `w${n}`).join(' '))).toHaveLength(12);
  });
});
