import { describe, expect, it } from 'vitest';
import {
  checkFailures,
  failureLines,
  findFailures,
  playwrightFailures,
  vitestFailures,
} from '../../../../build/rings/failures.ts';
import { rings } from '../../../../build/rings/rings.ts';

const read = (report: unknown, finder: typeof checkFailures) =>
  findFailures(JSON.stringify(report), finder);

describe('what failed', () => {
  it('is read from the report of the check', () => {
    const outcomes = [
      { name: 'types', problems: [] },
      { name: 'format', problems: ['one.ts', 'two.ts'] },
    ];
    expect(read({ passed: 1, failed: 1, skipped: 0, outcomes }, checkFailures)).toEqual([
      { name: 'format', reason: 'one.ts\ntwo.ts' },
    ]);
  });

  it('is read from the report of vitest, also where a file broke before its tests ran', () => {
    const red = String.fromCharCode(27) + '[31m';
    const tests = [
      { fullName: 'a clock runs', status: 'passed', failureMessages: [] },
      { fullName: 'a clock stops', status: 'failed', failureMessages: [`${red}expected 1`] },
    ];
    const testResults = [
      { name: '/a.test.ts', status: 'failed', message: '', assertionResults: tests },
      { name: '/b.test.ts', status: 'failed', message: 'cannot be read', assertionResults: [] },
      { name: '/c.test.ts', status: 'passed', message: '', assertionResults: [] },
    ];
    expect(read({ testResults }, vitestFailures)).toEqual([
      { name: '/a.test.ts: a clock stops', reason: 'expected 1' },
      { name: '/b.test.ts', reason: 'cannot be read' },
    ]);
  });

  it('is read from the report of Playwright, however deep', () => {
    const result = { errors: [{ message: 'timed out' }] };
    const spec = (title: string, status: string) => ({
      title,
      file: 'e2e/lock.spec.ts',
      line: 4,
      tests: [{ status, results: [result] }],
    });
    const specs = [spec('locks', 'unexpected'), spec('again', 'flaky'), spec('well', 'expected')];
    const report = { suites: [{ suites: [{ specs }] }], errors: [{ message: 'no browser' }] };
    expect(read(report, playwrightFailures)).toEqual([
      { name: 'e2e/lock.spec.ts:4 locks', reason: 'timed out' },
      { name: 'e2e/lock.spec.ts:4 again', reason: 'timed out' },
      { name: 'outside every test', reason: 'no browser' },
    ]);
  });

  it('is nothing where a report is missing, broken or of another shape', () => {
    for (const { finder } of rings)
      for (const report of [undefined, '', '{', 'null', '{}', '[]', '{"suites":7}'])
        expect(findFailures(report, finder)).toEqual([]);
  });

  it('is printed with the ring, indented and cut to some lines', () => {
    const problems = Array.from({ length: 40 }, (_, n) => `line ${n}`);
    const [failure] = read({ outcomes: [{ name: 'style', problems }] }, checkFailures);
    const lines = failureLines('check', failure ?? { name: '', reason: '' }).split('\n');
    expect(lines.slice(0, 2)).toEqual(['check: style', '    line 0']);
    expect(lines.at(-1)).toBe('    … 28 more lines');
  });
});
