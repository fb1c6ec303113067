import type { OrderId } from '../../shared/base/units.ts';
import type { KeyScope } from '../../shared/orders/entry.ts';
import { keyBytes, nonceBytes, seal, tagBytes, unseal } from '../secrets/seal.ts';
import { fileHeaderBytes, idBytes } from './format.ts';

/**
 * What a data key is for; its place is what a slot records. Frames and evidence files of an order have different keys;
 * `projection` is the one the window's own store is sealed under.
 */
export const keyUses = ['journal', 'evidence', 'projection'] as const;
export type KeyUse = (typeof keyUses)[number];

export interface DataKey {
  readonly id: Buffer;
  readonly use: KeyUse;
  readonly scope: KeyScope;
  readonly bytes: Buffer;
}

const scopeNames = ['system', 'quarantine'] as const;
const orderScope = scopeNames.length;

/** use u8 | scope u8 | order 16 | key 32 | zero 14: which order a key belongs to is inside. */
const plainBytes = 64;
const keyAt = 2 + idBytes;
/** key id 16 | nonce 12 | ciphertext 64 | tag 16 */
export const slotBytes = idBytes + nonceBytes + plainBytes + tagBytes;
/** file header 32 | ring id 16 */
export const ringHeaderBytes = fileHeaderBytes + idBytes;

/** A slot opens only in its ring, at its place and under its id. */
function boundTo(ringHeader: Uint8Array, index: number, id: Uint8Array): Buffer {
  const at = Buffer.alloc(4);
  at.writeUInt32BE(index);
  return Buffer.concat([ringHeader, at, id]);
}

export function encodeSlot(
  wrapping: Uint8Array,
  ringHeader: Uint8Array,
  index: number,
  key: DataKey,
): Buffer {
  const plain = Buffer.alloc(plainBytes);
  const named = scopeNames.findIndex((name) => name === key.scope);
  plain.writeUInt8(keyUses.indexOf(key.use), 0);
  plain.writeUInt8(named < 0 ? orderScope : named, 1);
  if (named < 0) plain.write(key.scope.replaceAll('-', ''), 2, 'hex');
  plain.set(key.bytes, keyAt);
  const sealed = seal(wrapping, boundTo(ringHeader, index, key.id), plain);
  plain.fill(0);
  return Buffer.concat([key.id, sealed]);
}

/** The key in the slot, or null when the slot is damaged or was wrapped under another secret. */
export function decodeSlot(
  wrapping: Uint8Array,
  ringHeader: Uint8Array,
  index: number,
  slot: Buffer,
): DataKey | null {
  const id = Buffer.from(slot.subarray(0, idBytes));
  const plain = unseal(wrapping, boundTo(ringHeader, index, id), slot.subarray(idBytes));
  if (plain === null) return null;
  const use = keyUses[plain.readUInt8(0)];
  const named = plain.readUInt8(1);
  const scope = named === orderScope ? orderIn(plain) : scopeNames[named];
  const bytes = Buffer.from(plain.subarray(keyAt, keyAt + keyBytes));
  plain.fill(0);
  return use === undefined || scope === undefined ? null : { id, use, scope, bytes };
}

function orderIn(plain: Buffer): OrderId {
  const hex = plain.toString('hex', 2, 2 + idBytes);
  const parts = [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20)];
  return [...parts, hex.slice(20)].join('-') as OrderId;
}
