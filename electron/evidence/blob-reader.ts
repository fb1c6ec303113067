import { fault, type Fault } from '../../shared/base/fault.ts';
import type { BlobId, OrderId } from '../../shared/base/units.ts';
import { storeFault, type FileSystemPort, type OpenFile } from '../journal/file-system.ts';
import type { DataKeys } from '../journal/key-ring.ts';
import type { DataKey } from '../journal/key-slot.ts';
import { ChunkCipher, decodeHeader, headerBytes, sealedChunkBytes } from './blob-format.ts';

/** Thrown while a blob is read: whoever holds the first part must not use it without the rest. */
export class BlobUnreadable extends Error {
  readonly fault: Fault;

  constructor(reason: Fault) {
    super(`the file cannot be read: ${reason.code}`);
    this.fault = reason;
  }
}

interface Source {
  readonly files: FileSystemPort;
  readonly keys: DataKeys;
}

/** The plain chunks of a blob, in order, each verified before it is given out. */
export async function* readBlob(
  { files, keys }: Source,
  path: string,
  order: OrderId,
  blob: BlobId,
): AsyncGenerator<Uint8Array> {
  const file = await files.open(path, 'read').catch((error: unknown) => {
    throw new BlobUnreadable(storeFault(error));
  });
  try {
    const header = Buffer.alloc(headerBytes);
    const { bytes } = await file.stat();
    await file.read(header, 0);
    const cipher = new ChunkCipher(keyIn(header, keys, order, blob).bytes, blob, header);
    try {
      yield* openChunks(file, bytes, cipher);
    } finally {
      cipher.wipe();
    }
  } finally {
    await file.close();
  }
}

function keyIn(header: Buffer, keys: DataKeys, order: OrderId, blob: BlobId): DataKey {
  const decoded = decodeHeader(header, blob);
  if (decoded === 'newer') throw new BlobUnreadable(fault('journal.newerFormat'));
  const key = decoded === 'damaged' ? null : keys.keyOf(decoded.keyId);
  if (key === null || key.use !== 'evidence' || key.scope !== order) {
    throw new BlobUnreadable(fault('store.damaged'));
  }
  return key;
}

async function* openChunks(
  file: OpenFile,
  bytes: number,
  cipher: ChunkCipher,
): AsyncGenerator<Uint8Array> {
  for (let at = headerBytes; ; at += sealedChunkBytes) {
    const isLast = at + sealedChunkBytes >= bytes;
    const sealed = Buffer.alloc(Math.max(0, Math.min(sealedChunkBytes, bytes - at)));
    const filled = await file.read(sealed, at).catch((error: unknown) => {
      throw new BlobUnreadable(storeFault(error));
    });
    const plain = filled === sealed.length ? cipher.open(sealed, isLast) : null;
    if (plain === null) throw new BlobUnreadable(fault('store.damaged'));
    yield plain;
    if (isLast) return;
  }
}
