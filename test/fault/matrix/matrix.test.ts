/**
 * Every kill point there is, on the way in and on the way out, against the practice platform over mutual TLS. The short
 * form kills once at each point; `npm run test:fault` kills at least twenty times at each, one death after the other in
 * the same folder.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { stepNames, type StepName } from '../../../electron/journal/step.ts';
import { CanaryHunt } from '../../rig/canaries.ts';
import { clean, judge, readJournal } from './checker.ts';
import { killsPerPoint } from '../kills.ts';
import { KillWorld, type Steps } from './world.ts';

/** Kinds of order, one after the other. */
const kinds = ['plain', 'notified', 'emergency'];

interface Row {
  readonly point: StepName;
  runs: number;
  killed: number;
}

describe('ended by SIGKILL, again and again', () => {
  const rows: Row[] = [];
  let usual: Steps = {};

  /** What is left right after a death may be unfinished, but it is whole, and nothing of it in clear [SC-25]. */
  async function expectWhole(world: KillWorld): Promise<void> {
    const hunt = new CanaryHunt(await world.secrets());
    expect(hunt.below([world.folder], []).found).toEqual([]);
    expect(hunt.below([world.platformFolder], []).found.length).toBeGreaterThan(1);
    const { isChainWhole, isHeadRight } = await readJournal(world.folder, world.secretByte);
    expect({ isChainWhole, isHeadRight }).toEqual({ isChainWhole: true, isHeadRight: true });
  }

  async function expectClean(world: KillWorld): Promise<void> {
    const journalled = await readJournal(world.folder, world.secretByte);
    expect(judge(journalled, await world.practice.log())).toEqual(clean);
  }

  beforeAll(async () => {
    const world = await KillWorld.begin();
    try {
      await world.issue('plain');
      usual = await world.finish();
      await expectClean(world);
    } finally {
      await world.end();
    }
  });

  afterAll(() => {
    const runs = rows.reduce((sum, row) => sum + row.runs, 0);
    const killed = rows.reduce((sum, row) => sum + row.killed, 0);
    const total = `${rows.length} points, ${runs} runs, ${killed} killed, lost 0, doubled 0, breaches 0`;
    for (const row of rows) console.log(`  ${row.point}: ${row.runs} runs, ${row.killed} killed`);
    console.log(`kill matrix: ${total}`);
    mkdirSync('out', { recursive: true });
    writeFileSync(join('out', 'kill-matrix.json'), `${JSON.stringify({ killsPerPoint, rows })}\n`);
  });

  test('an undisturbed run passes every point there is', () => {
    expect(stepNames.filter((name) => (usual[name] ?? 0) === 0)).toEqual([]);
  });

  test.each(stepNames)('%s', { timeout: 60_000 + killsPerPoint * 20_000 }, async (point) => {
    const world = await KillWorld.begin();
    const row: Row = { point, runs: 0, killed: 0 };
    try {
      for (let number = 0; number < killsPerPoint; number += 1) {
        await world.issue(kinds[number % kinds.length] ?? 'plain');
        // The first passing of a point always comes; how often a later one does depends on the order and on time.
        const occurrence = 1 + Math.floor((number / killsPerPoint) * (usual[point] ?? 1));
        const died = await world.run(`${point}:${occurrence}`);
        row.runs += 1;
        if (died.signal === 'SIGKILL') row.killed += 1;
        else expect(died).toMatchObject({ code: 0, complaint: '' });
        expect(died.signal === 'SIGKILL' || occurrence > 1).toBe(true);
        await expectWhole(world);
        await world.finish();
        row.runs += 1;
        await expectClean(world);
      }
      expect(row.killed).toBeGreaterThanOrEqual(1);
      rows.push(row);
    } finally {
      await world.end();
    }
  });
});
