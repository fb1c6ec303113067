import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { appendBench } from '../../bench/append-bench.ts';

test('the append bench measures both sides and leaves nothing behind', async () => {
  const place = await mkdtemp(join(tmpdir(), 'ombud-append-'));
  try {
    const figures = await appendBench(place, 2, 2);
    expect(figures.filter(({ goal }) => goal !== null)).toHaveLength(3);
    for (const { value } of figures) expect(value).toMatchObject({ rounds: 2 });
    expect(Math.min(...figures.map(({ value }) => value.least))).toBeGreaterThan(0);
    expect(await readdir(place)).toEqual([]);
  } finally {
    await rm(place, { recursive: true, force: true });
  }
});
