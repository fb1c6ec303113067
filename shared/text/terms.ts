import type { Language } from '../bridge/app-state.ts';
import { termsEn, type TermsText } from './terms.en.ts';
import { termsSv } from './terms.sv.ts';

export type { TermsText } from './terms.en.ts';

export const termsText: Readonly<Record<Language, TermsText>> = { en: termsEn, sv: termsSv };
