import type { Entry } from '../../shared/orders/entry.ts';

/** remaining u32 | JSON length u32 | JSON | zeros */
const prefixBytes = 8;
/** Plain texts are filled up to a multiple of this, so that the length of a short entry does not tell its kind. */
const paddedTo = 256;

/** What is inside one frame. */
export interface FrameContent {
  /** How many frames of the same append follow; an append is there only when its last frame (0) is. */
  readonly remaining: number;
  readonly entry: Entry;
}

export function encodeContent(content: FrameContent): Buffer {
  const json = JSON.stringify(content.entry);
  const length = Buffer.byteLength(json, 'utf8');
  const used = prefixBytes + length;
  const plain = Buffer.alloc(Math.ceil(used / paddedTo) * paddedTo);
  plain.writeUInt32BE(content.remaining, 0);
  plain.writeUInt32BE(length, 4);
  plain.write(json, prefixBytes, 'utf8');
  return plain;
}

/** Reads what `encodeContent` wrote. The bytes come out of authenticated encryption, so they are ours. */
export function decodeContent(plain: Buffer): FrameContent {
  const end = prefixBytes + plain.readUInt32BE(4);
  const entry = JSON.parse(plain.toString('utf8', prefixBytes, end)) as Entry;
  return { remaining: remainingOf(plain), entry };
}

export const remainingOf = (plain: Buffer): number => plain.readUInt32BE(0);
