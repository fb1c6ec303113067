import { open } from 'node:fs/promises';
import { err, ok } from '../shared/base/result.ts';
import type { Input, InputProblem } from './command.ts';

const codes: Readonly<Record<string, InputProblem>> = {
  ENOENT: 'missing',
  ENOTDIR: 'missing',
  EACCES: 'denied',
  EPERM: 'denied',
  EISDIR: 'folder',
};

function problemOf(error: unknown): InputProblem {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  return codes[code] ?? 'unreadable';
}

/**
 * Collects a stream to its end. It stops at the first byte beyond the limit, so that neither a huge file nor an endless
 * pipe or device can fill the memory: a size is not asked for beforehand, for those have none.
 */
export async function readStream(stream: AsyncIterable<unknown>, limit: number): Promise<Input> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  try {
    for await (const chunk of stream) {
      if (!(chunk instanceof Uint8Array)) return err('unreadable');
      size += chunk.length;
      if (size > limit) return err('tooLarge');
      chunks.push(chunk);
    }
  } catch (error) {
    return err(problemOf(error));
  }
  return ok(chunks.length === 1 && chunks[0] !== undefined ? chunks[0] : Buffer.concat(chunks));
}

/** Reads a file, pipe or device from its beginning, at most `limit` bytes. */
export async function readPath(path: string, limit: number): Promise<Input> {
  try {
    const file = await open(path, 'r');
    return await readStream(file.createReadStream({ highWaterMark: 1 << 20 }), limit);
  } catch (error) {
    return err(problemOf(error));
  }
}
