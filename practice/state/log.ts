import { appendFileSync, existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** What the law or the service forbids, as the platform saw it. */
export const breachKinds = [
  'early',
  'late',
  'doubled',
  'afterRefusal',
  'afterWithdrawal',
  'unauthorised',
] as const;
export type BreachKind = (typeof breachKinds)[number];

export type LogValue = string | number | boolean | null | readonly string[];

export interface LogEntry {
  readonly sequence: number;
  /** Platform time, ISO 8601. */
  readonly at: string;
  readonly kind: string;
  readonly breach?: BreachKind;
  /** True for a breach that a test asked for with `/expect`. */
  readonly provoked?: true;
  readonly [detail: string]: LogValue | undefined;
}

export interface PlatformLog {
  write(kind: string, details?: Readonly<Record<string, LogValue>>): void;
  breach(kind: BreachKind, details: Readonly<Record<string, LogValue>>): void;
  /** The next breach of this kind is marked as provoked. */
  expect(kind: BreachKind): void;
  entries(): readonly LogEntry[];
}

/** One JSON object a line, appended; the file is the record, the array its copy. */
export function openLog(folder: string, now: () => number): PlatformLog {
  const path = join(folder, 'log.jsonl');
  const entries: LogEntry[] = existsSync(path)
    ? readFileSync(path, 'utf8')
        .split('\n')
        .filter((line) => line.endsWith('}'))
        .map((line) => JSON.parse(line) as LogEntry)
    : [];
  const expected: BreachKind[] = [];

  const append = (fields: Omit<LogEntry, 'sequence' | 'at'> & { readonly kind: string }): void => {
    const entry: LogEntry = {
      sequence: entries.length + 1,
      at: new Date(now()).toISOString(),
      ...fields,
    };
    entries.push(entry);
    appendFileSync(path, `${JSON.stringify(entry)}\n`, { mode: 0o600 });
  };

  return {
    write: (kind, details = {}) => append({ ...details, kind }),
    breach: (breach, details) => {
      const index = expected.indexOf(breach);
      if (index >= 0) expected.splice(index, 1);
      append({ ...details, kind: 'breach', breach, ...(index >= 0 ? { provoked: true } : {}) });
    },
    expect: (kind) => {
      expected.push(kind);
      append({ kind: 'expect', expected: kind });
    },
    entries: () => entries,
  };
}
