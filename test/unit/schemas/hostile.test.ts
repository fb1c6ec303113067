import { describe, expect, it } from 'vitest';
import { unreadableCodes, unreadableFault } from '../../../schemas/unreadable.ts';
import type { ReadMessage } from '../../../schemas/validator.ts';
import { bytesOf, exampleNames, mustRead, readExample, validator } from './examples.ts';
import { storedSamples, truncations } from '../../hostile/corpus.ts';
import { floods } from '../../hostile/floods.ts';

const outcomeOf = (bytes: Uint8Array): string => {
  const outcome = validator.read(bytes);
  if (!outcome.ok) return outcome.error.code;
  return outcome.value.verdict.valid ? 'valid' : 'invalid';
};

describe('hostile samples [SC-36]', () => {
  const stored = storedSamples();

  it('are at least 50 and provoke every refusal there is', () => {
    expect(stored.length).toBeGreaterThanOrEqual(50);
    const provoked = new Set<string>(stored.map((sample) => sample.outcome));
    for (const { bytes, name, outcome } of floods()) {
      expect(`${name}: ${outcomeOf(bytes)}`).toBe(`${name}: ${outcome}`);
      provoked.add(outcome);
    }
    expect(unreadableCodes.filter((code) => !provoked.has(code))).toEqual([]);
  });

  it.each(stored)('$name: $outcome', ({ bytes, outcome }) => {
    expect(outcomeOf(bytes)).toBe(outcome);
  });

  it.each(exampleNames)('%s is no message when it is cut short', (name) => {
    const outcomes = truncations(name).map(({ bytes, outcome }) => [outcomeOf(bytes), outcome]);
    expect(outcomes.length).toBeGreaterThan(15);
    for (const [found, expected] of outcomes) expect(found).toBe(expected);
  });

  it('leave the validator as it was', () => {
    for (const { bytes } of stored) validator.read(bytes.subarray(0, 100_000));
    expect(outcomeOf(bytesOf(readExample('01_production_request.xml')))).toBe('valid');
  });
});

describe('a refusal [SC-36]', () => {
  it('says where and in a sentence', () => {
    const text = readExample('01_production_request.xml').replace(
      '<Header>',
      '\n\n<!DOCTYPE x><Header>',
    );
    const outcome = validator.read(bytesOf(text));
    expect(outcome.ok ? null : outcome.error).toEqual({
      code: 'xml.doctype',
      line: 14,
      message: 'The message holds a <!…> declaration.',
    });
  });

  it('has a fault for people', () => {
    for (const code of unreadableCodes) expect(unreadableFault(code)).toMatch(/^message\./);
  });
});

describe('what is read in spite of tricks [SC-36]', () => {
  const order = readExample('01_production_request.xml');
  const sender = ({ root }: ReadMessage): string | undefined =>
    root.children[0]?.children[0]?.children[1]?.text;

  it('joins a value that a comment, an instruction or CDATA splits', () => {
    const split = 'wisp<!-- , -->-ie<?x y?><![CDATA[-sand]]>box';
    expect(sender(mustRead(order.replace('wisp-ie-sandbox', split)))).toBe('wisp-ie-sandbox');
  });

  it('sees the members behind an instruction', () => {
    const { root } = mustRead(order.replace('<Payload>', '<?hide the rest?><Payload>'));
    expect(root.children.map((child) => child.name)).toEqual(['Header', 'Payload']);
  });

  it('includes nothing', () => {
    const include = '<xi:include xmlns:xi="http://www.w3.org/2001/XInclude" href="core.xsd"/>';
    const { root } = mustRead(order.replace('wisp-ie-sandbox', include));
    expect(root.children[0]?.children[0]?.children[1]?.children[0]?.name).toBe('include');
  });

  it('follows no schema location and counts none as a problem', () => {
    const located = order
      .replace('<HI1Message', '<HI1Message xsi:schemaLocation="urn:x ombud-schema:///core.xsd"')
      .replace('<CountryCode>IE<', '<CountryCode>ie<');
    const { problems } = mustRead(located).verdict;
    expect(problems.map(({ path }) => path)).toEqual([
      '/HI1Message/Header/SenderIdentifier/CountryCode',
    ]);
  });

  it('cuts no object out of a place where none belongs', () => {
    const stray = order.replace('<Payload>', '<HI1Object/><Payload>');
    expect(mustRead(stray).objects).toHaveLength(5);
  });

  it('resolves prefixes that are called like members of every object', () => {
    const { root } = mustRead(order.replace('<Header>', '<Header xmlns:constructor="urn:c">'));
    const prefixes = root.children[0]?.prefixes ?? {};
    expect(prefixes['constructor']).toBe('urn:c');
    expect('toString' in prefixes).toBe(false);
    expect('constructor' in root.prefixes).toBe(false);
  });
});
