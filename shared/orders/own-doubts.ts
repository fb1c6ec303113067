/** Doubts that the facts of an order raise by themselves: what came late, twice, out of turn or against another. */
import type { UtcMs } from '../base/units.ts';
import type { Doubt } from './doubts.ts';
import type { OrderFacts } from './facts.ts';
import { markDoubt, type OrderState } from './fold-state.ts';

const isAfter = (at: UtcMs | null | undefined, other: UtcMs | null): boolean =>
  at != null && other !== null && at > other;

/** Times at which an authority changed what is to be done. */
const actsOf = ({ newDeadlines, preservation, clearedAt, refusal }: OrderFacts) => [
  ...Object.values(newDeadlines).map(({ setAt }) => setAt),
  preservation.extendedAt,
  preservation.requestedAt,
  clearedAt,
  refusal?.at ?? null,
];

const isObjection = ({ reasons }: OrderFacts['nonExecutions'][number]): boolean =>
  // Of a Form 3 whose reasons have not come it is not known.
  reasons.length === 0 || reasons.includes('ConflictOfLaw');

const rules: readonly (readonly [Doubt, (facts: OrderFacts) => boolean])[] = [
  ['actAfterWithdrawal', (facts) => actsOf(facts).some((at) => isAfter(at, facts.withdrawnAt))],
  ['refusedAfterSending', ({ refusal, answer }) => isAfter(refusal?.at, answer.sentAt)],
  [
    'deadlineAfterAnswer',
    ({ newDeadlines, answer }) =>
      Object.values(newDeadlines).some(({ setAt }) => isAfter(setAt, answer.sentAt)),
  ],
  [
    'deadlineBroughtForward',
    ({ newDeadlines }) => Object.values(newDeadlines).some(({ isEarlier }) => isEarlier),
  ],
  [
    'extendedTwice',
    ({ preservation: { extensionForms, tasks } }) =>
      extensionForms.length > 1 || Object.values(tasks).some(({ moves }) => moves > 1),
  ],
  ['requestedTwice', ({ preservation }) => preservation.requestForms.length > 1],
  ['preservedAfterEnd', ({ preservation }) => preservation.isRevived],
  [
    'formWithoutPreservation',
    ({ instrument, preservation: { extensionForms, requestForms } }) =>
      instrument === 'production' && extensionForms.length + requestForms.length > 0,
  ],
  [
    'reviewWithoutObjection',
    ({ words, nonExecutions }) =>
      words.some(({ type }) => type === 'ProceedingToCourt') && !nonExecutions.some(isObjection),
  ],
];

export const withOwnDoubts = (state: OrderState): OrderState =>
  rules.reduce((next, [doubt, isRaised]) => markDoubt(next, doubt, isRaised(next.facts)), state);
