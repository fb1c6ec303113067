import type { Language } from '../bridge/app-state.ts';
import type { GateCheck } from '../orders/release-gate-types.ts';
import { fill } from './fill.ts';
import { gateEn, type GateKey, type GateText } from './gate.en.ts';
import { gateSv } from './gate.sv.ts';
import type { InstantWriter } from './why.ts';

export type { GateKey, GateText } from './gate.en.ts';

export const gateText: Readonly<Record<Language, GateText>> = { en: gateEn, sv: gateSv };

const isGateKey = (key: string): key is GateKey => Object.hasOwn(gateEn, key);

/** One check of the release gate as a sentence. */
export function gateSentence(
  { name, verdict, until }: GateCheck,
  language: Language,
  write: Pick<InstantWriter, 'end'>,
): string {
  const key = `${name}.${verdict}${until === null ? '' : 'Until'}`;
  if (!isGateKey(key)) throw new Error(`the gate has no verdict ${key}`);
  return fill(gateText[language][key], until === null ? {} : { until: write.end(until) });
}
