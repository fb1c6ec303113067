import { expect, test } from 'vitest';
import { RateGate } from '../../../../electron/sync/rate-gate.ts';
import { ManualTime } from './manual-time.ts';

test('never lets two through within a second, and keeps their order', async () => {
  const time = new ManualTime('2026-11-23T10:00:00Z');
  const gate = new RateGate(time);
  const passed: [string, number][] = [];
  for (const name of ['a', 'b', 'c']) {
    void gate.pass().then(() => passed.push([name, time.elapsed()]));
  }
  await time.pass(10_000);
  expect(passed.map(([name]) => name)).toEqual(['a', 'b', 'c']);
  const times = passed.map(([, at]) => at);
  expect(times[0]).toBe(0);
  for (const [place, at] of times.entries()) {
    if (place > 0) expect(at - (times[place - 1] ?? 0)).toBeGreaterThanOrEqual(1_000);
  }
});

test('does not save up turns while nobody asks', async () => {
  const time = new ManualTime('2026-11-23T10:00:00Z');
  const gate = new RateGate(time);
  await gate.pass();
  await time.pass(60_000);
  const started: number[] = [];
  void gate.pass().then(() => started.push(time.elapsed()));
  void gate.pass().then(() => started.push(time.elapsed()));
  await time.pass(5_000);
  expect(started[0]).toBe(60_000);
  expect(started[1]).toBeGreaterThanOrEqual(61_000);
});
