import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createNodeValidator } from '../../../../schemas/node-validator.ts';
import { readCanonicalXml } from '../../../../shared/base/canonical-xml.ts';
import type { XmlElement } from '../../../../shared/base/xml.ts';
import { message as hi1Message } from '../hi1/wire/arbitraries/message.ts';
import { writeWireMessage } from '../../../../shared/hi1/wire/write-wire.ts';

const validator = createNodeValidator();

/** Lines are those of another text, and prefixes may differ in what nobody can see: the order they are kept in. */
const bare = ({ children, prefixes, line: _, ...rest }: XmlElement): unknown => ({
  ...rest,
  prefixes: { ...prefixes },
  children: children.map(bare),
});

function agree(bytes: Uint8Array): number {
  const read = validator.read(bytes);
  if (!read.ok) return 0;
  for (const { element, xml } of read.value.objects) {
    const again = readCanonicalXml(xml);
    expect(again === null ? null : bare(again)).toEqual(bare(element));
  }
  return read.value.objects.length;
}

const folder = (name: string): URL => new URL(`../../../fixtures/${name}/`, import.meta.url);

describe('reading canonical text again gives what the parser gave', () => {
  for (const name of ['hi1', 'hostile']) {
    test(`for every readable message of ${name}`, () => {
      const files = readdirSync(folder(name)).filter((file) => file.endsWith('.xml'));
      const objects = files.map((file) => agree(readFileSync(new URL(file, folder(name)))));
      expect(objects.some((count) => count > 0)).toBe(true);
    });
  }

  test('for generated messages', () => {
    fc.assert(
      fc.property(hi1Message, (message) => {
        agree(new TextEncoder().encode(writeWireMessage(message)));
      }),
      { numRuns: 150 },
    );
  }, 60_000);
});

test.each([
  '',
  'text',
  '<a>',
  '<a></b>',
  '<a></a><b></b>',
  '<a b=c></a>',
  '<a>&unknown;</a>',
  '<a>&#x41;</a>',
  '<a>&amp</a>',
  '<p:a></p:a>',
  '<a p:b="c"></a>',
  '<!DOCTYPE a><a></a>',
  '<a><!-- c --></a>',
  '<a><![CDATA[b]]></a>',
  '<?pi?><a></a>',
  `${'<a>'.repeat(500)}${'</a>'.repeat(500)}`,
])('is nothing canonical: %s', (text) => {
  expect(readCanonicalXml(text)).toBeNull();
});

test('never throws and always ends, whatever the text', () => {
  const any = fc.oneof(
    fc.string(),
    fc
      .array(fc.constantFrom('<a>', '</a>', '<', '>', '"', '&amp;', '<?x?>', ' b="c"', '?'))
      .map((parts) => parts.join('')),
  );
  fc.assert(
    fc.property(any, (text) => void readCanonicalXml(text)),
    { numRuns: 2_000 },
  );
});
