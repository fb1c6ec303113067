import { expect, test } from 'vitest';
import { contentTypeOf } from '../../../../electron/evidence/content-type.ts';

const names = [
  ['log.csv', 'text/csv'],
  ['LOG.CSV', 'text/csv'],
  ['mail.2026.eml', 'message/rfc822'],
  ['archive.tar.gz', 'application/gzip'],
  ['no ending', 'application/octet-stream'],
  ['.csv', 'application/octet-stream'],
  ['a.constructor', 'application/octet-stream'],
  ['a.', 'application/octet-stream'],
  ['', 'application/octet-stream'],
] as const;

for (const [name, type] of names) {
  test(`"${name}" is ${type}`, () => expect(contentTypeOf(name)).toBe(type));
}
