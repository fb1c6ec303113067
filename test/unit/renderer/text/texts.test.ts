import { describe, expect, test } from 'vitest';
import { term, termUpper } from '../../../../renderer/text/term.ts';
import { texts } from '../../../../renderer/text/text.ts';

type Leaf = readonly [path: string, text: string];

/** Every text of a language; one with parameters is filled with marked ones. */
function leaves(value: unknown, path: string): readonly Leaf[] {
  if (typeof value === 'string') return [[path, value]];
  if (typeof value === 'function') {
    const marks = Array.from({ length: value.length }, (_, index) => `<${index}>`);
    return [[path, String((value as (...parts: string[]) => unknown)(...marks))]];
  }
  return Object.entries(value as object).flatMap(([key, part]) => leaves(part, `${path}.${key}`));
}

const en = leaves(texts.en, 'en');
const sv = leaves(texts.sv, 'sv');
const pathsOf = (list: readonly Leaf[]): readonly string[] => list.map(([path]) => path.slice(3));
const marksOf = (text: string): readonly string[] => [...new Set(text.match(/<\d>/g))].sort();

describe('the texts', () => {
  test('have the same keys in both languages and leave none empty', () => {
    expect(pathsOf(sv)).toEqual(pathsOf(en));
    for (const [path, text] of [...en, ...sv]) expect(text.trim(), path).not.toBe('');
  });

  test('name the same values in both languages', () => {
    const swedish = new Map(sv.map(([path, text]) => [path.slice(3), text]));
    for (const [path, text] of en) {
      expect(marksOf(swedish.get(path.slice(3)) ?? ''), path).toEqual(marksOf(text));
    }
  });

  test('are really translated: what is alike in both is a name or a sign', () => {
    const english = new Map(en.map(([path, text]) => [path.slice(3), text]));
    const alike = sv.filter(([path, text]) => english.get(path.slice(3)) === text);
    const sentences = alike.filter(([, text]) => text.split(' ').length > 3);
    expect(sentences.map(([path]) => path)).toEqual(['sv.frame.versions', 'sv.versions.version']);
  });

  test('never promise what must not be said: no green, no "sent" before a receipt', () => {
    const beforeReceipt = ['queued', 'sealed', 'sending', 'unclear', 'frozen'] as const;
    for (const language of ['en', 'sv'] as const) {
      const { states } = texts[language].answer;
      for (const state of beforeReceipt) expect(states[state]).not.toMatch(/^(Sent|Sänt)/);
    }
  });
});

test('an unknown value of a dictionary is shown as it came', () => {
  expect(term(texts.sv.terms.data, 'TrafficData')).toBe('trafikuppgifter');
  expect(term(texts.sv.terms.data, 'FutureData')).toBe('FutureData');
  expect(term(texts.en.terms.data, 'constructor')).toBe('constructor');
  expect(termUpper(texts.en.terms.data, 'TrafficData')).toBe('Traffic data');
});

test('gives a name that ends in s no second one in Swedish', () => {
  expect(texts.sv.preservation.inTheNameOf('Ingrid Exempel')).toMatch(/^I Ingrid Exempels namn;/);
  expect(texts.sv.preservation.inTheNameOf('Nils')).toMatch(/^I Nils namn;/);
});
