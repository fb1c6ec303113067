import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  closingLine,
  judgeRing,
  readCheck,
  readPlaywright,
  readVitest,
  type Ended,
} from '../../../../build/rings/counts.ts';

const vitest = (passed: number, failed: number, pending = 0, later = 0) =>
  JSON.stringify({
    numPassedTests: passed,
    numFailedTests: failed,
    numPendingTests: pending,
    numTodoTests: later,
    success: failed === 0,
  });
const playwright = (expected: number, unexpected: number, flaky = 0, skipped = 0) =>
  JSON.stringify({ stats: { expected, unexpected, flaky, skipped } });
const ended = (ring: Partial<Ended>): Ended => ({
  exitCode: 0,
  report: vitest(3, 0),
  reader: readVitest,
  maySkip: true,
  ...ring,
});

describe('one ring', () => {
  it('counts what its report says', () => {
    expect(judgeRing(ended({}))).toEqual({ passed: 3, failed: 0, skipped: 0 });
    const some = ended({ exitCode: 1, report: vitest(3, 2, 1, 1) });
    expect(judgeRing(some)).toEqual({ passed: 3, failed: 2, skipped: 2 });
    const check = ended({ reader: readCheck, report: '{"passed":9,"failed":0,"skipped":0}' });
    expect(judgeRing(check)).toEqual({ passed: 9, failed: 0, skipped: 0 });
  });

  it('counts a test that passed on a second try as failed', () => {
    const ring = ended({ reader: readPlaywright, report: playwright(4, 1, 1), exitCode: 1 });
    expect(judgeRing(ring)).toEqual({ passed: 4, failed: 2, skipped: 0 });
  });

  it('counts one failed when it crashed, wrote no report, an unreadable one, or ran nothing', () => {
    const broken: readonly Partial<Ended>[] = [
      { exitCode: 1 },
      { exitCode: 124 },
      { report: undefined },
      { report: undefined, exitCode: 139 },
      { report: '' },
      { report: '{"numPassedTests":3' },
      { report: '{}' },
      { report: vitest(-1, 0) },
      { reader: readPlaywright },
      { report: vitest(0, 0) },
      { report: vitest(0, 0, 7) },
    ];
    for (const ring of broken) {
      const verdict = judgeRing(ended(ring));
      expect(verdict.failed, JSON.stringify(ring)).toBe(1);
      expect(verdict.remark).toBeTruthy();
    }
  });

  it('counts tests left out as one failed where none may be', () => {
    const ring = { reader: readPlaywright, report: playwright(5, 0, 0, 2) };
    expect(judgeRing(ended({ ...ring, maySkip: false }))).toMatchObject({ failed: 1, skipped: 2 });
    expect(judgeRing(ended({ ...ring, maySkip: true })).failed).toBe(0);
  });

  it('never calls a run good that did not end well', () => {
    const count = fc.nat(50);
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 255 }), count, count, count, (exitCode, a, b, c) => {
        const verdict = judgeRing(ended({ exitCode, report: vitest(a, b, c) }));
        expect(verdict.failed).toBeGreaterThan(0);
        expect(verdict.passed).toBe(a);
      }),
    );
  });
});

describe('closing line', () => {
  it('adds all rings up', () => {
    const rings = [judgeRing(ended({})), judgeRing(ended({ report: vitest(10, 2, 1) }))];
    expect(closingLine(rings)).toBe('13 passed, 2 failed, 1 skipped');
    expect(closingLine([])).toBe('0 passed, 0 failed, 0 skipped');
  });
});
