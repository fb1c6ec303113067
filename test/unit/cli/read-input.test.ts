import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { afterAll, describe, expect, it } from 'vitest';
import { readPath, readStream } from '../../../cli/read-input.ts';

const folder = mkdtempSync(join(tmpdir(), 'ombud-input-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const file = (name: string, size: number): string => {
  const path = join(folder, name);
  writeFileSync(path, Buffer.alloc(size, 0x61));
  return path;
};

describe('reading a file', () => {
  it('reads to the last byte that is allowed, and no further', async () => {
    expect(await readPath(file('fits', 10), 10)).toMatchObject({ ok: true, value: { length: 10 } });
    expect(await readPath(file('big', 11), 10)).toEqual({ ok: false, error: 'tooLarge' });
    expect(await readPath(file('empty', 0), 10)).toMatchObject({ ok: true, value: { length: 0 } });
  });

  it('joins the parts of a file that is read in several', async () => {
    const read = await readPath(file('parts', 3_000_000), 4_000_000);
    expect(read.ok && Buffer.from(read.value).equals(Buffer.alloc(3_000_000, 0x61))).toBe(true);
  });

  it('stops in a device without an end', async () => {
    expect(await readPath('/dev/zero', 1000)).toEqual({ ok: false, error: 'tooLarge' });
  });

  it('reads a named pipe', async () => {
    const pipe = join(folder, 'pipe');
    execFileSync('mkfifo', [pipe]);
    const read = readPath(pipe, 100);
    writeFileSync(pipe, 'abc');
    expect(await read).toMatchObject({ ok: true, value: { length: 3 } });
  });

  it('names why a file cannot be read', async () => {
    expect(await readPath(join(folder, 'nowhere'), 10)).toEqual({ ok: false, error: 'missing' });
    expect(await readPath(join(file('plain', 1), 'below'), 10)).toMatchObject({ error: 'missing' });
    expect(await readPath(folder, 10)).toEqual({ ok: false, error: 'folder' });
    expect(await readPath('nul\0inside', 10)).toEqual({ ok: false, error: 'unreadable' });
  });

  it('names a file nobody may read', async () => {
    const denied = Readable.from(
      (async function* () {
        yield Buffer.from('half');
        throw Object.assign(new Error('no'), { code: 'EACCES' });
      })(),
    );
    expect(await readStream(denied, 10)).toEqual({ ok: false, error: 'denied' });
  });

  it('says that a stream broke, and keeps nothing of it', async () => {
    const broken = Readable.from(
      (async function* () {
        yield Buffer.from('half');
        throw new Error('gone');
      })(),
    );
    expect(await readStream(broken, 10)).toEqual({ ok: false, error: 'unreadable' });
  });
});
