import { createHash } from 'node:crypto';
import fc from 'fast-check';
import * as library from 'libxml2-wasm';
import { describe, expect, it } from 'vitest';
import { typeOf } from '../../../schemas/xml-query.ts';
import { exampleNames, mustRead, readExample, validator } from './examples.ts';

const order = readExample('01_production_request.xml');
const hashes = (text: string): readonly string[] =>
  mustRead(text).objects.map((object) => object.sha256);
const plain = hashes(order);

/** What the library's own canonicaliser makes of the same objects. */
function byLibrary(text: string): readonly string[] {
  const document = library.XmlDocument.fromString(text);
  const objects = document.find('//c:HI1Object', {
    c: 'http://uri.etsi.org/03120/common/2019/10/Core',
  });
  const found = objects.map((object) => object.canonicalizeToString({ withComments: false }));
  document.dispose();
  return found;
}

describe('an object cut out of a message', () => {
  it('is listed in document order with the SHA-256 of its text', () => {
    const { objects } = mustRead(order);
    expect(objects.map(({ element }) => typeOf(element)?.name)).toEqual([
      'AuthorisationObject',
      'LDTaskObject',
      'LDTaskObject',
      'EPOCAdditionalInfo',
      'DocumentObject',
    ]);
    for (const { xml, sha256 } of objects)
      expect(sha256).toBe(createHash('sha256').update(xml).digest('hex'));
  });

  it.each(exampleNames)('%s: is cut as a second canonicaliser cuts it', (name) => {
    const text = readExample(name);
    expect(mustRead(text).objects.map((object) => object.xml)).toEqual(byLibrary(text));
  });

  it.each([
    [
      'characters to escape',
      '<a>&amp;&lt;&gt;&#13;&quot;\t</a><b c="&lt;&amp;&quot;&#9;&#10;&#13;\'&gt;"/>',
    ],
    ['CDATA, comments and instructions', '<a><![CDATA[<&]]><!-- no --><?b c?><?d?>e</a>'],
    [
      'attributes of several namespaces',
      '<a xmlns:z="urn:a" xmlns:y="urn:b" y:b="1" z:c="2" b="3" a="4"/>',
    ],
    ['default namespace taken away and back', '<a xmlns=""><b xmlns="urn:x"><c xmlns=""/></b></a>'],
    [
      'declarations that repeat',
      '<common:a xmlns:common="http://uri.etsi.org/03120/common/2016/02/Common"/>',
    ],
    [
      'a prefix given another meaning',
      '<epoc:a xmlns:epoc="urn:1"><epoc:b xmlns:epoc="urn:2"/></epoc:a>',
    ],
    ['attributes of xml', '<a xml:lang="sv" xml:space="preserve"/>'],
    [
      'characters beyond the first plane',
      '<a xmlns:𝒜="urn:b" xmlns:ﬀ="urn:a" 𝒜:x="1" ﬀ:x="😀">å😀</a>',
    ],
  ])('%s: as a second canonicaliser', (_, inside) => {
    const text = order
      .replace('<ActionRequests>', '<ActionRequests xml:lang="en" xml:base="urn:b">')
      .replace('</HI1Object>', `${inside}</HI1Object>`);
    expect(mustRead(text).objects.map((object) => object.xml)).toEqual(byLibrary(text));
  });

  it('keeps the prefixes that values need', () => {
    for (const { xml, element } of mustRead(order).objects) {
      const again = validator.readObject(xml);
      expect(again.ok && typeOf(again.value)).toEqual(typeOf(element));
    }
  });
});

describe('any content of an object', () => {
  const piece = fc.constantFrom(
    't',
    '&amp;',
    '&#13;',
    '\n',
    '<![CDATA[<]]>',
    '<!-- c -->',
    '<?p d?>',
    '<?p?>',
  );
  const declared = fc.constantFrom(
    '',
    ' xmlns=""',
    ' xmlns="urn:d"',
    ' xmlns:p="urn:p"',
    ' xmlns:q="urn:p"',
  );
  const attribute = fc.constantFrom(
    '',
    ' b="&#9;&quot;"',
    ' task:a="1"',
    ' xml:lang="sv"',
    ' a="2" common:a="3"',
  );
  const { node } = fc.letrec<{ node: string }>((tie) => ({
    node: fc
      .tuple(
        fc.constantFrom('a', 'task:b', 'epoc:c'),
        declared,
        attribute,
        fc.array(fc.oneof({ maxDepth: 4 }, piece, tie('node')), { maxLength: 4 }),
      )
      .map(
        ([name, xmlns, value, inside]) => `<${name}${xmlns}${value}>${inside.join('')}</${name}>`,
      ),
  }));

  it('is written as a second canonicaliser writes it', () => {
    fc.assert(
      fc.property(node, (inside) => {
        const text = readExample('07_deliverystatus_request.xml').replace(
          '</HI1Object>',
          () => `${inside}</HI1Object>`,
        );
        expect(mustRead(text).objects.map((object) => object.xml)).toEqual(byLibrary(text));
      }),
      { numRuns: 300 },
    );
  });
});

describe('the hash of an object', () => {
  const rewrite = (from: string | RegExp, to: string): string => order.replaceAll(from, to);

  it.each([
    ['line ends of Windows', rewrite('\n', '\r\n')],
    ['no declaration and no comment', rewrite(/^<\?xml.*\n.*\n/g, '')],
    ['white space inside tags', rewrite(/<(\/?[\w:]+)>/g, '<$1  >')],
    ['single quotes', rewrite(/"/g, "'")],
    [
      'namespaces declared in another order',
      order.replace(/(\s+xmlns:common="[^"]*")([\s\S]*?)(>)/, '$2$1$3'),
    ],
    [
      'namespaces declared again further in',
      rewrite('<CREATE>', '<CREATE xmlns:task="http://uri.etsi.org/03120/common/2020/09/Task">'),
    ],
    ['characters as references', rewrite('DE-2026', '&#x44;E-2026')],
    ['CDATA', rewrite('Cybercrime', '<![CDATA[Cyber]]>crime')],
    ['comments', rewrite('Cybercrime', 'Cyber<!-- -->crime')],
    ['another envelope', rewrite('<ActionIdentifier>', '<ActionIdentifier>1')],
  ])('stays with %s', (_, text) => {
    expect(text).not.toBe(order);
    expect(hashes(text)).toEqual(plain);
  });

  it.each([
    ['another value', rewrite('Cybercrime', 'Theft')],
    ['white space inside a value', rewrite('Cybercrime', 'Cybercrime ')],
    [
      'white space between members',
      rewrite('<auth:AuthorisationTypeOfCase>', ' <auth:AuthorisationTypeOfCase>'),
    ],
    ['another prefix', rewrite(/\bauth\b(?=[:=])/g, 'a')],
    ['another namespace in scope', rewrite('<Payload>', '<Payload xmlns:more="urn:more">')],
  ])('changes with %s', (_, text) => {
    expect(hashes(text)[0]).not.toBe(plain[0]);
  });
});
