import { closeSync, fsyncSync, openSync, readFileSync, renameSync, writeSync } from 'node:fs';

/** The parsed file, or null when there is none. Anything else that goes wrong throws. */
export function readJson(path: string): unknown {
  let text: string;
  try {
    text = readFileSync(path, 'utf8');
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return null;
    throw error;
  }
  return JSON.parse(text);
}

/** Replaces a file in one step, so that a kill leaves either the old text or the new. */
export function writeFileAtomically(path: string, content: string | Uint8Array): void {
  const next = `${path}.next`;
  const file = openSync(next, 'w', 0o600);
  try {
    const bytes = typeof content === 'string' ? Buffer.from(content, 'utf8') : content;
    let written = 0;
    while (written < bytes.length) written += writeSync(file, bytes, written);
    fsyncSync(file);
  } finally {
    closeSync(file);
  }
  renameSync(next, path);
}

export const writeJson = (path: string, value: unknown): void =>
  writeFileAtomically(path, JSON.stringify(value));
