import { createHash, randomBytes } from 'node:crypto';
import type { Fault } from '../../../../shared/base/fault.ts';
import { ok, type Result } from '../../../../shared/base/result.ts';
import { bytes, type BlobId, type OrderId, type Sha256 } from '../../../../shared/base/units.ts';
import type { EvidenceFile } from '../../../../shared/orders/entry.ts';
import type { BlobPort, EvidencePort } from '../../../../electron/sync/ports.ts';

type Written = Result<
  { readonly blob: BlobId; readonly sha256: Sha256; readonly bytes: ReturnType<typeof bytes> },
  Fault
>;

/** The blob store's contract in memory; it outlives a restart as the disk does. */
export class MemoryBlobs implements BlobPort, EvidencePort {
  readonly blobs = new Map<string, Buffer>();
  /** What `keep` finds at a path. */
  readonly disk = new Map<string, Buffer>();

  async write(_order: OrderId, content: AsyncIterable<Uint8Array>): Promise<Written> {
    const chunks: Uint8Array[] = [];
    for await (const chunk of content) chunks.push(Buffer.from(chunk));
    const whole = Buffer.concat(chunks);
    const blob = randomBytes(16).toString('hex') as BlobId;
    this.blobs.set(blob, whole);
    const sha256 = createHash('sha256').update(whole).digest('hex') as Sha256;
    return ok({ blob, sha256, bytes: bytes(whole.length) });
  }

  /** In pieces of an awkward size, as a disk may give them. */
  async *read(_order: OrderId, blob: BlobId): AsyncIterable<Uint8Array> {
    const whole = this.blobs.get(blob) ?? Buffer.alloc(0);
    for (let at = 0; at < whole.length; at += 1_000) {
      yield await Promise.resolve(whole.subarray(at, at + 1_000));
    }
  }

  async keep(order: OrderId, path: string): Promise<Result<EvidenceFile, Fault>> {
    const content = this.disk.get(path) ?? Buffer.from(`content of ${path}`);
    const written = await this.write(order, onePiece(content));
    if (!written.ok) return written;
    return ok({ ...written.value, name: path, contentType: 'text/csv' });
  }
}

async function* onePiece(content: Uint8Array): AsyncIterable<Uint8Array> {
  yield await Promise.resolve(content);
}
