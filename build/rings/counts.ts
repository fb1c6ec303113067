// Reads the reports of the test runners and adds them up. Where a report and the way its runner ended disagree, the worse counts.

export interface Counts {
  readonly passed: number;
  readonly failed: number;
  readonly skipped: number;
}

interface VitestReport {
  readonly numPassedTests: number;
  readonly numFailedTests: number;
  readonly numPendingTests: number;
  readonly numTodoTests: number;
  readonly success: boolean;
}
interface PlaywrightReport {
  readonly stats: Readonly<Record<'expected' | 'unexpected' | 'flaky' | 'skipped', number>>;
}

/** What a report of this shape says; throws when it has another shape. */
export type Reader = (report: unknown) => Counts;

function whole(...numbers: readonly number[]): number {
  const sum = numbers.reduce((a, b) => a + b, 0);
  if (!Number.isSafeInteger(sum) || sum < 0) throw new Error('a count is missing in the report');
  return sum;
}

export const readCheck: Reader = (report) => {
  const { passed, failed, skipped } = report as Counts;
  return { passed: whole(passed), failed: whole(failed), skipped: whole(skipped) };
};

export const readVitest: Reader = (report) => {
  const found = report as VitestReport;
  return {
    passed: whole(found.numPassedTests),
    failed: whole(found.numFailedTests),
    skipped: whole(found.numPendingTests, found.numTodoTests),
  };
};

/** There are no second tries; a test that passed only on one counts as failed all the same. */
export const readPlaywright: Reader = (report) => {
  const { expected, unexpected, flaky, skipped } = (report as PlaywrightReport).stats;
  return { passed: whole(expected), failed: whole(unexpected, flaky), skipped: whole(skipped) };
};

export interface Ended {
  readonly exitCode: number;
  /** Text of the report; undefined when none was written. */
  readonly report: string | undefined;
  readonly reader: Reader;
  /** Whether a test of this ring may be left out. */
  readonly maySkip: boolean;
}

export interface Verdict extends Counts {
  /** Why one failure was added to what the report says. */
  readonly remark?: string;
}

function plusOneFailed(counts: Counts, remark: string): Verdict {
  return { ...counts, failed: counts.failed + 1, remark };
}

/** Counts of one ring. A ring that crashed, wrote no report or ran nothing counts as one failed, and so do forbidden skips. */
export function judgeRing({ exitCode, report, reader, maySkip }: Ended): Verdict {
  const none: Counts = { passed: 0, failed: 0, skipped: 0 };
  if (report === undefined) return plusOneFailed(none, `no report (exit code ${exitCode})`);
  let counts: Counts;
  try {
    counts = reader(JSON.parse(report));
  } catch (error) {
    return plusOneFailed(none, `unreadable report: ${String(error)}`);
  }
  if (counts.passed + counts.failed === 0) return plusOneFailed(counts, 'no test ran');
  if (exitCode !== 0 && counts.failed === 0)
    return plusOneFailed(counts, `ended with exit code ${exitCode}`);
  if (!maySkip && counts.skipped > 0)
    return plusOneFailed(counts, `${counts.skipped} left out; none may be`);
  return counts;
}

/** The closing line of the test run. */
export function closingLine(rings: readonly Counts[]): string {
  const sum = (of: keyof Counts): number => rings.reduce((total, ring) => total + ring[of], 0);
  return `${sum('passed')} passed, ${sum('failed')} failed, ${sum('skipped')} skipped`;
}
