import { describe, expect, it } from 'vitest';
import { jsonLine, plainLine } from '../../../cli/plain.ts';

const escape = '\u001b[31m';
const turned = 'a\u202eb\u2066c';

describe('text for a terminal', () => {
  it('stays in its line and steers nothing', () => {
    expect(plainLine(' a\r\n\tb ')).toBe('a b');
    expect(plainLine(escape)).toBe('\\u{1B}[31m');
    expect(plainLine(`\u009b2J${turned}\u200b`)).toBe('\\u{9B}2Ja\\u{202E}b\\u{2066}c\\u{200B}');
  });

  it('keeps the letters of every language', () => {
    expect(plainLine('Åsa Ωmega 東京 𝒳')).toBe('Åsa Ωmega 東京 𝒳');
  });
});

describe('JSON for a terminal', () => {
  it.each([escape, turned, 'line\nfeed', '\u2028', '\udb40\udc41', 'Åsa 𝒳', '\\u202e'])(
    'is one line that means the same and steers nothing: %j',
    (text) => {
      const line = jsonLine({ text });
      expect(line).toMatch(/^[^\p{Cc}\p{Cf}\p{Zl}\p{Zp}]*\n$/u);
      expect(JSON.parse(line)).toEqual({ text });
    },
  );
});
