import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { writePrivately } from '../../../../electron/shell/write-privately.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'ombud-write-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

it('a new file is for this account alone, and so is one that others could read', async () => {
  const paths = [join(folder, 'new.txt'), join(folder, 'old.txt')];
  writeFileSync(paths[1] ?? '', 'what was there, and longer', { mode: 0o644 });
  for (const path of paths) {
    expect(await writePrivately(path, 'Å')).toBe(true);
    expect(readFileSync(path, 'utf8')).toBe('Å');
    expect(statSync(path).mode & 0o777).toBe(0o600);
  }
});

it('says so when the place does not take it', async () => {
  expect(await writePrivately(join(folder, 'none', 'x.txt'), 'x')).toBe(false);
});
