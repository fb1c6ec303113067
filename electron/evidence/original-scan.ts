import { createHash } from 'node:crypto';
import { fault } from '../../shared/base/fault.ts';
import type { BlobId, OrderId, Sha256 } from '../../shared/base/units.ts';
import type { EvidenceFile, JournalRecord } from '../../shared/orders/entry.ts';
import { BlobUnreadable } from './blob-reader.ts';
import type { EvidenceStore } from './evidence-store.ts';
import type { ReceivedDocument } from './received-document.ts';

/**
 * One scan of an order that came another way, or of what came or went later, as it was taken in; null when no entry of this
 * order names it as such. Throws `BlobUnreadable` when it is not whole.
 */
export async function originalScan(
  records: AsyncIterable<JournalRecord>,
  evidence: Pick<EvidenceStore, 'read'>,
  order: OrderId,
  blob: BlobId,
): Promise<ReceivedDocument | null> {
  const file = await fileNamed(records, order, blob);
  if (file === null) return null;
  const chunks: Uint8Array[] = [];
  for await (const chunk of evidence.read(order, blob)) chunks.push(chunk);
  const content = Buffer.concat(chunks);
  const sha256 = createHash('sha256').update(content).digest('hex') as Sha256;
  if (sha256 !== file.sha256) throw new BlobUnreadable(fault('store.damaged'));
  return { name: file.name, contentType: file.contentType, content, sha256, isAsStated: null };
}

async function fileNamed(
  records: AsyncIterable<JournalRecord>,
  order: OrderId,
  blob: BlobId,
): Promise<EvidenceFile | null> {
  for await (const { entry } of records) {
    if (!('originals' in entry)) continue;
    const file = entry.order === order ? entry.originals.find((one) => one.blob === blob) : null;
    if (file != null) return file;
  }
  return null;
}
