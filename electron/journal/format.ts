/**
 * Byte layout of the journal's three files; `FORMAT.md` says the same in words. Numbers are big-endian. What is
 * written here is final: a change is a new version number, never a new meaning.
 */
import { createHash } from 'node:crypto';
import { position, type Position } from '../../shared/base/units.ts';
import { nonceBytes, tagBytes } from '../secrets/seal.ts';

export const formatVersion = 1;
export const frameVersion = 1;

/** Length of journal ids, ring ids and key ids: random, so they say nothing. */
export const idBytes = 16;
export const hashBytes = 32;

export type FileKind = 'journal' | 'head' | 'keys';
const magics: Readonly<Record<FileKind, string>> = {
  journal: 'OMBUDJRN',
  head: 'OMBUDHED',
  keys: 'OMBUDKEY',
};
const magicBytes = 8;

/** magic 8 | format version u16 | zero 6 | journal id 16 */
export const fileHeaderBytes = magicBytes + 8 + idBytes;

export function encodeFileHeader(kind: FileKind, journalId: Uint8Array): Buffer {
  const header = Buffer.alloc(fileHeaderBytes);
  header.write(magics[kind], 'latin1');
  header.writeUInt16BE(formatVersion, magicBytes);
  header.set(journalId, magicBytes + 8);
  return header;
}

/** The journal id, or what is wrong: not such a file, or one of a later format. */
export function decodeFileHeader(
  kind: FileKind,
  header: Buffer,
): { readonly journalId: Buffer } | 'damaged' | 'newer' {
  if (header.length < fileHeaderBytes) return 'damaged';
  if (header.toString('latin1', 0, magicBytes) !== magics[kind]) return 'damaged';
  const version = header.readUInt16BE(magicBytes);
  if (version > formatVersion) return 'newer';
  if (version !== formatVersion) return 'damaged';
  return { journalId: Buffer.from(header.subarray(magicBytes + 8, fileHeaderBytes)) };
}

/** length u32 in front of each frame; it counts what follows it. */
export const lengthBytes = 4;
/** version u16 | position u64 | key id 16 | nonce 12 */
export const frameHeaderBytes = 2 + 8 + idBytes + nonceBytes;
const leastFrame = frameHeaderBytes + tagBytes + hashBytes;
/** No frame is longer; a larger length is damage, and nothing is read by it. */
export const mostFrame = 64 * 1_048_576;

export const isFrameLength = (length: number): boolean =>
  length >= leastFrame && length <= mostFrame;

export interface FrameHeader {
  readonly position: Position;
  readonly keyId: Uint8Array;
  readonly nonce: Uint8Array;
}

export function encodeFrameHeader(header: FrameHeader): Buffer {
  const bytes = Buffer.alloc(frameHeaderBytes);
  bytes.writeUInt16BE(frameVersion, 0);
  bytes.writeBigUInt64BE(BigInt(header.position), 2);
  bytes.set(header.keyId, 10);
  bytes.set(header.nonce, 10 + idBytes);
  return bytes;
}

/** A frame as it lies on disk, without its length. The parts are views of one buffer. */
export interface RawFrame {
  /** Offset of the length in the file. */
  readonly offset: number;
  readonly body: Buffer;
}

export const headerOf = (body: Buffer): Buffer => body.subarray(0, frameHeaderBytes);
export const versionOf = (body: Buffer): number => body.readUInt16BE(0);
export const positionOf = (body: Buffer): Position => position(Number(body.readBigUInt64BE(2)));
export const keyIdOf = (body: Buffer): Buffer => body.subarray(10, 10 + idBytes);
export const nonceOf = (body: Buffer): Buffer => body.subarray(10 + idBytes, frameHeaderBytes);
/** Ciphertext with its tag. */
export const sealedOf = (body: Buffer): Buffer =>
  body.subarray(frameHeaderBytes, body.length - hashBytes);
export const hashOf = (body: Buffer): Buffer => body.subarray(body.length - hashBytes);

/** What the first frame names as the hash before it: the file's own header, so that it cannot be exchanged. */
export const genesisHash = (fileHeader: Uint8Array): Buffer =>
  createHash('sha256').update(fileHeader).digest();

/** SHA-256(previous hash | header | ciphertext with tag). */
export const chainHash = (previous: Uint8Array, header: Uint8Array, sealed: Uint8Array): Buffer =>
  createHash('sha256').update(previous).update(header).update(sealed).digest();

/** Whether the frame carries the hash that follows from the one before it and from its own bytes. */
export function isChained(previous: Uint8Array, body: Buffer): boolean {
  const covered = body.subarray(0, body.length - hashBytes);
  return createHash('sha256').update(previous).update(covered).digest().equals(hashOf(body));
}
