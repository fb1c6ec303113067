import { bytesOf } from './examples.ts';
import type { HostileRow } from './hostile-sample.ts';
import { before, body, insteadOf, numbered, order, value } from './hostile-sample.ts';

const utf16 = (text: string, isBigEndian: boolean, mark: boolean): Uint8Array => {
  const bytes = Buffer.from((mark ? '\uFEFF' : '') + text, 'utf16le');
  return isBigEndian ? bytes.swap16() : bytes;
};
const nested = (depth: number): string => '<a>'.repeat(depth) + '</a>'.repeat(depth);

export const encodings: readonly HostileRow[] = [
  [
    'UTF-16 little endian with mark',
    utf16(order.replace('UTF-8', 'UTF-16'), false, true),
    'xml.encoding',
  ],
  [
    'UTF-16 big endian with mark',
    utf16(order.replace('UTF-8', 'UTF-16'), true, true),
    'xml.encoding',
  ],
  ['UTF-16 without mark', utf16(order, false, false), 'xml.encoding'],
  ['document type in UTF-16', utf16(before('<!DOCTYPE x>'), true, false), 'xml.encoding'],
  ['UTF-32', Buffer.from([0xff, 0xfe, 0, 0, 0x3c, 0, 0, 0]), 'xml.encoding'],
  ['UTF-7 by declaration', order.replace('UTF-8', 'UTF-7'), 'xml.encoding'],
  ['ISO 8859-1 by declaration', order.replace('UTF-8', 'ISO-8859-1'), 'xml.encoding'],
  ['EBCDIC by declaration', order.replace('"UTF-8"', "'IBM037'"), 'xml.encoding'],
  ['ISO 8859-1 in fact', Buffer.from(value('Malmö'), 'latin1'), 'xml.encoding'],
  [
    'overlong slash',
    Buffer.concat([bytesOf('<a>'), Buffer.from([0xc0, 0xaf]), bytesOf('</a>')]),
    'xml.encoding',
  ],
  ['surrogates in UTF-8', Buffer.from([0x3c, 0x61, 0xed, 0xa0, 0x80, 0x3e]), 'xml.encoding'],
  ['character cut in half', Buffer.concat([bytesOf(order), Buffer.from([0xc3])]), 'xml.encoding'],
  ['NUL inside', value('wisp\0sandbox'), 'xml.encoding'],
  ['NUL behind the end', `${order}\0`, 'xml.encoding'],
  ['two byte order marks', `\uFEFF\uFEFF${order}`, 'xml.encoding'],
  ['byte order mark', `\uFEFF${order}`, 'valid'],
  ['XML 1.1', order.replace('"1.0"', '"1.1"'), 'xml.version'],
  ['control character', value('\u0007'), 'xml.notWellFormed'],
  ['non-character U+FFFF', value('\uFFFF'), 'xml.notWellFormed'],
];

export const floods: readonly HostileRow[] = [
  ['nothing', '', 'xml.empty'],
  ['byte order mark alone', '\uFEFF', 'xml.empty'],
  ['more than 40 MB', new Uint8Array(40 * 1024 * 1024 + 1).fill(0x20), 'xml.tooLarge'],
  ['65 levels', insteadOf('<Header>', `<Header>${nested(63)}`), 'xml.tooDeep'],
  ['a million levels', '<a>'.repeat(1_000_000), 'xml.tooDeep'],
  ['64 levels', insteadOf('<Header>', `<Header>${nested(62)}`), 'invalid'],
  ['150 000 elements', value(`<x>${'<y/>'.repeat(11_000)}</x>`.repeat(14)), 'xml.tooManyElements'],
  ['12 001 children', value('<y/>'.repeat(12_001)), 'xml.tooManyChildren'],
  [
    '65 attributes',
    insteadOf('<Header>', `<Header${numbered(65, (n) => ` a${n}=""`)}>`),
    'xml.tooManyAttributes',
  ],
  [
    '65 namespace declarations',
    insteadOf('<Header>', `<Header${numbered(65, (n) => ` xmlns:a${n}="u"`)}>`),
    'xml.tooManyAttributes',
  ],
  [
    'attribute of 100 KB',
    insteadOf('<Header>', `<Header a="${'x'.repeat(100_000)}">`),
    'xml.tooManyAttributes',
  ],
  [
    'ever other prefixes',
    value(numbered(6000, (n) => `<y xmlns:a${n}="urn:${n}"/>`)),
    'xml.tooManyPrefixes',
  ],
  [
    'element name of 100 KB',
    insteadOf('<Header>', `<${'x'.repeat(100_000)}/><Header>`),
    'xml.nameTooLong',
  ],
  [
    'attribute name of 257 bytes',
    insteadOf('<Header>', `<Header ${'x'.repeat(257)}="">`),
    'xml.nameTooLong',
  ],
  [
    'prefix __proto__',
    insteadOf('<Header>', '<Header xmlns:__proto__="urn:x">'),
    'xml.forbiddenName',
  ],
];

export const brokenForms: readonly HostileRow[] = [
  ['no XML at all', 'PK\u0003\u0004', 'xml.notWellFormed'],
  ['HTML', '<html><body>Sign in</body></html>', 'xml.notHi1'],
  ['JSON', '{"HI1Message":{}}', 'xml.notWellFormed'],
  ['cut in a tag', order.slice(0, order.indexOf('<Payload') + 4), 'xml.notWellFormed'],
  [
    'cut in an attribute',
    `${order.slice(0, order.indexOf('xsi:type="') + 12)}`,
    'xml.notWellFormed',
  ],
  ['cut in a comment', `${order}<!-- `, 'xml.notWellFormed'],
  ['cut in CDATA', value('<![CDATA[').slice(0, 2000), 'xml.notWellFormed'],
  ['cut behind the header', order.slice(0, order.indexOf('<Payload')), 'xml.notWellFormed'],
  ['two roots', `${order}${body}`, 'xml.notWellFormed'],
  ['text behind the root', `${order}text`, 'xml.notWellFormed'],
  ['attribute twice', insteadOf('<Header>', '<Header a="1" a="2">'), 'xml.notWellFormed'],
  [
    'attribute twice under two prefixes',
    insteadOf('<Header>', '<Header xmlns:p="urn:x" xmlns:q="urn:x" p:a="1" q:a="2">'),
    'xml.notWellFormed',
  ],
  ['prefix nobody declared', insteadOf('<Header>', '<nope:a/><Header>'), 'xml.notWellFormed'],
  ['prefix xml taken', insteadOf('<Header>', '<Header xmlns:xml="urn:x">'), 'xml.notWellFormed'],
  ['overlapping elements', insteadOf('</Header>', '</Payload>'), 'xml.notWellFormed'],
  ['tag inside an attribute', insteadOf('<Header>', '<Header a="<b>">'), 'xml.notWellFormed'],
  ['end of CDATA in text', value(']]>'), 'xml.notWellFormed'],
  ['value split by a comment', value('wisp-<!-- x -->ie'), 'valid'],
];
