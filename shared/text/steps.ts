import type { Language } from '../bridge/app-state.ts';
import type { NextStep } from '../orders/next-steps.ts';
import { fill } from './fill.ts';
import { stepsEn, type StepText } from './steps.en.ts';
import { stepsSv } from './steps.sv.ts';
import type { InstantWriter } from './why.ts';

export type { StepText } from './steps.en.ts';

export const stepText: Readonly<Record<Language, StepText>> = { en: stepsEn, sv: stepsSv };

/** Why a step is not allowed, as a sentence; null when it is. */
export function stepReason(
  { reason, until }: NextStep,
  language: Language,
  write: Pick<InstantWriter, 'end'>,
): string | null {
  if (reason === null) return null;
  return fill(
    stepText[language].reasons[reason],
    until === null ? {} : { until: write.end(until) },
  );
}
