import { barOnAnswer } from '../../../shared/orders/bars.ts';
import { isRefused } from '../../../shared/orders/refused.ts';
import type { OrderFacts } from '../../../shared/orders/facts.ts';
import type { StepReason } from '../../../shared/orders/next-steps.ts';
import {
  isAnsweredPerhaps,
  isDuplicate,
  isParted,
  isSentPerhaps,
} from '../../../shared/orders/release-gate.ts';
import type { StepName } from './answer-steps.ts';

/** Why the way to an answer stands still, and the first step it keeps from being taken. */
export interface StandStill {
  readonly from: StepName;
  readonly reason: StepReason;
}

/** Null while nothing but the work itself, time or people are awaited; what has left stands still for nothing. */
export function standStill(facts: OrderFacts): StandStill | null {
  const { answer, withdrawnAt, doubts } = facts;
  if (answer.sentAt !== null) return null;
  // What is over, or was never asked, has no step left.
  if (withdrawnAt !== null) return { from: 'collect', reason: 'withdrawn' };
  if (isRefused(facts)) return { from: 'collect', reason: 'refused' };
  if (facts.instrument === 'preservation') return { from: 'collect', reason: 'preservesOnly' };
  if (isDuplicate(facts)) return { from: 'pack', reason: 'duplicate' };
  if (facts.refusal?.isUnsure === true && facts.refusal.scope === 'full')
    return { from: 'pack', reason: 'refusalUnsure' };
  if (isAnsweredPerhaps(facts)) return { from: 'pack', reason: 'answeredPerhaps' };
  if (isSentPerhaps(facts)) return { from: 'pack', reason: 'sentPerhaps' };
  if (isParted(facts)) return { from: 'pack', reason: 'parted' };
  // Gathering goes on under every bar: the data are to be kept ready (Article 10(9)).
  const bar = barOnAnswer(facts);
  if (bar !== null) return { from: 'pack', reason: bar };
  return doubts.includes('withdrawalNotFromIssuer')
    ? { from: 'release', reason: 'withdrawalAsked' }
    : null;
}
