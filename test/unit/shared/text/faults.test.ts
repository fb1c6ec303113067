import { describe, expect, it } from 'vitest';
import { fault, faultCodes } from '../../../../shared/base/fault.ts';
import { faultText, faultWords } from '../../../../shared/text/fault-text.ts';
import { placesOf } from '../../../../shared/text/fill.ts';

const languages = ['en', 'sv'] as const;
const normal = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\d]+/gu, ' ')
    .trim();

describe.each(languages)('sentences for faults in %s', (language) => {
  const words = faultWords[language];

  it('exist for every code and for nothing else', () => {
    expect(Object.keys(words).sort()).toEqual([...faultCodes].sort());
  });

  it('are shared by no two causes', () => {
    const sentences = faultCodes.map((code) => normal(words[code].sentence));
    expect(sentences.filter((one, at) => sentences.indexOf(one) !== at)).toEqual([]);
  });

  it.each(faultCodes)('%s: whole sentences, a next step, no bare code', (code) => {
    const { sentence, detail, next } = words[code];
    for (const text of [sentence, next, ...(detail === undefined ? [] : [detail])]) {
      expect(text).toMatch(/^\p{Lu}|^serialNumber/u);
      expect(text).toMatch(/[.?]$/);
      expect(text.length).toBeGreaterThan(8);
      for (const other of faultCodes) expect(text).not.toContain(other);
    }
    expect(placesOf(sentence)).toEqual([]);
    expect(placesOf(next)).toEqual([]);
  });
});

it('names the same values in both languages', () => {
  for (const code of faultCodes) {
    const names = languages.map((one) =>
      placesOf(faultWords[one][code].detail ?? '')
        .map(({ name }) => name)
        .sort(),
    );
    expect(names[0], code).toEqual(names[1]);
  }
});

it('adds a detail only with all of its values', () => {
  const words = faultWords.en['connection.busy'];
  expect(faultText(fault('connection.busy'), 'en').sentence).toBe(words.sentence);
  expect(faultText(fault('connection.busy', { seconds: 5 }), 'en').sentence).toBe(
    `${words.sentence} It names 5 seconds.`,
  );
  expect(faultText(fault('certificate.otherOrganisation', { found: '1' }), 'sv').sentence).toBe(
    faultWords.sv['certificate.otherOrganisation'].sentence,
  );
});
