import type { Misfit } from '../orders/authority-acts.ts';
import type { Language } from '../web/language.ts';
import { actsEn } from './act-texts.en.ts';
import { actsSv } from './act-texts.sv.ts';
import type { ActName } from './order-acts.ts';

/** What a button says, and what comes of pressing it. */
export interface ActWords {
  readonly label: string;
  readonly what: string;
}

/** Words of what authorities do with an order, and of what has happened to it. */
export interface ActTexts {
  readonly acts: Readonly<Record<ActName, ActWords>>;
  readonly misfits: Readonly<Record<Misfit, string>>;
  readonly notNow: (count: number) => string;
  readonly provider: string;
  /** Title of the order that follows on a preservation. */
  readonly followUp: string;
  readonly letters: Readonly<Record<string, string>>;
  readonly objected: (reasons: string, isWhole: boolean) => string;
  readonly reasons: Readonly<Record<string, string>>;
  readonly kept: (kept: number, lost: number) => string;
  readonly keptUntil: (when: string) => string;
  readonly extended: string;
  readonly requested: string;
  readonly preservationEnded: string;
  readonly deadlineSet: (when: string) => string;
  readonly withdrawalConfirmed: string;
}

export const actTexts: Readonly<Record<Language, ActTexts>> = { en: actsEn, sv: actsSv };
