import { basename } from 'node:path';
import { fault, type Fault } from '../../shared/base/fault.ts';
import { err, ok, type Result } from '../../shared/base/result.ts';
import {
  systemCode,
  type FileFacts,
  type FileSystemPort,
  type OpenFile,
} from '../journal/file-system.ts';

const partBytes = 262_144;

/** Ends the reading of a picked file; what is told to the person is inside. */
export class PickedFileFault extends Error {
  readonly fault: Fault;

  constructor(reason: Fault) {
    super(reason.code);
    this.fault = reason;
  }
}

/** A file that a person picked, open and still unread. */
export interface PickedFile {
  readonly name: string;
  /** The content, read once; throws `PickedFileFault` when the file changes meanwhile. */
  content(): AsyncGenerator<Uint8Array>;
  close(): Promise<void>;
}

/**
 * Opens a picked file: `answer.fileUnreadable` (gone, no right, a folder or device), `answer.fileTooLarge`
 * {limit}.
 */
export async function openPickedFile(
  files: FileSystemPort,
  path: string,
  limitBytes: number,
): Promise<Result<PickedFile, Fault>> {
  try {
    // Asked by name first: opening a pipe would wait for a writer.
    const named = await files.stat(path);
    if (named === null || !named.isFile) return err(fault('answer.fileUnreadable'));
    if (named.bytes > limitBytes) return err(fault('answer.fileTooLarge', { limit: limitBytes }));
    const file = await files.open(path, 'read');
    return ok({
      name: basename(path),
      content: () => readOnce(file, named, limitBytes),
      close: () => file.close(),
    });
  } catch (error) {
    if (systemCode(error) === null) throw error;
    return err(fault('answer.fileUnreadable'));
  }
}

async function* readOnce(
  file: OpenFile,
  named: FileFacts,
  limitBytes: number,
): AsyncGenerator<Uint8Array> {
  let at = 0;
  for (;;) {
    const part = Buffer.allocUnsafe(partBytes);
    const filled = await orUnreadable(file.read(part, at));
    at += filled;
    if (at > limitBytes)
      throw new PickedFileFault(fault('answer.fileTooLarge', { limit: limitBytes }));
    if (filled > 0) yield part.subarray(0, filled);
    if (filled < partBytes) break;
  }
  const now = await orUnreadable(file.stat());
  const isSame = now.inode === named.inode && now.modifiedMs === named.modifiedMs;
  if (!isSame || now.bytes !== at || named.bytes !== at) {
    throw new PickedFileFault(fault('answer.fileChanged'));
  }
}

async function orUnreadable<T>(act: Promise<T>): Promise<T> {
  try {
    return await act;
  } catch (error) {
    if (systemCode(error) === null) throw error;
    throw new PickedFileFault(fault('answer.fileUnreadable'));
  }
}
