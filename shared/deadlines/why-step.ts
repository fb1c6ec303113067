import type { UtcMs } from '../base/units.ts';
import type { WarningKey, WhyKey } from '../text/why.ts';
import type { ClockWarning, QuestionId, WhyStep } from './clock-reading.ts';

type Instants = Readonly<Record<string, UtcMs>>;
type Params = Readonly<Record<string, string | number>>;

/** Builds one step of "Why?"; the key is checked against the sentences at compile time. */
export function why(
  key: WhyKey,
  articles: string,
  instants: Instants = {},
  params: Params = {},
  question: QuestionId | null = null,
): WhyStep {
  return { key, params, instants, articles, ...(question === null ? {} : { question }) };
}

/** Builds one warning; `needsPerson`: nothing may rest on the reading without a named person. */
export function warning(
  key: WarningKey,
  needsPerson: boolean,
  articles: string,
  params: Params = {},
  instants: Instants = {},
): ClockWarning {
  return { key, params, instants, articles, needsPerson };
}
