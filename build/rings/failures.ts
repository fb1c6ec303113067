// Names what failed in a ring and why, so that the end of a long output tells it once more.

/** One failed test or step. */
export interface Failure {
  readonly name: string;
  /** What was said of it, in plain text. */
  readonly reason: string;
}

/** The failures a report of this shape names; none where it has another shape. */
export type Finder = (report: unknown) => readonly Failure[];

const linesKept = 12;
// What colours a terminal: ECMA-48, control sequence introducer to final byte "m".
const colours = new RegExp(`${String.fromCharCode(27)}\\[[0-9;]*m`, 'g');

function shorten(text: string): string {
  const lines = text.replace(colours, '').trim().split('\n');
  const kept = lines.slice(0, linesKept);
  return lines.length > linesKept
    ? [...kept, `… ${lines.length - linesKept} more lines`].join('\n')
    : kept.join('\n');
}

interface CheckReport {
  readonly outcomes?: readonly { readonly name: string; readonly problems: readonly string[] }[];
}
export const checkFailures: Finder = (report) =>
  ((report as CheckReport).outcomes ?? [])
    .filter(({ problems }) => problems.length > 0)
    .map(({ name, problems }) => ({ name, reason: shorten(problems.join('\n')) }));

interface VitestFile {
  readonly name: string;
  readonly status: string;
  readonly message?: string;
  readonly assertionResults?: readonly {
    readonly fullName: string;
    readonly status: string;
    readonly failureMessages?: readonly string[];
  }[];
}
interface VitestReport {
  readonly testResults?: readonly VitestFile[];
}
/** A file that broke before its tests ran is named by itself. */
function failuresOfFile({ name, status, message, assertionResults }: VitestFile): Failure[] {
  const tests = (assertionResults ?? [])
    .filter((test) => test.status === 'failed')
    .map((test) => ({
      name: `${name}: ${test.fullName}`,
      reason: shorten((test.failureMessages ?? []).join('\n')),
    }));
  const whole = status === 'failed' && tests.length === 0;
  return whole ? [{ name, reason: shorten(message ?? '') }] : tests;
}
export const vitestFailures: Finder = (report) =>
  ((report as VitestReport).testResults ?? []).flatMap(failuresOfFile);

interface Suite {
  readonly suites?: readonly Suite[];
  readonly specs?: readonly {
    readonly title: string;
    readonly file: string;
    readonly line: number;
    readonly tests: readonly {
      readonly status: string;
      readonly results: readonly { readonly errors?: readonly { readonly message?: string }[] }[];
    }[];
  }[];
}
function failuresOfSuite({ suites, specs }: Suite): Failure[] {
  const own = (specs ?? []).flatMap(({ title, file, line, tests }) =>
    tests
      .filter(({ status }) => status === 'unexpected' || status === 'flaky')
      .map(({ results }) => {
        const errors = results.flatMap((result) => result.errors ?? []);
        const reason = shorten(errors.map(({ message }) => message ?? '').join('\n'));
        return { name: `${file}:${line} ${title}`, reason };
      }),
  );
  return [...own, ...(suites ?? []).flatMap(failuresOfSuite)];
}
interface PlaywrightReport {
  readonly suites?: readonly Suite[];
  readonly errors?: readonly { readonly message?: string }[];
}
export const playwrightFailures: Finder = (report) => {
  const { suites, errors } = report as PlaywrightReport;
  const outside = (errors ?? []).map(({ message }) => ({
    name: 'outside every test',
    reason: shorten(message ?? ''),
  }));
  return [...(suites ?? []).flatMap(failuresOfSuite), ...outside];
};

/** What a ring's report names as failed; a text that is not such a report names nothing. */
export function findFailures(report: string | undefined, finder: Finder): readonly Failure[] {
  if (report === undefined) return [];
  try {
    return finder(JSON.parse(report));
  } catch {
    return [];
  }
}

/** The lines printed for one failure. */
export function failureLines(ring: string, { name, reason }: Failure): string {
  const told = reason === '' ? [] : reason.split('\n').map((line) => `    ${line}`);
  return [`${ring}: ${name}`, ...told].join('\n');
}
