import { createHash } from 'node:crypto';
import { mkdtemp, rm, symlink } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';

/** `sun_path` holds 104 bytes on macOS and 108 on Linux, with its end mark. */
const longestAddress = 100;

/**
 * Runs `use` with an address under which the socket file at `path` can be bound or reached. A path too long for a
 * socket is reached through a short symbolic link that exists only meanwhile; the socket itself lies at `path`.
 */
export async function withSocketAddress<T>(
  path: string,
  use: (address: string) => Promise<T>,
): Promise<T> {
  if (Buffer.byteLength(path) <= longestAddress) return use(path);
  const place = await mkdtemp(join(tmpdir(), 'ombud-'));
  try {
    await symlink(dirname(path), join(place, 'f'));
    return await use(join(place, 'f', basename(path)));
  } finally {
    await rm(place, { recursive: true, force: true });
  }
}

/** Windows has no socket files: a named pipe, which the system itself gives to one process only. */
export const pipeName = (folder: string): string =>
  `\\\\.\\pipe\\ombud-${createHash('sha256').update(folder.toLowerCase()).digest('hex')}`;
