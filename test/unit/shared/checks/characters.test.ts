import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { codeOf, foreignLetters, isHidden, reveal } from '../../../../shared/checks/characters.ts';

const hidden = [
  0x00, 0x07, 0x08, 0x0b, 0x1b, 0x7f, 0x85, 0xad, 0x34f, 0x61c, 0x115f, 0x1160, 0x17b4, 0x180e, 0x200b, 0x200c,
  0x200d, 0x200e, 0x200f, 0x2028, 0x2029, 0x202a, 0x202b, 0x202c, 0x202d, 0x202e, 0x2060, 0x2061, 0x2064, 0x2066,
  0x2067, 0x2068, 0x2069, 0x206f, 0x2800, 0x3164, 0xe000, 0xfe0f, 0xfeff, 0xffa0, 0xfff9, 0xe0001, 0xe0041,
]; // prettier-ignore

describe('[SC-37] characters that show nothing or turn the text', () => {
  test.each(hidden)('U+%s is shown by its code', (code) => {
    const letter = String.fromCodePoint(code);
    expect(isHidden(letter)).toBe(true);
    expect(reveal(`a${letter}b`, 'DE')).toEqual([
      { text: 'a', code: null },
      { text: letter, code: codeOf(letter) },
      { text: 'b', code: null },
    ]);
  });

  test('a lone half of a pair too', () => {
    expect(reveal('\ud800', null)).toEqual([{ text: '\ud800', code: 'U+D800' }]);
  });

  test.each([
    'Rua do Exemplo 40\n1999-001 Vila Fictícia',
    'n.º 6',
    'l’Exemple',
    'Åklagarkammaren i Övningsköping',
    'Syyttäjälaitos',
    'Juzgado de Instrucción',
    'Dott.ssa',
    'IJsselstein, Ĳsselstein',
    'Sąd Okręgowy w Łodzi',
    'Județul Iași',
  ])('%j stands as it is', (text) => {
    expect(reveal(text, 'PT')).toEqual([{ text, code: null }]);
  });
});

const disguised: readonly (readonly [string, string | null, string])[] = [
  ['St\u0430atsanwaltschaft', 'DE', '\u0430'],
  ['\u0410mtsgericht', 'DE', '\u0410'],
  ['Rechtb\u0430nk', 'NL', '\u0430'],
  ['T\u03bfulon', 'FR', '\u03bf'],
  ['\uff27ericht', 'DE', '\uff27'],
  ['\u{1d40}ribunal', 'FR', '\u1d40'],
  ['\u{1d5a6}ericht', null, '\u{1d5a6}'],
  ['Cour\u0442', null, '\u0442'],
  ['\u0421\u041e\u0423RT', 'BG', '\u0421\u041e\u0423'],
  ['\u0391thens', 'GR', '\u0391'],
  ['\u05d0bc', 'DE', '\u05d0'],
];

describe('[SC-37] letters that pass for others', () => {
  test.each(disguised)('%j of %s', (text, country, letters) => {
    expect(foreignLetters(text, country).join('')).toBe(letters);
  });

  test.each([
    ['Районна прокуратура София', 'BG'],
    ['Εισαγγελία Πρωτοδικών', 'GR'],
    ['Εισαγγελία', 'CY'],
    ['Staatsanwaltschaft', 'DE'],
    ['243 Js 1807/26', 'DE'],
    ['Court of Sofia, София', 'BG'],
  ])('%j of %s is ordinary writing', (text, country) => {
    expect(foreignLetters(text, country)).toEqual([]);
  });

  test('a State’s own script is nobody else’s', () => {
    expect(foreignLetters('София', 'DE')).toHaveLength(5);
    expect(foreignLetters('София', '__proto__')).toHaveLength(5);
  });
});

test('the pieces are the text, whatever it is', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      expect(
        reveal(text, 'SE')
          .map((piece) => piece.text)
          .join(''),
      ).toBe(text);
    }),
  );
});
