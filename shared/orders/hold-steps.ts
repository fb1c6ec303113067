/** Saying what is kept, letting it go, and that it was deleted. */
import { deletableTasks } from '../holds/deletion.ts';
import { heldTasks } from '../holds/hold-ground.ts';
import type { HoldCheckName, HoldVerdict } from '../holds/hold-release.ts';
import type { OrderFacts } from './facts.ts';
import { barOnMessage } from './letter-steps.ts';
import { byPerson, step, type Asker, type NextStep } from './next-step.ts';
import type { StepReason } from './step-reasons.ts';

const reasons: Readonly<Record<HoldCheckName, StepReason>> = {
  ground: 'nothingEndsKeeping',
  notBefore: 'keptUntil',
  mailbox: 'mailboxNotRead',
  noStray: 'strayForm',
  noDoubt: 'inQuestion',
  signedIn: 'signIn',
  role: 'role',
};

/** Letting go, and what is in its way as judged now. */
export function releaseStep({ checks }: Pick<HoldVerdict, 'checks'>): NextStep {
  const shut = checks.find(({ verdict }) => verdict !== 'passed');
  const reason = shut === undefined ? null : reasons[shut.name];
  return step('release', [reason], shut?.until ?? null);
}

/** `hold`: as judged now; null: nobody has judged it, and letting go is not offered. */
export function holdSteps(
  facts: OrderFacts,
  hold: HoldVerdict | null,
  asker: Asker,
): readonly NextStep[] {
  const steps: NextStep[] = [];
  const { instrument, preservation } = facts;
  const isAllGone = Object.values(preservation.tasks).every(({ released }) => released !== null);
  if (instrument === 'preservation' && !isAllGone) {
    const bar = barOnMessage(facts, 'dataPreserved');
    steps.push(step('confirmPreserved', [bar, byPerson(asker, 'send')]));
  }
  if (hold !== null && heldTasks(facts).length > 0) steps.push(releaseStep(hold));
  if (deletableTasks(facts).length > 0)
    steps.push(step('recordDeletion', [byPerson(asker, 'send')]));
  return steps;
}
