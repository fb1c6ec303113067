import { describe, expect, test } from 'vitest';
import { asOrderId } from '../../../../shared/base/units.ts';
import { SearchIndex } from '../../../../renderer/vault/search-index.ts';
import { foldedKeys, foldedWords } from '../../../../renderer/vault/search-text.ts';
import { uuid } from '../../shared/orders/journal-builder.ts';

const id = asOrderId(uuid(1));

/** Whether a search finds an order of these keys and this free text. */
function finds(wanted: string, keys: readonly string[], words: readonly string[]): boolean {
  const index = new SearchIndex('SE');
  const text = { keys, words };
  index.putKeys(id, foldedKeys(text));
  index.putWords(id, foldedWords(text));
  return isFound(index, wanted);
}

const isFound = (index: SearchIndex, wanted: string): boolean => {
  const found = index.find(wanted);
  return found === null || found[index.numberOf(id)] === 1;
};

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
    ['070-174 06 05', ['+46701740605'], []],
    ['0046 70 174 06 05', ['+46701740605'], []],
    ['+46 (0)70 174 06 05', ['+46701740605'], []],
    ['0701740605', ['+46 70-174 06 05'], []],
    ['+46 70 174 06 05', ['070-174 06 05'], []],
    ['0046701740605', ['0701740605'], []],
    ['', [], []],
  ])('"%s" is found', (wanted, keys, words) => expect(finds(wanted, keys, words)).toBe(true));

  test.each([
    ['740606', ['+46701740605'], ['740605']],
    ['åklagare polis', [], ['Åklagare']],
    ['ab', [], ['abrakadabra']],
    ['hus', [], ['mus']],
    ['drägeri', [], ['bedrägeri']],
    ['070-174 06 06', ['+46701740605'], []],
    ['0000000', ['+46701740605'], []],
    ['+49 70 174 06 05', ['070-174 06 05'], []],
  ])('"%s" is not', (wanted, keys, words) => expect(finds(wanted, keys, words)).toBe(false));

  test('an order put in again is found by its new words only', () => {
    const index = new SearchIndex(null);
    index.putWords(id, 'gammal');
    expect(isFound(index, 'gammal')).toBe(true);
    index.putWords(id, 'nyare');
    expect(isFound(index, 'gammal')).toBe(false);
    expect(isFound(index, 'nyare')).toBe(true);
  });
});
