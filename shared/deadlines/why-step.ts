import type { UtcMs } from '../base/units.ts';
import type { WhyKey } from '../text/why.en.ts';
import type { WhyStep } from './clock-reading.ts';

/** Builds one step of "Why?"; the key is checked against the sentences at compile time. */
export function why(
  key: WhyKey,
  articles: string,
  instants: Readonly<Record<string, UtcMs>> = {},
  params: Readonly<Record<string, string | number>> = {},
): WhyStep {
  return { key, params, instants, articles };
}
