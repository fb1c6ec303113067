/** Letters, and the word that work on a withdrawn order has stopped. */
import { messageBarOf, type MessageBar } from '../messages/message-bar.ts';
import { waitingLetters } from '../messages/thread.ts';
import type { OrderFacts } from './facts.ts';
import { byPerson, step, type Asker, type NextStep } from './next-step.ts';
import type { StepReason } from './step-reasons.ts';

const reasons: Readonly<Record<MessageBar, StepReason>> = {
  notWithdrawn: 'notWithdrawn',
  confirmedAlready: 'confirmedAlready',
  notPreservation: 'notPreservation',
  withdrawn: 'withdrawn',
  ended: 'preservationEnded',
  underWay: 'confirmationUnderWay',
};

/** What the order says against a confirmation, as the reason of a step. */
export function confirmationBar(
  facts: OrderFacts,
  endpoint: 'confirmWithdrawal' | 'dataPreserved',
): StepReason | null {
  const bar = messageBarOf(facts, endpoint);
  return bar === null ? null : reasons[bar];
}

/** Writing is possible at any time, also when all else is over. */
export function letterSteps(facts: OrderFacts, asker: Asker): readonly NextStep[] {
  const writer = byPerson(asker, 'prepare');
  const steps: NextStep[] = [];
  if (facts.withdrawnAt !== null) {
    const bar = confirmationBar(facts, 'confirmWithdrawal');
    steps.push(step('confirmWithdrawal', [bar, byPerson(asker, 'send')]));
  }
  if (waitingLetters(facts).length > 0) steps.push(step('answerLetter', [writer]));
  steps.push(step('writeLetter', [writer]));
  return steps;
}
