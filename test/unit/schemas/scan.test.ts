import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { scan } from '../../../schemas/scan.ts';
import { findAll } from '../../../schemas/xml-query.ts';
import { bytesOf, exampleNames, mustRead, readExample } from './examples.ts';

const linesOf = (text: string): readonly number[] | null => {
  const facts = scan(bytesOf(text));
  return facts.ok ? facts.value.elementLines : null;
};

/** Well-formed text that tries to look like markup where it is none. */
const disguise = fc.oneof(
  fc.constantFrom(
    '<!-- <a> "> -->',
    '<![CDATA[<!DOCTYPE ]]>',
    '<?p <b c="> ?>',
    '\n',
    ' > ',
    "'",
    '"',
    '&lt;!',
  ),
  fc.constantFrom('<!---->', '<![CDATA[]]>', '<![CDATA[-->]]>', '<?q?>', '\r\n', ']]&gt;'),
);
const attribute = fc.constantFrom(
  '',
  " a='\">'",
  ' a="/>\n"',
  ' a = "<!--"'.replace('<', '&lt;'),
  '\n a="\'"\n',
);
const tree: fc.Arbitrary<string> = fc.letrec<{ node: string }>((tie) => ({
  node: fc
    .tuple(attribute, fc.array(fc.oneof({ maxDepth: 4 }, disguise, tie('node')), { maxLength: 4 }))
    .map(([attributes, inside]) =>
      inside.length === 0 ? `<e${attributes}/>` : `<e${attributes}>${inside.join('')}</e>`,
    ),
})).node;

describe('the scan before the parser', () => {
  it('sees every start tag where the parser sees an element', () => {
    const header = '<HI1Message xmlns="http://uri.etsi.org/03120/common/2019/10/Core">';
    fc.assert(
      fc.property(tree, (inside) => {
        const text = `${header}${inside}</HI1Message>`;
        const elements = findAll(mustRead(text).root, '**');
        const starts = [...withoutDisguise(text).matchAll(/<[a-zA-Z]/g)];
        expect(linesOf(text)).toHaveLength(elements.length);
        expect(elements).toHaveLength(starts.length);
        expect(elements.map((element) => element.line)).toEqual(linesOf(text));
      }),
      { numRuns: 300 },
    );
  });

  it.each(exampleNames)('%s: gives each start tag its line', (name) => {
    const text = readExample(name);
    const expected = text
      .split('\n')
      .flatMap((line, index) => (/^\s*<[a-zA-Z]/.test(line) ? [index + 1] : []));
    expect(linesOf(text)).toEqual(expected);
  });

  it('refuses markup without an end, and text without markup', () => {
    for (const text of [
      '<',
      '<a',
      '<a b="',
      '<a>\n</',
      '<a><!-- ',
      '<a><![CDATA[ ',
      '<?x',
      'text',
    ]) {
      const facts = scan(bytesOf(text));
      expect(facts.ok ? null : facts.error.code).toBe('xml.notWellFormed');
    }
  });

  it('leaves other broken documents to the parser', () => {
    for (const text of ['<a></b>', '<a', '</a>', '<a/><b/>', '<a>&x;</a>'].map(
      (one) => `<r>${one}>`,
    ))
      expect(linesOf(text)).not.toBeNull();
  });
});

const withoutDisguise = (text: string): string =>
  text.replace(/<!--[\s\S]*?-->|<!\[CDATA\[[\s\S]*?\]\]>|<\?[\s\S]*?\?>|"[^"<]*"/g, '');
