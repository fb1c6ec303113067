import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { hiddenIn, revealProse } from '../../../../shared/checks/prose.ts';

const codes = (text: string): readonly (string | null)[] =>
  revealProse(text).flatMap(({ code }) => code ?? []);

describe('running text of somebody else', () => {
  test.each([
    ['see \u202egnp.exe', ['U+202E']],
    ['with\u200bdrawn \u2066now', ['U+200B', 'U+2066']],
    ['the \u043erder', ['U+043E']],
  ])('shows by its code what hides or passes for another: %j', (text, expected) => {
    expect(codes(text)).toEqual(expected);
  });

  test('tells how many empty lines push words out of sight', () => {
    const text = `Dear all,${'\n'.repeat(301)}Ombud: The order is withdrawn`;
    expect(revealProse(text).map(({ emptyLines }) => emptyLines)).toEqual([0, 300, 0]);
    expect(hiddenIn(text)).toBe(1);
    expect(hiddenIn(`a${' \n'.repeat(40)}b`)).toBe(1);
  });

  test.each(['Två stycken.\n\n\nSlut.', 'Διεύθυνση: Αθήνα', 'rad ett\r\n\trad två'])(
    'leaves ordinary writing alone: %j',
    (text) => expect(hiddenIn(text)).toBe(0),
  );

  test('is never changed by being taken apart', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom('a', '\n', ' ', '\u202e', 'о', '\r', 'å') }),
        (text) => {
          expect(
            revealProse(text)
              .map((piece) => piece.text)
              .join(''),
          ).toBe(text);
        },
      ),
    );
  });
});
