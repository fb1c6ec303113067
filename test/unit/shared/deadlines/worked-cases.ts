import { readFileSync } from 'node:fs';
import { utcMs, type UtcMs } from '../../../../shared/base/units.ts';

export interface WorkedCase {
  readonly id: string;
  readonly clock: string;
  readonly country: string;
  readonly timezone: string;
  readonly trigger: string;
  readonly inputs?: Readonly<Record<string, string | boolean>>;
  readonly expected: {
    readonly notBefore?: string;
    readonly target: string;
    readonly latest: string;
  };
  readonly note: string;
}

interface CaseFile {
  readonly cases: readonly WorkedCase[];
  readonly holidaysSE: Readonly<Record<string, readonly string[]>>;
}

const path = new URL('../../../fixtures/clocks.cases.json', import.meta.url);

export const caseFile = JSON.parse(readFileSync(path, 'utf8')) as CaseFile;

export const casesOf = (...clocks: readonly string[]): readonly WorkedCase[] =>
  caseFile.cases.filter(({ clock }) => clocks.includes(clock));

export const instantOf = (text: string): UtcMs => utcMs(Date.parse(text));
