import { position, type Position } from '../../shared/base/units.ts';
import type { ProfileSecret } from '../secrets/profile-secret.ts';
import { nonceBytes, seal, tagBytes, unseal } from '../secrets/seal.ts';
import type { FileSystemPort, OpenFile } from './file-system.ts';
import {
  decodeFileHeader,
  encodeFileHeader,
  fileHeaderBytes,
  hashBytes,
  idBytes,
} from './format.ts';
import { readWhole, writeWhole } from './whole-file.ts';

/** How far the journal is known to go. A journal that is shorter has lost entries that somebody relies on. */
export interface Head {
  readonly position: Position;
  /** Bytes of the journal file. */
  readonly bytes: number;
  readonly hash: Buffer;
  readonly ringId: Buffer;
  /** Keys in the ring. */
  readonly keys: number;
}

/** position u64 | bytes u64 | hash 32 | ring id 16 | keys u32 */
const plainBytes = 8 + 8 + hashBytes + idBytes + 4;
const sealedBytes = nonceBytes + plainBytes + tagBytes;
/** Each place in a disk sector of its own: writing one can never harm the other. */
const placeAt = [512, 1_024] as const;
const fileBytes = 1_536;

function encode(head: Head): Buffer {
  const plain = Buffer.alloc(plainBytes);
  plain.writeBigUInt64BE(BigInt(head.position), 0);
  plain.writeBigUInt64BE(BigInt(head.bytes), 8);
  plain.set(head.hash, 16);
  plain.set(head.ringId, 16 + hashBytes);
  plain.writeUInt32BE(head.keys, 16 + hashBytes + idBytes);
  return plain;
}

const decode = (plain: Buffer): Head => ({
  position: position(Number(plain.readBigUInt64BE(0))),
  bytes: Number(plain.readBigUInt64BE(8)),
  hash: plain.subarray(16, 16 + hashBytes),
  ringId: plain.subarray(16 + hashBytes, 16 + hashBytes + idBytes),
  keys: plain.readUInt32BE(16 + hashBytes + idBytes),
});

const boundTo = (header: Uint8Array, place: number): Buffer =>
  Buffer.concat([header, Buffer.of(place)]);

/** Creates the head of a new journal. */
export async function createHeadFile(
  files: FileSystemPort,
  path: string,
  secret: ProfileSecret,
  journalId: Uint8Array,
  head: Head,
): Promise<void> {
  const key = secret.deriveKey('journal-head');
  const content = Buffer.alloc(fileBytes);
  const header = encodeFileHeader('head', journalId);
  content.set(header, 0);
  content.set(seal(key, boundTo(header, 0), encode(head)), placeAt[0]);
  key.fill(0);
  await writeWhole(files, path, content);
}

/**
 * The sealed head: two places, written in turn and in place, so that it needs no free disk space and a
 * write cut short leaves the head before it.
 */
export class HeadFile {
  readonly #file: OpenFile;
  readonly #header: Buffer;
  readonly #key: Uint8Array;
  #next: 0 | 1;
  /** The latest head on disk; null when neither place opens. */
  #current: Head | null;

  private constructor(file: OpenFile, header: Buffer, key: Uint8Array, content: Buffer) {
    this.#file = file;
    this.#header = header;
    this.#key = key;
    const [first, second] = placeAt.map((at, place) => {
      const sealed = content.subarray(at, at + sealedBytes);
      const plain = unseal(key, boundTo(header, place), sealed);
      return plain === null ? null : decode(plain);
    });
    const isSecondLater = second != null && second.position >= (first?.position ?? 0);
    this.#current = (isSecondLater ? second : first) ?? null;
    this.#next = isSecondLater ? 0 : 1;
  }

  static async open(
    files: FileSystemPort,
    path: string,
    secret: ProfileSecret,
    writable: boolean,
  ): Promise<HeadFile | 'missing' | 'damaged' | 'newer'> {
    const content = await readWhole(files, path);
    if (content === null) return 'missing';
    const header = Buffer.from(content.subarray(0, fileHeaderBytes));
    const decoded = decodeFileHeader('head', header);
    if (typeof decoded === 'string') return decoded;
    const file = await files.open(path, writable ? 'update' : 'read');
    return new HeadFile(file, header, secret.deriveKey('journal-head'), Buffer.from(content));
  }

  get current(): Head | null {
    return this.#current;
  }

  get journalId(): Buffer {
    return this.#header.subarray(fileHeaderBytes - idBytes);
  }

  /** Writes the head over the older of the two; resolves when it is on the disk. */
  async write(head: Head): Promise<void> {
    const place = this.#next;
    const sealed = seal(this.#key, boundTo(this.#header, place), encode(head));
    await this.#file.write(sealed, placeAt[place]);
    await this.#file.sync();
    this.#current = head;
    this.#next = place === 0 ? 1 : 0;
  }

  async close(): Promise<void> {
    this.#key.fill(0);
    await this.#file.close();
  }
}
