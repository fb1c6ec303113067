import { randomBytes } from 'node:crypto';
import type { Position } from '../../shared/base/units.ts';
import type { Entry } from '../../shared/orders/entry.ts';
import { decrypt, encrypt, nonceBytes } from '../secrets/seal.ts';
import { encodeContent } from './entry-codec.ts';
import {
  chainHash,
  encodeFrameHeader,
  headerOf,
  lengthBytes,
  nonceOf,
  sealedOf,
} from './format.ts';
import type { DataKey } from './key-slot.ts';

export interface SealedFrame {
  /** As it goes to disk, length first. */
  readonly bytes: Buffer;
  readonly hash: Buffer;
}

/** One entry as a frame behind the frame whose hash is `previous`. */
export function sealFrame(
  key: DataKey,
  at: Position,
  previous: Uint8Array,
  content: { readonly entry: Entry; readonly remaining: number },
): SealedFrame {
  const nonce = randomBytes(nonceBytes);
  const header = encodeFrameHeader({ position: at, keyId: key.id, nonce });
  const plain = encodeContent(content);
  const sealed = encrypt(key.bytes, nonce, Buffer.concat([header, previous]), plain);
  plain.fill(0);
  const hash = chainHash(previous, header, sealed);
  const length = Buffer.alloc(lengthBytes);
  length.writeUInt32BE(header.length + sealed.length + hash.length);
  return { bytes: Buffer.concat([length, header, sealed, hash]), hash };
}

/** Plain content of a frame, or null when it is not the one written under this key at this place in the chain. */
export function unsealFrame(key: DataKey, previous: Uint8Array, body: Buffer): Buffer | null {
  const bound = Buffer.concat([headerOf(body), previous]);
  return decrypt(key.bytes, nonceOf(body), bound, sealedOf(body));
}
