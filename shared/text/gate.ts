import type { Language } from '../bridge/app-state.ts';
import type { GateCheck } from '../orders/release-gate-types.ts';
import type { UtcMs } from '../base/units.ts';
import { fill } from './fill.ts';
import { gateEn, type GateKey, type GateText } from './gate.en.ts';
import { gateSv } from './gate.sv.ts';
import type { InstantWriter } from './why.ts';

export type { GateKey, GateText } from './gate.en.ts';

export const gateText: Readonly<Record<Language, GateText>> = { en: gateEn, sv: gateSv };

const isGateKey = (key: string): key is GateKey => Object.hasOwn(gateEn, key);

/**
 * One check of the release gate as a sentence. `now` is the time that people see: when an instant that is still
 * waited for is past by it, the service's clock is the one that has not come so far.
 */
export function gateSentence(
  { name, verdict, until }: GateCheck,
  language: Language,
  { end, now }: Pick<InstantWriter, 'end'> & { readonly now: UtcMs },
): string {
  const suffix = until === null ? '' : until > now ? 'Until' : 'ByService';
  const key = `${name}.${verdict}${suffix}`;
  if (!isGateKey(key)) throw new Error(`the gate has no verdict ${key}`);
  return fill(gateText[language][key], until === null ? {} : { until: end(until) });
}
