import type { ClockReading, WhyStep } from '../../shared/deadlines/clock-reading.ts';
import { questionText } from '../../shared/text/clocks.ts';
import { whySentence } from '../../shared/text/why.ts';
import { clockCommandText } from '../text/clock.ts';
import { localWriter, utcText } from './local-time.ts';
import type { CaseProblem } from './question.ts';

/** One step for programs and people: key, what it rests on, the sentence in both languages. */
export interface WhyRecord {
  readonly step: string;
  readonly article: string;
  readonly question?: string;
  readonly en: string;
  readonly sv: string;
}

/** A clock as one line of JSON. */
export interface ClockRecord {
  /** Null: the case does not name itself. */
  readonly id: string | null;
  readonly notBefore?: string;
  /** Null where the law gives no instant. */
  readonly target: string | null;
  readonly latest: string | null;
  readonly why: readonly WhyRecord[];
  /** Only where there are any. */
  readonly warnings?: readonly (WhyRecord & { readonly needsPerson: boolean })[];
}

function whyRecord(step: WhyStep, { country, zone }: ClockReading): WhyRecord {
  const write = localWriter(zone);
  return {
    step: step.key,
    article: step.articles,
    ...(step.question === undefined ? {} : { question: step.question }),
    en: whySentence(step, 'en', country, write),
    sv: whySentence(step, 'sv', country, write),
  };
}

/** The open questions of law behind the clock, and last the versions it was computed by. */
function closingRecords({ questions, ruleVersion, calendarVersion }: ClockReading): WhyRecord[] {
  const chosen = questions.map((question): WhyRecord => {
    const [en, sv] = [questionText.en[question], questionText.sv[question]];
    return {
      step: 'question',
      article: '',
      question,
      en: `${en.asks} ${en.choice}`,
      sv: `${sv.asks} ${sv.choice}`,
    };
  });
  const versions: WhyRecord = {
    step: 'versions',
    article: '',
    en: clockCommandText.en.versions(ruleVersion, calendarVersion),
    sv: clockCommandText.sv.versions(ruleVersion, calendarVersion),
  };
  return [...chosen, versions];
}

const orNull = (at: ClockReading['target']): string | null => (at === null ? null : utcText(at));

export function clockRecord(id: string | null, reading: ClockReading): ClockRecord {
  const { notBefore, target, latest, why, warnings } = reading;
  return {
    id,
    ...(notBefore === null ? {} : { notBefore: utcText(notBefore) }),
    target: orNull(target),
    latest: orNull(latest),
    why: [...why.map((step) => whyRecord(step, reading)), ...closingRecords(reading)],
    ...(warnings.length === 0
      ? {}
      : {
          warnings: warnings.map((warning) => ({
            ...whyRecord(warning, reading),
            needsPerson: warning.needsPerson,
          })),
        }),
  };
}

/** The line of a case that could not be computed. */
export const problemRecord = (id: string | null, { problem, name }: CaseProblem) => ({
  id,
  error: {
    problem,
    name,
    en: clockCommandText.en.problems[problem](name),
    sv: clockCommandText.sv.problems[problem](name),
  },
});
