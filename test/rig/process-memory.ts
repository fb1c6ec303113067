// What lies in the memory of a running process, as whoever owns the computer could read it.
import { closeSync, openSync, readFileSync, readSync } from 'node:fs';

const chunk = 16 * 1024 * 1024;

interface Region {
  readonly from: number;
  readonly to: number;
}

/** Readable and writable memory: heaps, stacks, buffers. Code and mapped files hold nothing that was received. */
function regionsOf(pid: number): Region[] {
  return readFileSync(`/proc/${pid}/maps`, 'utf8')
    .split('\n')
    .flatMap((line) => {
      const [, from, to, flags] = /^([0-9a-f]+)-([0-9a-f]+) (\S+)/.exec(line) ?? [];
      if (from === undefined || to === undefined || flags?.startsWith('rw') !== true) return [];
      return [{ from: Number.parseInt(from, 16), to: Number.parseInt(to, 16) }];
    });
}

/** How often each text lies in the memory of a process, as Latin-1 or UTF-16, which is how V8 keeps strings. */
export function timesInMemory(pid: number, text: string): number {
  const forms = [Buffer.from(text, 'latin1'), Buffer.from(text, 'utf16le')];
  const overlap = Math.max(...forms.map(({ length }) => length));
  const file = openSync(`/proc/${pid}/mem`, 'r');
  let found = 0;
  try {
    const buffer = Buffer.alloc(chunk + overlap);
    for (const { from, to } of regionsOf(pid))
      for (let at = from; at < to; at += chunk) {
        const wanted = Math.min(chunk + overlap, to - at);
        const read = readOrNothing(file, buffer, wanted, at);
        for (const form of forms) found += timesIn(buffer.subarray(0, read), form);
      }
  } finally {
    closeSync(file);
  }
  return found;
}

/** Some regions can be seen but not read. */
function readOrNothing(file: number, buffer: Buffer, bytes: number, at: number): number {
  try {
    return readSync(file, buffer, 0, bytes, at);
  } catch {
    return 0;
  }
}

function timesIn(bytes: Buffer, form: Buffer): number {
  let count = 0;
  for (let at = bytes.indexOf(form); at >= 0; at = bytes.indexOf(form, at + 1)) count += 1;
  return count;
}
