import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hasHit, marked } from '../../../../renderer/format/marked.ts';

const hits = (text: string, search: string): readonly string[] =>
  marked(text, search).flatMap((piece) => (piece.isHit ? [piece.text] : []));

describe('what a search has hit', () => {
  it('is found without case and without accents, and shown as it is written', () => {
    expect(hits('Åklagare i Łódź, Malmö', 'akla malmo')).toEqual(['Åkla', 'Malmö']);
    expect(hits('Sample Court, Vienna', 'SAMPLE')).toEqual(['Sample']);
  });

  it('is found as the search finds it, also where no decomposition helps', () => {
    expect(hits('Østergård, Łódź, Straße', 'oster lodz strasse')).toEqual([
      'Øster',
      'Łódź',
      'Straße',
    ]);
    expect(hits('Køge', 'koge')).toEqual(['Køge']);
  });

  it('every place of every word, also where they touch', () => {
    expect(hits('DE-2026-000123', '2026 000')).toEqual(['2026', '000']);
    expect(hits('aaaa', 'aa')).toEqual(['aaaa']);
  });

  it('a letter that folds into two is marked as one', () => {
    expect(hits('ofﬁce', 'fi')).toEqual(['ﬁ']);
  });

  it('nothing is marked without a search or without a hit', () => {
    expect(hasHit('Lyon', '')).toBe(false);
    expect(hasHit('Lyon', '  ')).toBe(false);
    expect(hasHit('Lyon', 'Lille')).toBe(false);
  });

  it('never changes the text', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme' }),
        fc.string({ unit: 'grapheme' }),
        (text, search) => {
          expect(
            marked(text, search)
              .map((piece) => piece.text)
              .join(''),
          ).toBe(text);
        },
      ),
    );
  });

  it('marks a text that is looked for whole', () => {
    const word = fc.string({ minLength: 1 }).filter((text) => /^\S+$/.test(text));
    fc.assert(
      fc.property(fc.string(), word, fc.string(), (before, text, after) => {
        expect(hasHit(`${before}${text}${after}`, text)).toBe(true);
      }),
    );
  });
});
