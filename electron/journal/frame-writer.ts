import type { Fault } from '../../shared/base/fault.ts';
import { err, ok, type Result } from '../../shared/base/result.ts';
import { position } from '../../shared/base/units.ts';
import { storeFault, type OpenFile } from './file-system.ts';
import type { SealedFrame } from './frame-codec.ts';
import type { FrameIndex } from './frame-index.ts';
import type { HeadFile } from './head-file.ts';
import type { KeyRing } from './key-ring.ts';
import type { Step } from './step.ts';

interface WriteParts {
  readonly file: OpenFile;
  /** Where the journal ends before the append. */
  readonly index: FrameIndex;
  readonly ring: KeyRing;
  readonly head: HeadFile;
  readonly step: Step;
}

/** `isFinal`: nobody knows what is on the disk now, so nothing may be appended before the journal is opened again. */
export interface WriteFailure {
  readonly fault: Fault;
  readonly isFinal: boolean;
}

const blockBytes = 1_048_576;

type Stage = 'writing' | 'syncing' | 'head';

/** Puts the frames of one append behind the last one; resolves when they and then the new head are on the disk. */
export async function writeFrames(
  parts: WriteParts,
  frames: readonly SealedFrame[],
  lastHash: Buffer,
): Promise<Result<void, WriteFailure>> {
  const { file, head, index, ring, step } = parts;
  let end = index.end;
  let stage: Stage = 'writing';
  try {
    await step('beforeWrite');
    for (const block of inBlocks(frames)) {
      if (end > index.end) await step('betweenFrames');
      await file.write(block, end);
      end += block.length;
    }
    await step('beforeFsync');
    stage = 'syncing';
    await file.sync();
    await step('afterFsync');
    await step('beforeHead');
    stage = 'head';
    await head.write({
      position: position(index.last + frames.length),
      bytes: end,
      hash: lastHash,
      ringId: ring.ringId,
      keys: ring.count,
    });
    await step('afterHead');
    return ok(undefined);
  } catch (error) {
    const fault = storeFault(error);
    const isBack = await takeBack(parts, stage);
    return err({ fault, isFinal: !isBack });
  }
}

/**
 * Frames gathered into few large writes. The first goes alone: so even the smallest append of several entries has a
 * moment when only some of them are on the disk, and that moment can be tested.
 */
function* inBlocks(frames: readonly SealedFrame[]): Generator<Buffer> {
  let gathered: Buffer[] = [];
  let bytes = 0;
  for (const [number, frame] of frames.entries()) {
    gathered.push(frame.bytes);
    bytes += frame.bytes.length;
    if (number > 0 && bytes < blockBytes && number < frames.length - 1) continue;
    yield Buffer.concat(gathered);
    gathered = [];
    bytes = 0;
  }
}

/**
 * Makes the disk as it was before an append that failed; false when that cannot be said for certain. A failed fsync
 * is never certain: the system may have dropped what it could not write, and a second fsync would not tell.
 */
async function takeBack({ file, head, index }: WriteParts, stage: Stage): Promise<boolean> {
  try {
    // First the head: one that points behind the end of the journal would look like a loss.
    if (stage === 'head' && head.current !== null) await head.write(head.current);
    await file.truncate(index.end);
    await file.sync();
    return stage !== 'syncing';
  } catch {
    return false;
  }
}
