import { createHash } from 'node:crypto';
import type { OrderId, Sha256, Uuid } from '../../shared/base/units.ts';
import type { DocumentObject, Hi1Object } from '../../shared/hi1/model.ts';
import type { JournalRecord } from '../../shared/orders/entry.ts';

/** The contents of one document that came with an order. */
export interface ReceivedDocument {
  /** As its sender named it, or for a scan the file it came from; never used as a path. */
  readonly name: string | null;
  readonly contentType: string | null;
  readonly content: Uint8Array;
  /** Of `content`, computed here. */
  readonly sha256: Sha256;
  /** Whether that is what the sender's own checksum says; null: it gave no SHA-256. */
  readonly isAsStated: boolean | null;
}

/** The newest contents of a document of this order, from the journal; null when there are none. */
export async function receivedDocument(
  records: AsyncIterable<JournalRecord>,
  order: OrderId,
  id: Uuid,
): Promise<ReceivedDocument | null> {
  let newest: DocumentObject | null = null;
  for await (const { entry } of records) {
    const isOfOrder = 'order' in entry && entry.order === order;
    for (const object of isOfOrder ? objectsOf(entry) : []) {
      // A later generation may carry what has changed alone.
      if (object.type !== 'Document' || object.id !== id || object.body?.contents == null) continue;
      if ((object.generation ?? 0) >= (newest?.generation ?? 0)) newest = object;
    }
  }
  return newest === null ? null : contentOf(newest);
}

function objectsOf(entry: JournalRecord['entry']): readonly Hi1Object[] {
  if (entry.kind === 'objectArrived') return [entry.object];
  return entry.kind === 'orderRegistered' ? entry.objects : [];
}

function contentOf({ name, body }: DocumentObject): ReceivedDocument | null {
  if (body?.contents == null) return null;
  const content = Buffer.from(body.contents, 'base64');
  const sha256 = createHash('sha256').update(content).digest('hex') as Sha256;
  const { contentType, checksum } = body;
  const isStated = checksum != null && /^[0-9a-f]{64}$/iu.test(checksum);
  const isAsStated = isStated ? checksum.toLowerCase() === sha256 : null;
  return { name, contentType, content, sha256, isAsStated };
}
