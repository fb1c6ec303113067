import type { Language } from '../bridge/app-state.ts';
import type { NextStep } from '../orders/next-steps.ts';
import { cited } from './cited.ts';
import { fill } from './fill.ts';
import { stepsEn, type StepText } from './steps.en.ts';
import { stepsSv } from './steps.sv.ts';
import type { InstantWriter } from './why.ts';

export type { StepText } from './steps.en.ts';

export const stepText: Readonly<Record<Language, StepText>> = { en: stepsEn, sv: stepsSv };

/** Why a step is not allowed, as a sentence; null when it is. */
export function stepReason(
  { articles, reason, until }: NextStep,
  language: Language,
  write: Pick<InstantWriter, 'end'>,
): string | null {
  if (reason === null) return null;
  const text = stepText[language];
  const why = fill(text.reasons[reason], until === null ? {} : { until: write.end(until) });
  return articles === null ? why : `${why} (${articleText(articles, language)})`;
}

/** `10(2), 12(2)` as each language cites it. */
export function articleText(articles: string, language: Language): string {
  const isSeveral = articles.includes(',');
  if (language === 'en') return `${isSeveral ? 'Articles' : 'Article'} ${articles}`;
  const swedish = cited(articles, language).replace(/, (?=[^,]*$)/, ' och ');
  return `${isSeveral ? 'artiklarna' : 'artikel'} ${swedish}`;
}
