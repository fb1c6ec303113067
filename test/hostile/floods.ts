import { gzipSync } from 'node:zlib';
import type { HostileOutcome, HostileSample } from './corpus.ts';
import { exampleBytes } from './corpus.ts';

const order = exampleBytes('01_production_request.xml').toString('utf8');
const megabyte = 1024 * 1024;

type Flood = readonly [name: string, make: () => string | Uint8Array, outcome: HostileOutcome];

const insteadOf = (part: string, by: string): string => order.replace(part, () => by);
const value = (text: string): string => insteadOf('wisp-ie-sandbox', text);
const contents = (text: string): string =>
  order.replace(/<doc:Contents>[^<]*/, () => `<doc:Contents>${text}`);
const numbered = (count: number, one: (index: number) => string): string =>
  Array.from({ length: count }, (_, index) => one(index)).join('');
const nested = (depth: number): string => '<a>'.repeat(depth) + '</a>'.repeat(depth);

/** Small on the wire, ever larger with each layer that is taken off. */
function zipBomb(): string {
  let layer: Uint8Array = new Uint8Array(16 * megabyte);
  for (let time = 0; time < 3; time++) layer = gzipSync(layer);
  return Buffer.from(layer).toString('base64');
}

const plain: readonly Flood[] = [
  ['nothing', () => '', 'xml.empty'],
  ['byte order mark alone', () => '\uFEFF', 'xml.empty'],
  ['50 MB of junk', () => Buffer.alloc(50 * megabyte, '<a b="&'), 'xml.tooLarge'],
  ['39 MB of junk', () => Buffer.alloc(39 * megabyte, '<a b="&'), 'xml.notWellFormed'],
  ['39 MB of line ends', () => Buffer.alloc(39 * megabyte, '\n'), 'xml.notWellFormed'],
  ['8 MB of NULs', () => new Uint8Array(8 * megabyte), 'xml.encoding'],
  ['8 MB of 0xFF', () => new Uint8Array(8 * megabyte).fill(0xff), 'xml.encoding'],
  ['zip bomb in a document', () => contents(zipBomb()), 'valid'],
  // Not a letter of base64, but the library passes over such characters, and so does every other that builds on it.
  ['4 MB of braces in a document', () => contents('{'.repeat(4 * megabyte)), 'valid'],
  ['4 MB cut in a quadruple', () => contents('AAAA'.repeat(megabyte) + 'A'), 'invalid'],
  ['4 MB in an identifier', () => value('x'.repeat(4 * megabyte)), 'invalid'],
  ['a million references', () => value('&#65;'.repeat(1_000_000)), 'invalid'],
];

const deep: readonly Flood[] = [
  ['65 levels', () => insteadOf('<Header>', `<Header>${nested(63)}`), 'xml.tooDeep'],
  ['10 000 levels', () => insteadOf('<Header>', `<Header>${nested(10_000)}`), 'xml.tooDeep'],
  ['a million open levels', () => '<a>'.repeat(1_000_000), 'xml.tooDeep'],
  ['64 levels', () => insteadOf('<Header>', `<Header>${nested(62)}`), 'invalid'],
];

const many: readonly Flood[] = [
  [
    '150 000 elements',
    () => value(`<x>${'<y/>'.repeat(11_000)}</x>`.repeat(14)),
    'xml.tooManyElements',
  ],
  ['12 001 children', () => value('<y/>'.repeat(12_001)), 'xml.tooManyChildren'],
  ['20 001 comments', () => value('x<!---->'.repeat(20_001)), 'xml.tooManyElements'],
  ['20 001 CDATA sections', () => value('<![CDATA[x]]>'.repeat(20_001)), 'xml.tooManyElements'],
  ['20 001 instructions', () => value('<?x?>'.repeat(20_001)), 'xml.tooManyElements'],
  [
    '10 000 faults',
    () => order.replace('<AssociatedObject>', (one) => '<AssociatedObject/>'.repeat(10_000) + one),
    'invalid',
  ],
  [
    '65 attributes',
    () => insteadOf('<Header>', `<Header${numbered(65, (n) => ` a${n}=""`)}>`),
    'xml.tooManyAttributes',
  ],
  [
    '65 namespace declarations',
    () => insteadOf('<Header>', `<Header${numbered(65, (n) => ` xmlns:a${n}="u"`)}>`),
    'xml.tooManyAttributes',
  ],
  [
    'attribute of 100 KB',
    () => insteadOf('<Header>', `<Header a="${'x'.repeat(100_000)}">`),
    'xml.tooManyAttributes',
  ],
  [
    'attribute of 8 MB',
    () => insteadOf('<Header>', `<Header a="${'x'.repeat(8 * megabyte)}">`),
    'xml.tooManyAttributes',
  ],
  [
    'ever other prefixes',
    () => value(numbered(6000, (n) => `<y xmlns:a${n}="urn:${n}"/>`)),
    'xml.tooManyPrefixes',
  ],
  [
    'element name of 100 KB',
    () => insteadOf('<Header>', `<${'x'.repeat(100_000)}/><Header>`),
    'xml.nameTooLong',
  ],
  [
    'attribute name of 257 bytes',
    () => insteadOf('<Header>', `<Header ${'x'.repeat(257)}="">`),
    'xml.nameTooLong',
  ],
  [
    'prefix __proto__',
    () => insteadOf('<Header>', '<Header xmlns:__proto__="urn:x">'),
    'xml.forbiddenName',
  ],
];

/** Samples too large to be stored, each made when its turn comes. */
export function* floods(): Generator<HostileSample, void, undefined> {
  for (const [name, make, outcome] of [...plain, ...deep, ...many]) {
    const made = make();
    const bytes = typeof made === 'string' ? Buffer.from(made, 'utf8') : made;
    yield { name, bytes, outcome };
  }
}
