import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { storedSamples } from '../../hostile/corpus.ts';
import { floods } from '../../hostile/floods.ts';
import { bytesOf, exampleNames, readExample, validator } from './examples.ts';

/** What `judge` and `read` say, in the words of `inspect`. */
function inOtherWays(bytes: Uint8Array) {
  const judged = validator.judge(bytes);
  const read = validator.read(bytes);
  return {
    valid: judged.ok && judged.value.valid,
    refusal: read.ok ? null : read.error.code,
  };
}

function inspected(bytes: Uint8Array) {
  const found = validator.inspect(bytes);
  if (!found.ok) return { valid: false, refusal: found.error.code };
  const { verdict, refusal, root } = found.value;
  expect(verdict.problems.length === 0).toBe(verdict.valid);
  expect(root === null).toBe(refusal?.code === 'xml.tooManyPrefixes');
  return { valid: verdict.valid, refusal: refusal?.code ?? null };
}

describe('an inspection says what judging and reading say', () => {
  it.each(exampleNames)('of %s', (name) => {
    const bytes = bytesOf(readExample(name));
    expect(inspected(bytes)).toEqual({ valid: true, refusal: null });
  });

  it.each(storedSamples())('of $name', ({ bytes }) => {
    expect(inspected(bytes)).toEqual(inOtherWays(bytes));
  });

  it('of too many prefixes', () => {
    const flooding = [...floods()].filter(({ outcome }) => outcome === 'xml.tooManyPrefixes');
    expect(flooding.length).toBeGreaterThan(0);
    for (const { bytes } of flooding) expect(inspected(bytes)).toEqual(inOtherWays(bytes));
  });

  it('keeps apart that the schema accepts a document and that nobody should read it', () => {
    const path = new URL('../../fixtures/hostile/object-in-ds-signature.xml', import.meta.url);
    expect(inspected(readFileSync(path))).toEqual({ valid: true, refusal: 'xml.wrapped' });
  });
});
