/** Limits a person enters because no message carries them in a field of its own (Articles 10(8), 16(3); Annex I, C). */
import type { UtcMs } from '../base/units.ts';
import { dayEnd } from '../deadlines/stated-day.ts';
import { whollyAnsweredAt } from './answered.ts';
import { receiptsOf } from './clock-of.ts';
import type { EnteredLimit } from './entries/judgement-entry.ts';
import type { OrderFacts } from './facts.ts';
import type { JudgementBar } from './judgement-bar.ts';

export const limitArticles: Readonly<Record<EnteredLimit, string>> = {
  NEW_DEADLINE: '10(8)',
  OTHER_DEADLINES: 'Annex I',
  ENFORCEMENT_DEADLINE: '16(3)',
};

/** No authority sets a limit further away than this; a slip of the hand does. */
const longestLimitMs = 3_700 * 86_400_000;

/** Why a limit may not be entered; null: it may. */
export function limitBar(facts: OrderFacts, limit: EnteredLimit): JudgementBar | null {
  if (facts.withdrawnAt !== null) return 'withdrawn';
  if (facts.instrument === 'preservation') return 'preservesOnly';
  switch (limit) {
    case 'NEW_DEADLINE':
      if (whollyAnsweredAt(facts) !== null) return 'alreadySent';
      // Without a clock of its own there is none that a new deadline could take the place of.
      return facts.regime === 'unknown' ? 'regimeUnknown' : null;
    case 'OTHER_DEADLINES':
      return whollyAnsweredAt(facts) === null ? null : 'alreadySent';
    case 'ENFORCEMENT_DEADLINE': {
      const isRecognised = facts.words.some(
        ({ type, speaker }) => type === 'EnforcingAuthorityRecognizesOrder' && speaker !== 'other',
      );
      return isRecognised ? null : 'notRecognised';
    }
  }
}

/**
 * A limit lies after the order's receipt, and not beyond what anybody sets. A day counts by our midnight, its legal end:
 * that of the authority may be earlier and is planned by (question U20), but what may still be kept is no slip.
 */
export const isLimitTime = (facts: OrderFacts, limitAt: UtcMs): boolean => {
  const { due } = receiptsOf(facts);
  return limitAt > due && limitAt < due + longestLimitMs;
};

/** Whether an instant is the end of a day in the profile's zone; of a limit that names no day it need not be. */
export const isDayOf = (limitAt: UtcMs, day: string | undefined, zone: string): boolean =>
  day === undefined || dayEnd(day, zone) === limitAt;
