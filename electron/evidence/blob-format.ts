/**
 * One evidence file on disk: header | chunk | chunk | ... Each chunk is AES-256-GCM under the blob's own key with a
 * nonce that counts the chunks and marks the last one (the STREAM construction, Hoang et al. 2015), so a chunk that is
 * missing, doubled, moved or taken from another file is found, and so is an end that was cut off.
 *
 * header: magic 8 | format version u16 | zero 2 | chunk size u32 | key id 16 | blob id 16
 */
import { hkdfSync, randomBytes } from 'node:crypto';
import type { BlobId } from '../../shared/base/units.ts';
import { decrypt, encrypt, keyBytes, nonceBytes, tagBytes } from '../secrets/seal.ts';

const magic = Buffer.from('OMBUDBLB', 'latin1');
const formatVersion = 1;
export const headerBytes = 48;
/** Plain bytes in every chunk but the last. */
export const chunkBytes = 262_144;
/** A chunk as it lies on disk. */
export const sealedChunkBytes = chunkBytes + tagBytes;

const blobPattern = /^[0-9a-f]{32}$/;
export const isBlobId = (name: string): name is BlobId => blobPattern.test(name);
export const makeBlobId = (): BlobId => randomBytes(16).toString('hex') as BlobId;

export function encodeHeader(keyId: Uint8Array, blob: BlobId): Buffer {
  const header = Buffer.alloc(headerBytes);
  magic.copy(header);
  header.writeUInt16BE(formatVersion, 8);
  header.writeUInt32BE(chunkBytes, 12);
  header.set(keyId, 16);
  header.write(blob, 32, 'hex');
  return header;
}

/** The id of the key the blob lies under, or what is wrong with it. */
export function decodeHeader(
  header: Buffer,
  blob: BlobId,
): { readonly keyId: Buffer } | 'damaged' | 'newer' {
  if (header.length < headerBytes || !header.subarray(0, magic.length).equals(magic)) {
    return 'damaged';
  }
  if (header.readUInt16BE(8) > formatVersion) return 'newer';
  const keyId = header.subarray(16, 32);
  return header.equals(encodeHeader(keyId, blob)) ? { keyId } : 'damaged';
}

/**
 * Seals and opens the chunks of one blob in order. Its key is derived from the order's evidence key and the blob's
 * random id (HKDF-SHA256), so counting nonces from zero never repeats one under a key.
 */
export class ChunkCipher {
  readonly #key: Buffer;
  readonly #header: Buffer;
  #count = 0;

  constructor(evidenceKey: Uint8Array, blob: BlobId, header: Buffer) {
    const salt = Buffer.from(blob, 'hex');
    this.#key = Buffer.from(hkdfSync('sha256', evidenceKey, salt, 'ombud/1/blob', keyBytes));
    this.#header = header;
  }

  seal(plain: Uint8Array, isLast: boolean): Buffer {
    return encrypt(this.#key, this.#nonce(isLast), this.#header, plain);
  }

  /** The plain chunk, or null when it is not the one that belongs here. */
  open(sealed: Uint8Array, isLast: boolean): Buffer | null {
    return decrypt(this.#key, this.#nonce(isLast), this.#header, sealed);
  }

  wipe(): void {
    this.#key.fill(0);
  }

  /** zero 3 | chunk number u64 | last u8 */
  #nonce(isLast: boolean): Buffer {
    const nonce = Buffer.alloc(nonceBytes);
    nonce.writeBigUInt64BE(BigInt(this.#count), 3);
    nonce.writeUInt8(isLast ? 1 : 0, nonceBytes - 1);
    this.#count += 1;
    return nonce;
  }
}
