import { readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { writeWireMessage } from '../../../../../shared/hi1/wire/write-wire.ts';
import { fixtureText } from '../fixture-messages.ts';
import { problemOf, wireOf } from './round-trip.ts';

const examples = readdirSync(new URL('../../../../fixtures/hi1/', import.meta.url))
  .filter((name) => name.endsWith('.xml'))
  .map((name) => name.slice(0, -4));

/** Whether anything in a value was kept as it came instead of being understood. */
const isUnderstood = (value: unknown): boolean =>
  typeof value !== 'object' ||
  value === null ||
  Object.entries(value).every(([key, inner]) => {
    const keptWhole = key === 'rest' || (key === 'kind' && inner === 'Unknown');
    return !keptWhole && isUnderstood(inner);
  });

describe('an example message', () => {
  test('all twelve are here', () => expect(examples).toHaveLength(12));

  test.each(examples)('%s is understood whole, and the same when written again', (name) => {
    const message = wireOf(fixtureText(name));
    expect(isUnderstood(message)).toBe(true);
    const written = writeWireMessage(message);
    expect(problemOf(written)).toBeNull();
    expect(wireOf(written)).toEqual(message);
    expect(writeWireMessage(wireOf(written))).toBe(written);
  });
});
