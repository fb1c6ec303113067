// The next steps of a gate case, as they are told.
import { answerSteps } from '../../../../shared/orders/answer-steps.ts';
import type { Asker, NextStep } from '../../../../shared/orders/next-steps.ts';
import { judgeRelease } from '../../../../shared/orders/release-gate.ts';
import { rights } from '../../../../shared/orders/rights.ts';
import type { AnswerState } from '../../../../shared/orders/facts.ts';
import { change, openCase, type GateCase } from './gate-cases.ts';

export const everybody: Asker = { signedIn: true, name: 'Nils Prov', rights };

export const steps = (given: GateCase, asker = everybody): readonly NextStep[] =>
  answerSteps(given.facts, judgeRelease(given.facts, given.clock, given.context), asker);

export const told = (given: GateCase, asker = everybody): Record<string, string | null> =>
  Object.fromEntries(steps(given, asker).map(({ name, reason }) => [name, reason]));

export const inState = (state: AnswerState, base = openCase): GateCase =>
  change(base, { answer: { ...base.facts.answer, state } });
