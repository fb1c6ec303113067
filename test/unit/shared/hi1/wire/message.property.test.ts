import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { writeWireMessage } from '../../../../../shared/hi1/wire/write-wire.ts';
import { message } from './arbitraries/message.ts';
import { problemOf, wireOf } from './round-trip.ts';

describe('any message', () => {
  test('is written so that the schemas accept it and reading gives the same message', () => {
    fc.assert(
      fc.property(message, (said) => {
        const written = writeWireMessage(said);
        expect(problemOf(written)).toBeNull();
        expect(wireOf(written)).toEqual(said);
      }),
      { numRuns: 2_000 },
    );
  }, 180_000);
});
