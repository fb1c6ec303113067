// Where no table knows the public holidays no sentence of any clock calls a day a working day, or an end a fact.
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { localWriter } from '../../../../cli/clocks/local-time.ts';
import { readClock } from '../../../../shared/deadlines/read-clock.ts';
import { clockTable } from '../../../../shared/deadlines/table/index.ts';
import { whySentence } from '../../../../shared/text/why.ts';
import { anyQuestion } from './any-question.ts';

const readings = fc.sample(anyQuestion, { numRuns: 2_000, seed: 9 }).flatMap((asked) => {
  const read = readClock({ ...asked, country: 'DE', zone: 'Europe/Berlin' });
  return read.ok ? [read.value] : [];
});
const told = (lang: 'en' | 'sv'): readonly string[] => {
  const write = localWriter('Europe/Berlin');
  const steps = readings.flatMap(({ why, warnings }) => [...why, ...warnings]);
  return [...new Set(steps.map((step) => whySentence(step, lang, 'DE', write)))];
};
/** What the law says, and how it is counted where nothing is known: neither is about a day. */
const allowed = {
  en: [
    /within five working days/,
    /5, 10 or 30 working days ahead/,
    /^Only working days count\. Not all public holidays/,
    /never moved to a working day/,
  ],
  sv: [
    /inom fem arbetsdagar/,
    /5, 10 eller 30 arbetsdagar i förväg/,
    /^Endast arbetsdagar räknas\. Alla/,
    /flyttas aldrig till en arbetsdag/,
  ],
} as const;

describe('a State without a table', () => {
  it('is asked of every clock', () => {
    const seen = new Set(readings.map(({ id }) => id));
    expect(clockTable.map(({ id }) => id).filter((id) => !seen.has(id))).toEqual([]);
  });

  it.each([
    ['en', /working days?\b/i],
    ['sv', /arbetsdag/i],
  ] as const)('has no working day in %s', (lang, claim) => {
    const claims = told(lang).filter((sentence) => claim.test(sentence));
    const meant = (sentence: string) => allowed[lang].some((words) => words.test(sentence));
    expect(claims.filter((sentence) => !meant(sentence))).toEqual([]);
    for (const words of allowed[lang]) expect(claims.some((one) => words.test(one))).toBe(true);
  });

  it.each([
    ['en', /^The \d+ days end/],
    ['sv', /^De \d+ dagarna löper ut/],
  ] as const)('has no end of days as a fact in %s', (lang, fact) => {
    expect(told(lang).filter((sentence) => fact.test(sentence))).toEqual([]);
  });
});
