// The worker as it is built knows what folds its store; a store that other code has made is made again.
import { expect, test } from '@playwright/test';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { foldingDigest, root } from '../../build/bundles.ts';

test('the built worker names the code that folds', () => {
  const folder = join(root, 'out', 'renderer', 'assets');
  const workers = readdirSync(folder).filter((name) => /^worker-.*\.js$/.test(name));
  expect(workers).toHaveLength(1);
  const text = workers.map((name) => readFileSync(join(folder, name), 'utf8')).join('');
  expect(text).toContain(foldingDigest());
});
