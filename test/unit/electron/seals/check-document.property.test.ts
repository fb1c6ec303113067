import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findSignatures } from '../../../../shared/seals/find-signatures.ts';
import { markOf, pdf, seal, validator } from './made-seals.ts';

const once = seal(pdf);
const twice = seal(once, validator);
const gaps = findSignatures(twice).signatures;
const holds = ['sealed', 'reserved'];

const inGap = (at: number): boolean =>
  gaps.some(({ gapStart, gapEnd }) => at > gapStart && at < gapEnd - 1);
/** Every place that some signature is for: the first signature is itself covered by the second. */
const covered = [...twice.keys()].filter((at) => !inGap(at) || at < once.length);

describe('any change', () => {
  it('of a byte that is signed leaves no document that holds', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.nat(covered.length - 1),
        fc.integer({ min: 1, max: 255 }),
        async (index, change) => {
          const file = Buffer.from(twice);
          const at = covered[index] ?? 0;
          file[at] = (file[at] ?? 0) ^ change;
          expect(holds).not.toContain(await markOf(file));
        },
      ),
      { numRuns: 400 },
    );
  });

  it('at the end, or any byte cut off, leaves none either', async () => {
    const added = fc.uint8Array({ minLength: 1, maxLength: 30 });
    await fc.assert(
      fc.asyncProperty(added, fc.integer({ min: 1, max: 300 }), async (more, less) => {
        expect(holds).not.toContain(await markOf(Buffer.concat([twice, more])));
        expect(holds).not.toContain(await markOf(twice.subarray(0, twice.length - less)));
      }),
      { numRuns: 100 },
    );
  });

  it('of a digit of the signature leaves it as it was, or not holding: it never throws', async () => {
    const at = once.indexOf('/Contents <') + 11;
    await fc.assert(
      fc.asyncProperty(
        fc.nat(3_000),
        fc.constantFrom(...'0123456789abcdef'),
        async (place, digit) => {
          const file = Buffer.from(once);
          const before = file.toString('latin1', at + place, at + place + 1);
          file.write(digit, at + place, 'latin1');
          const mark = await markOf(file);
          if (digit === before) expect(mark).toBe('sealed');
          else expect(['changed', 'cannotCheck', 'reserved', 'sealed']).toContain(mark);
        },
      ),
      { numRuns: 400 },
    );
  });
});
