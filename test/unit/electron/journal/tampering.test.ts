import { randomBytes } from 'node:crypto';
import { expect, test } from 'vitest';
import {
  chainHash,
  genesisHash,
  hashBytes,
  headerOf,
  sealedOf,
} from '../../../../electron/journal/format.ts';
import { boundaries, fileHeader, sample } from './journal-sample.ts';

test('[SC-30] frames removed, exchanged, doubled or taken from elsewhere are found', async () => {
  const made = await sample();
  const whole = made.read('journal');
  const foreign = (await sample()).read('journal');
  const start = boundaries(whole);
  const part = (from: number, to: number, of = whole): Buffer =>
    of.subarray(start[from], start[to]);
  const header = whole.subarray(0, fileHeader);
  const tamperings: Record<string, readonly Buffer[]> = {
    'first removed': [header, part(1, 4)],
    'middle removed': [header, part(0, 1), part(2, 4)],
    'last removed': [header, part(0, 3)],
    'two exchanged': [header, part(1, 2), part(0, 1), part(2, 4)],
    'last two exchanged': [header, part(0, 2), part(3, 4), part(2, 3)],
    'first doubled': [header, part(0, 1), part(0, 4)],
    'last doubled in place of one': [header, part(0, 2), part(3, 4), part(3, 4)],
    'one of another journal': [header, part(0, 3), part(3, 4, foreign)],
    'header of another journal': [foreign.subarray(0, fileHeader), part(0, 4)],
    'another journal as a whole': [foreign],
    'nothing left': [header],
    'zeros for the last': [header, part(0, 3), Buffer.alloc(part(3, 4).length)],
    'chain computed anew without the last but one': [rechained(whole, start, [0, 1, 3])],
    'chain computed anew behind the head': [whole, rechained(whole, start, [3], 4)],
    'the same under a key nobody has': [whole, rechained(whole, start, [3], 4, randomBytes(16))],
  };
  for (const [name, parts] of Object.entries(tamperings)) {
    made.write('journal', Buffer.concat(parts));
    const found = await made.verdict();
    expect([name, found]).toEqual([name, expect.stringMatching(/^journal\.(damaged|truncated)$/)]);
  }
});

/** What somebody without a key can forge: frames put together anew with right positions and right hashes. */
function rechained(
  whole: Buffer,
  start: readonly number[],
  kept: readonly number[],
  after = 0,
  keyId: Uint8Array | null = null,
): Buffer {
  const header = whole.subarray(0, fileHeader);
  let previous = after === 0 ? genesisHash(header) : whole.subarray(whole.length - hashBytes);
  const frames = kept.map((number, order) => {
    const frame = Buffer.from(whole.subarray(start[number], start[number + 1]));
    frame.writeBigUInt64BE(BigInt(after + order + 1), 6);
    if (keyId !== null) frame.set(keyId, 14);
    const body = frame.subarray(4);
    previous = chainHash(previous, headerOf(body), sealedOf(body));
    previous.copy(frame, frame.length - hashBytes);
    return frame;
  });
  return Buffer.concat(after === 0 ? [header, ...frames] : frames);
}
