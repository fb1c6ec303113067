import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { safeFileName } from '../../../../shared/hi1/file-name.ts';

describe('[SC-37] names of files', () => {
  test.each([
    ['traffic T1.csv', 'traffic T1.csv'],
    ['åäö 漢字 😀.pdf', 'åäö 漢字 😀.pdf'],
    ['invoice\u202efdp.exe', 'invoice\ufffdfdp.exe'],
    ['a\u2066b\u2069.txt', 'a\ufffdb\ufffd.txt'],
    ['zero\u200bwidth.txt', 'zero\ufffdwidth.txt'],
    ['line\nbreak\r.txt', 'line\ufffdbreak\ufffd.txt'],
    ['bell\u0007.txt', 'bell\ufffd.txt'],
    ['lone\ud800.txt', 'lone\ufffd.txt'],
    ['../../etc/passwd', '.._.._etc_passwd'],
    ['C:\\temp\\x.csv', 'C__temp_x.csv'],
    ['what?*|<>".txt', 'what______.txt'],
    ['   ', 'file'],
    ['..', 'file'],
    ['', 'file'],
  ])('%j becomes %j', (name, safe) => {
    expect(safeFileName(name)).toBe(safe);
  });

  test('a long name keeps its ending', () => {
    const safe = safeFileName(`${'å'.repeat(400)}.csv`);
    expect([...safe]).toHaveLength(200);
    expect(safe.endsWith('å.csv')).toBe(true);
  });

  test('is safe for every name, and does nothing to a safe one', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (name) => {
        const safe = safeFileName(name);
        expect(safe).not.toBe('');
        expect(safe).not.toMatch(/[\p{Cc}\p{Cf}/\\:*?"<>|]|[\ud800-\udfff]/u);
        expect([...safe].length).toBeLessThanOrEqual(200);
        expect(safeFileName(safe)).toBe(safe);
      }),
      { numRuns: 500 },
    );
  });
});
