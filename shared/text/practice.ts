import type { Language } from '../bridge/app-state.ts';
import { practiceEn, type PracticeText } from './practice.en.ts';
import { practiceSv } from './practice.sv.ts';

export type { PracticeText } from './practice.en.ts';

export const practiceText: Readonly<Record<Language, PracticeText>> = {
  en: practiceEn,
  sv: practiceSv,
};
