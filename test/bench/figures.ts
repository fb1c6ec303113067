// The arithmetic of the bench: small, pure, and tested, for every claim rests on it.

/** The value below which the share `part` (0 to 1) of the samples lies: nearest rank, so always one of them. */
export function percentile(samples: readonly number[], part: number): number {
  const sorted = [...samples].sort((a, b) => a - b);
  const at = Math.max(Math.ceil(part * sorted.length) - 1, 0);
  const found = sorted[at];
  if (found === undefined) throw new Error('no samples');
  return found;
}

/** The middle one; the mean of the two in the middle for an even number. */
export function median(samples: readonly number[]): number {
  const sorted = [...samples].sort((a, b) => a - b);
  const upper = sorted[Math.floor(sorted.length / 2)];
  const lower = sorted[Math.floor((sorted.length - 1) / 2)];
  if (upper === undefined || lower === undefined) throw new Error('no samples');
  return (upper + lower) / 2;
}

/** What several rounds gave. */
export interface Spread {
  readonly median: number;
  readonly least: number;
  readonly most: number;
  readonly rounds: number;
}

export const spreadOf = (samples: readonly number[]): Spread => ({
  median: median(samples),
  least: Math.min(...samples),
  most: Math.max(...samples),
  rounds: samples.length,
});

/** Each round's own ratio: the two of one round shared the machine's mood, so the noise goes out of it. */
export function ratios(ours: readonly number[], theirs: readonly number[]): Spread {
  if (ours.length !== theirs.length) throw new Error('every round needs both sides');
  return spreadOf(ours.map((value, round) => value / (theirs[round] ?? Number.NaN)));
}

export const megabytes = (bytes: number): string => `${(bytes / 1_048_576).toFixed(1)} MiB`;
