import { mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { sha256OfFile, sha256OfTree } from '../../../build/digest.ts';

let root = '';
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'digest-'));
  mkdirSync(join(root, 'a/b'), { recursive: true });
  writeFileSync(join(root, 'a/b/c'), 'x');
  writeFileSync(join(root, 'd'), 'y');
});
afterEach(() => rmSync(root, { recursive: true }));

const digest = () => sha256OfTree(root, ['a', 'd', 'missing']);

it('is the SHA-256 of the bytes', () => {
  writeFileSync(join(root, 'd'), 'abc');
  expect(sha256OfFile(join(root, 'd'))).toBe(
    'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad',
  );
});

it('stays the same as long as nothing changes, and changes with any byte, name or new file', () => {
  const before = digest();
  expect(digest()).toBe(before);
  const changes = [
    () => writeFileSync(join(root, 'a/b/c'), 'z'),
    () => renameSync(join(root, 'a/b/c'), join(root, 'a/b/e')),
    () => writeFileSync(join(root, 'a/new'), ''),
  ];
  const seen = new Set([before]);
  for (const change of changes) {
    change();
    seen.add(digest());
  }
  expect(seen.size).toBe(4);
});
