import { isDeclined } from './declining.ts';
import type { OrderFacts } from './facts.ts';
import type { NextStep, StepName } from './next-step.ts';

/** The one act an order waits for, of those allowed; null: none stands out. */
export function mainStep(facts: OrderFacts, steps: readonly NextStep[]): NextStep | null {
  for (const name of wanted(facts)) {
    const found = steps.find((step) => step.name === name && step.isAllowed);
    if (found !== undefined) return found;
  }
  return null;
}

function wanted(facts: OrderFacts): readonly StepName[] {
  const { answer, instrument, preservation } = facts;
  const isUnsaid =
    instrument === 'preservation' &&
    Object.values(preservation.tasks).some(({ kept }) => kept === null);
  const { state, sentAt } = answer;
  const isBegun = state === 'none' || state === 'collecting';
  // An answer that is packed or on its way comes before letters.
  const isFree = isBegun || sentAt !== null || state === 'stopped';
  return [
    'take',
    'confirmWithdrawal',
    ...(isUnsaid ? (['confirmPreserved'] as const) : []),
    'release',
    // What a Form 3 has declined as a whole does not wait for its data.
    ...(isBegun && !isDeclined(facts) ? (['prepare'] as const) : []),
    ...(isFree ? (['answerLetter'] as const) : []),
  ];
}
