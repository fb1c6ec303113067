// The size rule: small files, tests counted too.

export interface Measured {
  readonly path: string;
  readonly lines: number;
}

interface Limit {
  readonly kind: string;
  readonly holds: (path: string) => boolean;
  readonly median?: number;
  readonly share95: number;
  readonly most: number;
}

const isView = (path: string): boolean => path.endsWith('.svelte');
const limits: readonly Limit[] = [
  { kind: 'files', holds: (path) => !isView(path), median: 60, share95: 250, most: 400 },
  { kind: '.svelte files', holds: isView, share95: 160, most: 300 },
];

/** The smallest length that the given share of files does not exceed. */
function lengthAt(lengths: readonly number[], share: number): number {
  const sorted = [...lengths].sort((a, b) => a - b);
  return sorted[Math.ceil(sorted.length * share) - 1] ?? 0;
}

/** Whether the rule counts the file: program text and styles, not data. */
export function isCounted(path: string): boolean {
  if (path.startsWith('test/fixtures/')) return false;
  return /\.(ts|svelte|mjs|css)$/.test(path);
}

/** What breaks the rule, one sentence each; empty when all is well. */
export function judgeSizes(files: readonly Measured[]): string[] {
  return limits.flatMap(({ kind, holds, median, share95, most }) => {
    const own = files.filter((file) => holds(file.path));
    const lengths = own.map((file) => file.lines);
    const problems = own
      .filter((file) => file.lines > most)
      .map((file) => `${file.path} has ${file.lines} lines; ${most} at most`);
    const middle = lengthAt(lengths, 0.5);
    if (median !== undefined && middle > median)
      problems.push(`the median of ${kind} is ${middle} lines; ${median} at most`);
    const high = lengthAt(lengths, 0.95);
    if (high > share95) problems.push(`95 % of ${kind} reach ${high} lines; ${share95} at most`);
    return problems;
  });
}
