import type { HoldVerdict } from '../../shared/holds/hold-release.ts';
import { nextSteps, type NextStep, type StepName } from '../../shared/orders/next-steps.ts';
import type { OrderFacts } from '../../shared/orders/facts.ts';
import type { GateVerdict } from '../../shared/orders/release-gate-types.ts';
import type { Right } from '../../shared/orders/rights.ts';
import { stepReason } from '../../shared/text/steps.ts';
import type { Ombud } from './ombud.svelte.ts';

const asked = ['takeAlarm', 'prepare', 'approve', 'send'] as const satisfies readonly Right[];

/** What law and roles allow now, by name. `hold`: what is kept, as judged now; without it letting go is left out. */
export function stepsNow(
  facts: OrderFacts,
  gate: GateVerdict,
  ombud: Ombud,
  hold: HoldVerdict | null = null,
): ReadonlyMap<StepName, NextStep> {
  const rights = asked.filter((right) => ombud.may(right));
  const session = ombud.application.state?.session;
  const name = session?.state === 'signedIn' ? session.name : null;
  const steps = nextSteps(facts, { gate, hold }, { signedIn: ombud.isSignedIn, name, rights });
  return new Map(steps.map((step) => [step.name, step]));
}

/** Why a step is not allowed and until when, in words; null when it is allowed. */
export const reasonText = (step: NextStep | undefined, ombud: Ombud): string | null =>
  step === undefined ? null : stepReason(step, ombud.speech.code, ombud.writer);
