import { fault, type Fault } from '../../shared/base/fault.ts';
import { err, ok, type Result } from '../../shared/base/result.ts';
import { position, type Position } from '../../shared/base/units.ts';
import type { Entry } from '../../shared/orders/entry.ts';
import { decodeContent } from './entry-codec.ts';
import type { OpenFile } from './file-system.ts';
import { hashBytes, hashOf, isChained, keyIdOf } from './format.ts';
import { unsealFrame } from './frame-codec.ts';
import type { FrameIndex } from './frame-index.ts';
import { scanFrames } from './frame-scan.ts';
import type { DataKeys } from './key-ring.ts';

/** At most so many entries and so many bytes on disk, but always one entry. */
export interface ReadLimits {
  readonly entries: number;
  readonly bytes: number;
}

/** A place in the journal: its entry, or that its key was destroyed and with it the content. */
export interface StoredRecord {
  readonly position: Position;
  readonly content: Entry | 'erased';
}

interface Readable {
  readonly file: OpenFile;
  readonly genesis: Buffer;
  readonly index: FrameIndex;
  readonly ring: DataKeys;
}

/** Entries from `first` on. What cannot be opened although its key is there is `journal.damaged`. */
export async function readFrames(
  source: Readable,
  first: Position,
  limits: ReadLimits,
): Promise<Result<readonly StoredRecord[], Fault>> {
  const { file, index, ring } = source;
  const last = index.lastWithin(first, limits);
  const start = index.startOf(first);
  const end = index.startOf(position(last + 1));
  let previous = await hashBefore(source, first, start);
  const records: StoredRecord[] = [];
  for await (const frames of scanFrames(file, start, end)) {
    for (const { body } of frames) {
      const at = position(first + records.length);
      if (!isChained(previous, body)) return err(fault('journal.damaged', { position: at }));
      const key = ring.keyOf(keyIdOf(body));
      const plain = key === null ? null : unsealFrame(key, previous, body);
      if (plain !== null) records.push({ position: at, content: decodeContent(plain).entry });
      else if (key === null && ring.isWhole) records.push({ position: at, content: 'erased' });
      else return err(fault('journal.damaged', { position: at }));
      previous = Buffer.from(hashOf(body));
    }
  }
  const next = first + records.length;
  return next > last ? ok(records) : err(fault('journal.damaged', { position: next }));
}

/** The hash the frame at `first` continues: the last bytes of the frame before it. */
async function hashBefore(source: Readable, first: Position, start: number): Promise<Buffer> {
  if (first === 1) return source.genesis;
  const hash = Buffer.alloc(hashBytes);
  await source.file.read(hash, start - hashBytes);
  return hash;
}
