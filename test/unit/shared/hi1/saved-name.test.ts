import { basename, posix, win32 } from 'node:path';
import * as fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { isRunning, savedName } from '../../../../shared/hi1/saved-name.ts';

const types = [null, '', 'application/pdf', 'text/plain; charset=utf-8', 'x/y', '__proto__'];
const pieces = fc.constantFrom(
  '..',
  '/',
  '\\',
  '.',
  ' ',
  'CON',
  'nul',
  'LPT1',
  '\u202e',
  '\u2066',
  '\u200f',
  '\ufeff',
  '\u0000',
  '\n',
  'fdp.exe',
  '.pdf',
  ':',
  '~',
  'å',
  '\ud800',
);
const anyName = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 300 }),
  fc
    .array(fc.oneof(pieces, fc.string({ maxLength: 4 })), { maxLength: 12 })
    .map((all) => all.join('')),
  fc
    .tuple(
      fc.string({ unit: 'binary', minLength: 40, maxLength: 300 }),
      fc.constantFrom('.pdf', '.ⓟⓓⓕ', ' .b. .c'),
    )
    .map((parts) => parts.join('')),
);
const devices = /^(?:con|prn|aux|nul|com[0-9]|lpt[0-9])(?:\..*)?$/iu;

test('whatever a sender names it, the file stays in the folder, shows itself and is no device', () => {
  fc.assert(
    fc.property(anyName, fc.constantFrom(...types), (given, type) => {
      const name = savedName(given, type);
      expect(name).not.toBe('');
      expect(posix.basename(name)).toBe(name);
      expect(win32.basename(name)).toBe(name);
      expect(basename(name)).toBe(name);
      expect(name).not.toMatch(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}/\\:*?"<>|]/u);
      expect(name).not.toMatch(/^[. ]/u);
      expect(name).not.toMatch(/[. ]$/u);
      expect(name).not.toMatch(devices);
      expect(Buffer.byteLength(name)).toBeLessThanOrEqual(200);
      expect(savedName(name, type)).toBe(name);
    }),
    { numRuns: 2_000 },
  );
});

describe('a name', () => {
  it.each([
    ['Beschluss.pdf', 'application/pdf', 'Beschluss.pdf'],
    ['EPOC/EPOC-PR Form', 'application/pdf', 'EPOC_EPOC-PR Form.pdf'],
    ['../../.bashrc', null, '_.._.bashrc'],
    ['.profile', null, 'profile'],
    ['NUL.txt', 'text/plain', '_NUL.txt'],
    ['com1', null, '_com1'],
    ['invoice\u202efdp.exe', null, 'invoice\ufffdfdp.exe'],
    [null, 'text/plain', 'file.txt'],
    ['...', 'image/png', 'file.png'],
    ['a.', null, 'a'],
    [`${'å'.repeat(150)}.pdf`, null, `${'å'.repeat(98)}.pdf`],
    ['å'.repeat(150), 'text/plain', `${'å'.repeat(98)}.txt`],
  ])('%s as %s becomes %s', (given, type, saved) => {
    expect(savedName(given, type)).toBe(saved);
  });
});

it('what a desktop would run is known by its ending', () => {
  for (const name of [
    'a.exe',
    'Bescheid.pdf.SCR',
    'x.desktop',
    'y.lnk',
    'z.sh',
    'a.html',
    'b.AppImage',
    'c.docm',
  ])
    expect(isRunning(name)).toBe(true);
  for (const name of ['a.pdf', 'exe', 'a.exe.txt', 'b.csv']) expect(isRunning(name)).toBe(false);
});

it('no name is longer than a file system takes, in whatever script', () => {
  for (const letter of ['a', 'я', '漢', '😀']) {
    const name = savedName(`${letter.repeat(300)}.pdf`, 'application/pdf');
    expect(Buffer.byteLength(name)).toBeLessThanOrEqual(255);
    expect(name).not.toContain('\ufffd');
    expect(name.startsWith(letter)).toBe(true);
  }
});
