import type { Language } from '../bridge/app-state.ts';
import { checkEn, type CheckText } from './check.en.ts';
import { checkSv } from './check.sv.ts';

export type { CheckText } from './check.en.ts';

export const checkText: Readonly<Record<Language, CheckText>> = { en: checkEn, sv: checkSv };
