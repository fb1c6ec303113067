/** The disk as the stores need it, so that tests can make any single call fail. */
import type { Fault } from '../../shared/base/fault.ts';
import { fault } from '../../shared/base/fault.ts';

export interface FileFacts {
  readonly bytes: number;
  /** Milliseconds since 1970, with fractions where the file system keeps them. */
  readonly modifiedMs: number;
  readonly inode: number;
  readonly isFile: boolean;
}

export interface OpenFile {
  /** Fills `into` from offset `at`; the answer is smaller than its length only at the end of the file. */
  read(into: Uint8Array, at: number): Promise<number>;
  /** Writes all of `from` at offset `at`. */
  write(from: Uint8Array, at: number): Promise<void>;
  /** Resolves when content and length are on the disk. */
  sync(): Promise<void>;
  truncate(bytes: number): Promise<void>;
  stat(): Promise<FileFacts>;
  close(): Promise<void>;
}

/** `read` and `update` want an existing file, `create` a new one, `replace` empties what is there. */
export type OpenMode = 'read' | 'update' | 'create' | 'replace';

/** Calls reject with the system's error; `storeFault` tells what it means. Files are 0600, folders 0700. */
export interface FileSystemPort {
  open(path: string, mode: OpenMode): Promise<OpenFile>;
  /** Makes the folder and those above it; an existing one is closed to other users. */
  makeFolder(path: string): Promise<void>;
  /** Names in the folder; none when there is no such folder. */
  list(folder: string): Promise<readonly string[]>;
  /** Null when there is no such file. */
  stat(path: string): Promise<FileFacts | null>;
  rename(from: string, to: string): Promise<void>;
  /** Removes a file if it is there. */
  remove(path: string): Promise<void>;
  /** Makes names that were created, renamed or removed in the folder last. */
  syncFolder(path: string): Promise<void>;
}

/** Code of a system error (`ENOSPC`), or null for anything else. */
export function systemCode(error: unknown): string | null {
  if (!(error instanceof Error) || !('code' in error) || !('syscall' in error)) return null;
  return typeof error.code === 'string' ? error.code : null;
}

/** What a failed call of the file system means to a person. Errors that are not the system's are bugs: rethrown. */
export function storeFault(error: unknown): Fault {
  switch (systemCode(error)) {
    case null:
      throw error;
    case 'ENOSPC':
    case 'EDQUOT':
    case 'EFBIG':
      return fault('store.full');
    case 'EROFS':
    case 'EACCES':
    case 'EPERM':
      return fault('store.readOnly');
    default:
      return fault('store.damaged');
  }
}
