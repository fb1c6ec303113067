import type { OpenFile } from './file-system.ts';
import { isFrameLength, lengthBytes, type RawFrame } from './format.ts';

const blockBytes = 1_048_576;

/**
 * Frames from `start` to `end` in file order, some at a time, by length alone: nothing is verified. Ends before the
 * first frame that is not all there or whose length cannot be; the last offset plus length tells where that was.
 */
export async function* scanFrames(
  file: OpenFile,
  start: number,
  end: number,
): AsyncGenerator<readonly RawFrame[]> {
  let offset = start;
  let wanted = blockBytes;
  while (offset + lengthBytes <= end) {
    const block = Buffer.allocUnsafe(Math.min(wanted, end - offset));
    const filled = await file.read(block, offset);
    const { frames, used, next } = cutFrames(block.subarray(0, filled), offset);
    if (frames.length > 0) yield frames;
    offset += used;
    if (frames.length === 0 && (next === null || offset + next > end || filled < block.length))
      return;
    wanted = Math.max(blockBytes, next ?? 0);
  }
}

/** Whole frames at the start of a block; `next` is the size of the one that was cut off, null when it cannot be one. */
function cutFrames(
  block: Buffer,
  offset: number,
): { frames: RawFrame[]; used: number; next: number | null } {
  const frames: RawFrame[] = [];
  let at = 0;
  while (at + lengthBytes <= block.length) {
    const length = block.readUInt32BE(at);
    if (!isFrameLength(length)) return { frames, used: at, next: null };
    const after = at + lengthBytes + length;
    if (after > block.length) return { frames, used: at, next: after - at };
    frames.push({ offset: offset + at, body: block.subarray(at + lengthBytes, after) });
    at = after;
  }
  return { frames, used: at, next: lengthBytes };
}
