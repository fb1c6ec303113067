import { timingSafeEqual } from 'node:crypto';
import { basename, dirname } from 'node:path';
import { fault, type Fault } from '../../shared/base/fault.ts';
import { err, ok, type Result } from '../../shared/base/result.ts';
import { storeFault, type FileSystemPort } from '../journal/file-system.ts';
import { readWhole, setAside, writeWhole } from '../journal/whole-file.ts';
import type { ProfileSecret } from './profile-secret.ts';
import { seal, unseal } from './seal.ts';

/** magic 8 | version u16 | key check 16 | nonce 12 | ciphertext | tag 16 */
const magic = Buffer.from('OMBUDSEA', 'latin1');
const version = 1;
const checkAt = magic.length + 2;
const headerBytes = checkAt + 16;

/** A small file that only the profile's secret opens, e.g. `secrets/client-cert.bin`. Record, not cache. */
export interface SealedFile {
  /**
   * The plain bytes, null when there is no file. `store.damaged`: it was set aside as `.damaged-<n>`;
   * `keychain.changed`: it was sealed under another secret; `journal.newerFormat`: a newer Ombud wrote it. The latter
   * two leave the file alone. The caller wipes the bytes.
   */
  read(): Promise<Result<Uint8Array | null, Fault>>;
  /** Replaces the content. Resolves when it is on the disk; on a failure the old content stands. */
  write(plain: Uint8Array): Promise<Result<void, Fault>>;
  remove(): Promise<Result<void, Fault>>;
}

/**
 * A file sealed by AES-256-GCM under a key of its own, bound to profile, file name and format version: a copy under
 * another name or in another profile does not open.
 */
export function sealedFile(files: FileSystemPort, secret: ProfileSecret, path: string): SealedFile {
  const name = basename(path);
  const derive = (purpose: string): Uint8Array => secret.deriveKey(`${purpose}/${name}`);
  const header = (): Buffer => {
    const start = Buffer.alloc(headerBytes);
    magic.copy(start);
    start.writeUInt16BE(version, magic.length);
    start.set(derive('sealed-file-check').subarray(0, headerBytes - checkAt), checkAt);
    return start;
  };
  const bound = (start: Uint8Array): Buffer =>
    Buffer.concat([start, Buffer.from(`${secret.profile}\0${name}`, 'utf8')]);

  return {
    read: () =>
      guarded(async () => {
        const content = await readWhole(files, path);
        if (content === null) return ok(null);
        const expected = header();
        const verdict = judge(content, expected);
        if (verdict !== null && verdict !== 'store.damaged') return err(fault(verdict));
        const plain = verdict === null ? openWith(derive, bound(expected), content) : null;
        if (plain !== null) return ok(plain);
        await setAside(files, path);
        return err(fault('store.damaged'));
      }),
    write: (plain) =>
      guarded(async () => {
        const start = header();
        const key = derive('sealed-file');
        const sealed = seal(key, bound(start), plain);
        key.fill(0);
        await files.makeFolder(dirname(path));
        await writeWhole(files, path, Buffer.concat([start, sealed]));
        return ok(undefined);
      }),
    remove: () =>
      guarded(async () => {
        if ((await files.stat(path)) === null) return ok(undefined);
        await files.remove(path);
        await files.syncFolder(dirname(path));
        return ok(undefined);
      }),
  };
}

function openWith(
  derive: (purpose: string) => Uint8Array,
  bound: Uint8Array,
  content: Uint8Array,
): Uint8Array | null {
  const key = derive('sealed-file');
  const plain = unseal(key, bound, content.subarray(headerBytes));
  key.fill(0);
  return plain;
}

/** What the clear part of the file says before anything is opened; null when it is as it should be. */
function judge(
  content: Uint8Array,
  expected: Buffer,
): 'store.damaged' | 'journal.newerFormat' | 'keychain.changed' | null {
  const start = Buffer.from(content.subarray(0, headerBytes));
  if (start.length < headerBytes || !start.subarray(0, magic.length).equals(magic)) {
    return 'store.damaged';
  }
  if (start.readUInt16BE(magic.length) > version) return 'journal.newerFormat';
  if (start.readUInt16BE(magic.length) !== version) return 'store.damaged';
  const isOurs = timingSafeEqual(start.subarray(checkAt), expected.subarray(checkAt));
  return isOurs ? null : 'keychain.changed';
}

async function guarded<T>(act: () => Promise<Result<T, Fault>>): Promise<Result<T, Fault>> {
  try {
    return await act();
  } catch (error) {
    return err(storeFault(error));
  }
}
