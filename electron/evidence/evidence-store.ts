import { createHash } from 'node:crypto';
import { join } from 'node:path';
import type { Fault } from '../../shared/base/fault.ts';
import { err, ok, type Result } from '../../shared/base/result.ts';
import {
  bytes,
  type BlobId,
  type Bytes,
  type OrderId,
  type Sha256,
  type UtcMs,
} from '../../shared/base/units.ts';
import type { EvidenceFile } from '../../shared/orders/entry.ts';
import { storeFault, type FileSystemPort } from '../journal/file-system.ts';
import type { DataKeys } from '../journal/key-ring.ts';
import type { Step } from '../journal/step.ts';
import { ChunkCipher, chunkBytes, encodeHeader, isBlobId, makeBlobId } from './blob-format.ts';
import { readBlob } from './blob-reader.ts';
import { inChunks } from './chunks.ts';
import { contentTypeOf } from './content-type.ts';
import { openPickedFile, PickedFileFault } from './picked-file.ts';

export interface EvidenceParts {
  /** `evidence` in the profile's data folder. */
  readonly folder: string;
  readonly files: FileSystemPort;
  readonly keys: DataKeys;
  readonly step: Step;
  /** Largest file a person may add (the national profile's evidence limit). */
  readonly limitBytes: number;
}

/** What is known of a blob once it is on the disk. */
export interface StoredBlob {
  readonly blob: BlobId;
  readonly sha256: Sha256;
  readonly bytes: Bytes;
}

const draftEnding = '.part';

/**
 * Evidence files, encrypted under a key of their order: destroying that key erases them. Record, not cache. A blob
 * counts from the entry that names it; one that no entry names is an orphan, which `sweep` removes when the profile is opened.
 */
export class EvidenceStore {
  readonly #parts: EvidenceParts;

  constructor(parts: EvidenceParts) {
    this.#parts = parts;
  }

  /** Takes a picked file in: read once, hashed, encrypted, described. */
  async keep(order: OrderId, path: string): Promise<Result<EvidenceFile, Fault>> {
    const { files, limitBytes } = this.#parts;
    const picked = await openPickedFile(files, path, limitBytes);
    if (!picked.ok) return picked;
    const { name } = picked.value;
    try {
      const stored = await this.write(order, picked.value.content());
      if (!stored.ok) return stored;
      return ok({ ...stored.value, name, contentType: contentTypeOf(name) });
    } finally {
      await picked.value.close();
    }
  }

  /**
   * Encrypts a stream into a new blob; resolves when it is on the disk under its name. On `store.full`,
   * `store.readOnly` or `store.damaged` nothing of it stays.
   */
  async write(
    order: OrderId,
    content: AsyncIterable<Uint8Array>,
  ): Promise<Result<StoredBlob, Fault>> {
    const key = await this.#parts.keys.keyFor('evidence', order);
    if (!key.ok) return key;
    const blob = makeBlobId();
    const header = encodeHeader(key.value.id, blob);
    const cipher = new ChunkCipher(key.value.bytes, blob, header);
    const draft = this.#pathOf(blob) + draftEnding;
    try {
      const written = await this.#writeDraft(draft, header, cipher, content);
      await this.#parts.step('beforeBlobRename');
      await this.#parts.files.rename(draft, this.#pathOf(blob));
      await this.#parts.files.syncFolder(this.#parts.folder);
      await this.#parts.step('afterBlobRename');
      return ok({ blob, ...written });
    } catch (error) {
      await this.#parts.files.remove(draft).catch(() => undefined);
      if (error instanceof PickedFileFault) return err(error.fault);
      return err(storeFault(error));
    } finally {
      cipher.wipe();
    }
  }

  /**
   * The plain content of a blob, each chunk verified before it is given out. Throws `BlobUnreadable` when the file is
   * gone, damaged, cut, of another order, or its key was erased.
   */
  read(order: OrderId, blob: BlobId): AsyncGenerator<Uint8Array> {
    return readBlob(this.#parts, this.#pathOf(blob), order, blob);
  }

  async remove(blob: BlobId): Promise<Result<void, Fault>> {
    try {
      await this.#parts.files.remove(this.#pathOf(blob));
      await this.#parts.files.syncFolder(this.#parts.folder);
      return ok(undefined);
    } catch (error) {
      return err(storeFault(error));
    }
  }

  /**
   * Removes blobs that no entry names and drafts of writes that never ended, if last changed before `before`: a
   * younger one may be about to be named. Stops after `most`. Tells how many went; foreign files stay.
   */
  async sweep(
    named: ReadonlySet<BlobId>,
    before: UtcMs,
    most = Number.POSITIVE_INFINITY,
  ): Promise<Result<number, Fault>> {
    const { files, folder } = this.#parts;
    let removed = 0;
    try {
      for (const name of await files.list(folder)) {
        if (removed >= most) break;
        const isDraft = name.endsWith(draftEnding);
        const blob = isDraft ? name.slice(0, -draftEnding.length) : name;
        if (!isBlobId(blob) || (!isDraft && named.has(blob))) continue;
        const facts = await files.stat(join(folder, name));
        if (facts === null || facts.modifiedMs >= before) continue;
        await files.remove(join(folder, name));
        removed += 1;
      }
      return ok(removed);
    } catch (error) {
      return err(storeFault(error));
    }
  }

  async #writeDraft(
    path: string,
    header: Buffer,
    cipher: ChunkCipher,
    content: AsyncIterable<Uint8Array>,
  ): Promise<{ readonly sha256: Sha256; readonly bytes: Bytes }> {
    const { files, folder, step } = this.#parts;
    await files.makeFolder(folder);
    const file = await files.open(path, 'create');
    try {
      const hash = createHash('sha256');
      let plainBytes = 0;
      await file.write(header, 0);
      let end = header.length;
      for await (const { chunk, isLast } of inChunks(content, chunkBytes)) {
        const sealed = cipher.seal(chunk, isLast);
        await file.write(sealed, end);
        hash.update(chunk);
        plainBytes += chunk.length;
        end += sealed.length;
        await step('betweenChunks');
      }
      await step('beforeBlobFsync');
      await file.sync();
      return { sha256: hash.digest('hex') as Sha256, bytes: bytes(plainBytes) };
    } finally {
      await file.close();
    }
  }

  #pathOf(blob: BlobId): string {
    // Names come from entries, so from our own journal; a path still never follows from anything but 32 digits.
    if (!isBlobId(blob)) throw new Error('not the name of a blob');
    return join(this.#parts.folder, blob);
  }
}
