/** Letters, and the word that work on a withdrawn order has stopped. */
import { messageBarOf, type MessageBar } from '../messages/message-bar.ts';
import { waitingLetters } from '../messages/thread.ts';
import type { OrderFacts } from './facts.ts';
import { byPerson, step, type Asker, type NextStep } from './next-step.ts';
import type { StepReason } from './step-reasons.ts';

const barReasons: Readonly<Record<MessageBar, StepReason>> = {
  notWithdrawn: 'notWithdrawn',
  confirmedAlready: 'confirmedAlready',
  notPreservation: 'notPreservation',
  withdrawn: 'withdrawn',
  ended: 'preservationEnded',
  underWay: 'confirmationUnderWay',
  otherChannel: 'otherChannel',
};

/** What the order says against a message, as the reason of a step. */
export function barOnMessage(
  facts: OrderFacts,
  endpoint: 'confirmWithdrawal' | 'dataPreserved' | 'correspondence',
): StepReason | null {
  const bar = messageBarOf(facts, endpoint);
  return bar === null ? null : barReasons[bar];
}

/** Writing is possible at any time, also when all else is over; not where the service does not know the order. */
export function letterSteps(facts: OrderFacts, asker: Asker): readonly NextStep[] {
  const reasons = [barOnMessage(facts, 'correspondence'), byPerson(asker, 'prepare')];
  const steps: NextStep[] = [];
  if (facts.withdrawnAt !== null) {
    const bar = barOnMessage(facts, 'confirmWithdrawal');
    steps.push(step('confirmWithdrawal', [bar, byPerson(asker, 'send')]));
  }
  if (waitingLetters(facts).length > 0) steps.push(step('answerLetter', reasons));
  steps.push(step('writeLetter', reasons));
  return facts.channel === null ? steps : [...steps, ...recordSteps(facts, asker)];
}

/** Writing down what went the way the order came. */
function recordSteps(facts: OrderFacts, asker: Asker): readonly NextStep[] {
  const person = byPerson(asker, 'send');
  const { withdrawnAt, withdrawalConfirmedAt } = facts;
  const done = withdrawalConfirmedAt === null ? null : 'confirmedAlready';
  const confirmed = withdrawnAt === null ? [] : [step('recordConfirmed', [done, person])];
  const reply = waitingLetters(facts).length > 0 ? [step('recordReply', [person])] : [];
  return [...confirmed, ...reply, step('recordLetter', [person])];
}
