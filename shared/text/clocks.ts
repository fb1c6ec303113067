/** Every clock, every event that starts one, and every open question of law, in words. */
import type { Language } from '../bridge/app-state.ts';
import type { ClockId } from '../deadlines/clock-id.ts';
import type { TriggerId } from '../deadlines/table/row.ts';
import { preservationClocksEn } from './clocks/preservation.en.ts';
import { preservationClocksSv } from './clocks/preservation.sv.ts';
import { productionClocksEn } from './clocks/production.en.ts';
import { productionClocksSv } from './clocks/production.sv.ts';
import { questionsEn } from './clocks/questions.en.ts';
import { questionsSv } from './clocks/questions.sv.ts';
import { reviewClocksEn } from './clocks/review.en.ts';
import { reviewClocksSv } from './clocks/review.sv.ts';
import { startsEn } from './clocks/starts.en.ts';
import { startsSv } from './clocks/starts.sv.ts';
import { systemClocksEn } from './clocks/system.en.ts';
import { systemClocksSv } from './clocks/system.sv.ts';
import type { ClockWords, QuestionWords } from './clocks/words.ts';

/** Names, rules and consequences: a clock without words does not compile. */
export const clockText: Readonly<Record<Language, ClockWords<ClockId>>> = {
  en: { ...productionClocksEn, ...reviewClocksEn, ...preservationClocksEn, ...systemClocksEn },
  sv: { ...productionClocksSv, ...reviewClocksSv, ...preservationClocksSv, ...systemClocksSv },
};

type Starts = Readonly<Record<Exclude<TriggerId, 'orderReceived'>, string>>;

/** "Why?", first step of clocks that do not start with the order itself. */
export const startText: Readonly<Record<Language, Starts>> = { en: startsEn, sv: startsSv };

export const questionText: Readonly<Record<Language, QuestionWords>> = {
  en: questionsEn,
  sv: questionsSv,
};
