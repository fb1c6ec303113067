const numbers = (version: string): readonly number[] =>
  (/^V(\d+)\.(\d+)\.(\d+)$/.exec(version) ?? []).slice(1).map(Number);

/**
 * Whether something that came with `first` is newer than what a message announces. Null and a text that is no version
 * are taken for the newest there is.
 *
 * @param first ETSIVersion of TS 103 120, like `V1.22.1`
 */
export function isNewer(first: string, announced: string | null): boolean {
  const has = numbers(announced ?? '');
  for (const [place, wanted] of numbers(first).entries()) {
    const given = has[place] ?? Number.POSITIVE_INFINITY;
    if (given !== wanted) return wanted > given;
  }
  return false;
}
