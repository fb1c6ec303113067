import { isToPreserve } from '../holds/hold-status.ts';
import { byPackage, isMendedByOpening } from './by-package.ts';
import { isDeclined } from './declining.ts';
import type { OrderFacts } from './facts.ts';
import type { NextStep, StepName } from './next-step.ts';
import { byState } from './sending-steps.ts';
import type { StepReason } from './step-reasons.ts';

/** The one act an order waits for, of those allowed; null: none stands out. */
export function mainStep(facts: OrderFacts, steps: readonly NextStep[]): NextStep | null {
  for (const name of wanted(facts)) {
    const found = steps.find((step) => step.name === name && step.isAllowed);
    if (found !== undefined) return found;
  }
  return null;
}

/** What bars any answer until somebody undoes it: gathering files is not what the order waits for. */
const lasting: ReadonlySet<StepReason> = new Set(['duplicate', 'notNeeded', 'lifted']);

function isToBeReopened(facts: OrderFacts): boolean {
  const reason = byPackage(facts);
  return reason === 'refusedInPart' || (facts.turn.isStopped === true && isMendedByOpening(reason));
}

function wanted(facts: OrderFacts): readonly StepName[] {
  const { answer, instrument, turn } = facts;
  const { state, sentAt } = answer;
  const isBegun = state === 'none' || state === 'collecting';
  const bar = instrument === 'preservation' ? null : byState(facts);
  const isBarred = bar !== null && lasting.has(bar);
  // What an answer left out is agreed with the authority.
  const isRestOpen = turn.isRest === true && (turn.of === 'us' || turn.of === 'keep');
  // An answer that is packed or on its way comes before letters.
  const isFree = isBegun || sentAt !== null || state === 'stopped';
  return [
    'take',
    'confirmWithdrawal',
    'recordConfirmed',
    ...(isToPreserve(facts) ? (['confirmPreserved'] as const) : []),
    'release',
    // As it is packed it can never go.
    ...(turn.of === 'us' && isToBeReopened(facts) ? (['reopen'] as const) : []),
    // What a Form 3 has declined as a whole does not wait for its data.
    ...(isBegun && !isBarred && !isDeclined(facts) ? (['prepare'] as const) : []),
    'answerRest',
    ...(isFree ? (['answerLetter', 'recordReply'] as const) : []),
    // The court has lifted the order: nothing is sent, and the data stay until the authority says what is to become of
    // them (Articles 10(9), 17(8)). Nobody will ask, so it is for the addressee to.
    ...(bar === 'lifted' || isRestOpen ? (['writeLetter', 'recordLetter'] as const) : []),
  ];
}
