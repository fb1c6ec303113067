// The rings of the test run, from the cheapest to the dearest.
import { checkFailures, playwrightFailures, vitestFailures, type Finder } from './failures.ts';
import { readCheck, readPlaywright, readVitest, type Reader } from './counts.ts';

export interface Ring {
  readonly name: string;
  readonly command: readonly string[];
  /** The file the runner writes, below out/reports/. */
  readonly report: string;
  readonly reader: Reader;
  readonly finder: Finder;
  readonly maySkip: boolean;
  /** Minutes after which the ring is ended and counts as crashed. */
  readonly minutes: number;
}

function vitest(name: string, minutes: number): Ring {
  const report = `${name}.json`;
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile=out/reports/${report}`];
  const command = ['vitest', 'run', '--project', name, ...reporters];
  return {
    name,
    command,
    report,
    reader: readVitest,
    finder: vitestFailures,
    maySkip: true,
    minutes,
  };
}

/** Playwright writes its JSON report where PLAYWRIGHT_JSON_OUTPUT_FILE says. */
function playwright(name: string, minutes: number): Ring {
  const report = `${name}.json`;
  const test = ['playwright', 'test', '--project', name];
  const command = [
    'env',
    `PLAYWRIGHT_JSON_OUTPUT_FILE=out/reports/${report}`,
    'bash',
    'build/desktop.sh',
    ...test,
  ];
  return {
    name,
    command,
    report,
    reader: readPlaywright,
    finder: playwrightFailures,
    maySkip: false,
    minutes,
  };
}

export const rings: readonly Ring[] = [
  {
    name: 'check',
    command: ['node', 'build/check.ts'],
    report: 'check.json',
    reader: readCheck,
    finder: checkFailures,
    maySkip: false,
    minutes: 10,
  },
  vitest('unit', 30),
  playwright('contract', 60),
  vitest('fault', 20),
  playwright('e2e', 40),
];
