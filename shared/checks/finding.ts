import { outcomes, type CheckName, type Outcome, type Verdict } from './outcomes.ts';

/** Where a compared value comes from. */
export type Source =
  | 'order'
  | 'directory'
  | 'declared'
  | 'earlier'
  | 'validating'
  | 'seal'
  | 'priority'
  | 'flags'
  | 'parts'
  | 'text'
  | 'state';

/** One value that was compared, as written; the window shows deceiving characters in it by their code. */
export interface Compared {
  readonly source: Source;
  readonly value: string;
}

/** What one check found. */
export interface Finding {
  readonly check: CheckName;
  readonly outcome: Outcome;
  readonly verdict: Verdict;
  readonly compared: readonly Compared[];
}

type Pair = readonly [Source, string | null | undefined];

/** More is not read by anybody. */
const longest = 300;

export function finding(outcome: Outcome, ...pairs: readonly Pair[]): Finding {
  const compared = pairs.flatMap(([source, value]) => {
    const text = value?.trim() ?? '';
    if (text === '') return [];
    const shown = text.length > longest ? `${[...text].slice(0, longest).join('')}…` : text;
    return [{ source, value: shown }];
  });
  return { check: checkOf(outcome), outcome, verdict: outcomes[outcome], compared };
}

/** The name of the check that an outcome belongs to: what stands before the point. */
const checkOf = (outcome: Outcome): CheckName => outcome.split('.')[0] as CheckName;
