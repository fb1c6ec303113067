import { describe, expect, test } from 'vitest';
import { asOrderId } from '../../../../shared/base/units.ts';
import { folded, wordsOf } from '../../../../renderer/vault/search-fold.ts';
import { SearchIndex } from '../../../../renderer/vault/search-index.ts';
import {
  foldedKeys,
  foldedWords,
  noText,
  withText,
} from '../../../../renderer/vault/search-text.ts';
import {
  arrived,
  authorisation,
  blob,
  file,
  task1,
  uuid,
  order,
} from '../../shared/orders/journal-builder.ts';
import { utcMs } from '../../../../shared/base/units.ts';

const id = asOrderId(uuid(1));

/** Whether a search finds an order of these keys and this free text. */
function finds(wanted: string, keys: readonly string[], words: readonly string[]): boolean {
  const index = new SearchIndex();
  const text = { keys, words };
  index.putKeys(id, foldedKeys(text));
  index.putWords(id, foldedWords(text));
  return isFound(index, wanted);
}

const isFound = (index: SearchIndex, wanted: string): boolean => {
  const found = index.find(wanted);
  return found === null || found[index.numberOf(id)] === 1;
};

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

describe('searching', () => {
  test.each([
    ['aklagare', [], ['Åklagare i Exempelstad']],
    ['Åklagare', [], ['aklagare']],
    ['åkl', [], ['Åklagare']],
    ['aklagre', [], ['Åklagare']],
    ['exempelstad åklagare', [], ['Åklagare i Exempelstad']],
    ['740605', ['+46701740605'], []],
    ['nord@post', ['lieferservice.nord@post.example'], []],
    ['203.0.113', ['203.0.113.24'], []],
    ['faktura-2026', [], ['bilaga faktura-2026 nr 3']],
    ['0605 bedrägeri', ['+46701740605'], ['misstänkt bedrägeri']],
    ['', [], []],
  ])('"%s" is found', (wanted, keys, words) => expect(finds(wanted, keys, words)).toBe(true));

  test.each([
    ['740606', ['+46701740605'], ['740605']],
    ['åklagare polis', [], ['Åklagare']],
    ['ab', [], ['abrakadabra']],
    ['hus', [], ['mus']],
    ['drägeri', [], ['bedrägeri']],
  ])('"%s" is not', (wanted, keys, words) => expect(finds(wanted, keys, words)).toBe(false));

  test('an order put in again is found by its new words only', () => {
    const index = new SearchIndex();
    index.putWords(id, 'gammal');
    expect(isFound(index, 'gammal')).toBe(true);
    index.putWords(id, 'nyare');
    expect(isFound(index, 'gammal')).toBe(false);
    expect(isFound(index, 'nyare')).toBe(true);
  });
});

describe('what an order is found by', () => {
  const at = { at: utcMs(0), by: null };

  test('grows with its entries, older generations included', () => {
    const first = { ...arrived(authorisation({ manualInformation: 'först' })), ...at };
    const second = { ...arrived(authorisation({ manualInformation: 'sedan' })), ...at };
    const text = withText(withText(noText, first), second);
    expect(text.words).toEqual(expect.arrayContaining(['först', 'sedan']));
    expect(withText(text, second)).toBe(text);
  });

  test('holds the names of files given, also of those taken away again', () => {
    const added = { kind: 'fileAdded', order, task: task1, file: file(1), ...at } as const;
    const gone = { kind: 'fileRemoved', order, task: task1, blob: blob(1), ...at } as const;
    expect(withText(withText(noText, added), gone).keys).toEqual([file(1).name]);
  });

  test('an unknown object is found by its text, not by its markup', () => {
    const unknown = {
      ...authorisation(),
      type: 'Unknown',
      typeNs: 'urn:x',
      typeName: 'Letter',
    } as const;
    const text = withText(noText, {
      ...arrived(unknown, { xml: '<a tag="x">hemlig text</a>' }),
      ...at,
    });
    expect(foldedWords(text)).toContain('hemlig text');
    expect(foldedWords(text)).not.toContain('tag');
  });
});
