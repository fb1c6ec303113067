/**
 * What law and role allow now. A step that is not allowed stays on the list with the reason; the service and the
 * gates decide again, this only tells.
 */
import type { HoldVerdict } from '../holds/hold-release.ts';
import { answerSteps } from './answer-steps.ts';
import type { OrderFacts } from './facts.ts';
import { holdSteps } from './hold-steps.ts';
import { letterSteps } from './letter-steps.ts';
import type { Asker, NextStep } from './next-step.ts';
import type { GateVerdict } from './release-gate-types.ts';

export { stepNames, type Asker, type NextStep, type StepName } from './next-step.ts';
export { stepReasons, type StepReason } from './step-reasons.ts';

/** What has been judged at the moment of asking. */
export interface Judged {
  readonly gate: GateVerdict;
  /** Null: what is kept was not judged, and letting go is not on the list. */
  readonly hold: HoldVerdict | null;
}

/** One field of work, with the acts that make sense for the order as it is. */
export type StepSource = (facts: OrderFacts, now: Judged, asker: Asker) => readonly NextStep[];

/** Every field of work, in the order in which it is told. */
export const stepSources: readonly StepSource[] = [
  (facts, { gate }, asker) => answerSteps(facts, gate, asker),
  (facts, { hold }, asker) => holdSteps(facts, hold, asker),
  (facts, _now, asker) => letterSteps(facts, asker),
];

/** Everything that can be done about an order, each allowed or with its reason and article. */
export const nextSteps: (...asked: Parameters<StepSource>) => readonly NextStep[] = (...asked) =>
  stepSources.flatMap((source) => source(...asked));
