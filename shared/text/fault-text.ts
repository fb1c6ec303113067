import type { Language } from '../bridge/app-state.ts';
import type { Fault, FaultCode } from '../base/fault.ts';
import { faultsEn } from './faults.en.ts';
import { faultsSv } from './faults.sv.ts';
import type { FaultWords } from './faults/fault-words.ts';
import { fill, placesOf } from './fill.ts';

export type { FaultWords } from './faults/fault-words.ts';

/** A fault as a person reads it: what happened, and what to do now. */
export interface FaultText {
  readonly sentence: string;
  readonly next: string;
}

export const faultWords: Readonly<Record<Language, Readonly<Record<FaultCode, FaultWords>>>> = {
  en: faultsEn,
  sv: faultsSv,
};

/** Tells a fault in a language. A detail whose values the fault does not carry is left out, never shown half. */
export function faultText({ code, params = {} }: Fault, language: Language): FaultText {
  const { sentence, detail, next } = faultWords[language][code];
  const isWhole = placesOf(detail ?? '').every(({ name }) => Object.hasOwn(params, name));
  return {
    sentence: detail === undefined || !isWhole ? sentence : `${sentence} ${fill(detail, params)}`,
    next,
  };
}
