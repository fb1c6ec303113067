import type { Fault } from '../../shared/base/fault.ts';
import type { Sha256 } from '../../shared/base/units.ts';
import type { EntryBody } from '../../shared/orders/entry.ts';
import { sha256Of } from './question.ts';

type MessageUnreadable = EntryBody & { readonly kind: 'messageUnreadable' };

/** In base64 this stays well below the journal's largest frame. */
const mostKept = 33_554_432;
/** Of larger bytes so much is kept: the header or the object's own identifier are in there. */
const keptPrefix = 16_384;

/** The journalled form of bytes that cannot be read, by the hash of them all. */
export const unreadableEntry = (bytes: Uint8Array, reason: Fault): MessageUnreadable => {
  if (bytes.length > mostKept) return heldEntry(bytes, reason);
  return entryOf(bytes, sha256Of(bytes), reason);
};

/** The journalled form of bytes too large for the journal: their beginning, by the hash of them all. */
export const heldEntry = (bytes: Uint8Array, reason: Fault): MessageUnreadable =>
  entryOf(bytes.subarray(0, keptPrefix), sha256Of(bytes), reason);

const entryOf = (kept: Uint8Array, sha256: Sha256, reason: Fault): MessageUnreadable => ({
  kind: 'messageUnreadable',
  sha256,
  base64: Buffer.from(kept).toString('base64'),
  reason: reason.code,
});
