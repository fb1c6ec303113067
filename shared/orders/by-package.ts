/** Why what is packed can go only once it has been opened again, or never. */
import { refusedTasks } from './bars.ts';
import type { OrderFacts } from './facts.ts';
import { leftToPack, waitsFor } from './left-to-pack.ts';
import { hitsRefusal } from './release-gate.ts';
import { isReopenable } from './reopening.ts';
import type { StepReason } from './step-reasons.ts';

export function byPackage(facts: OrderFacts): StepReason | null {
  const { answer } = facts;
  const { state } = answer;
  if (state === 'frozen') return facts.refusal?.scope === 'partial' ? byRefusal(facts) : null;
  if (!isReopenable(answer)) return null;
  const rest = byRest(facts) ?? waitsFor(facts);
  if (state === 'stopped') return rest ?? 'stopped';
  return rest === 'nothingToPack' ? rest : 'cameBack';
}

const byRefusal = (facts: OrderFacts): StepReason | null => {
  if (facts.refusal?.isUnsure === true || !hitsRefusal(facts)) return null;
  return isAllInDoubt(facts) ? 'refusalUnclear' : byRest(facts);
};

/** What is left beside the part that was refused; null: nothing was. */
function byRest(facts: OrderFacts): StepReason | null {
  if (refusedTasks(facts).size === 0 || isAllInDoubt(facts)) return null;
  return leftToPack(facts).length === 0 ? 'nothingToPack' : (waitsFor(facts) ?? 'refusedInPart');
}

/** The refusal may cover all that is asked for: nothing could be packed anew. */
export const isAllInDoubt = (facts: Omit<OrderFacts, 'turn'>): boolean =>
  hitsRefusal({ ...facts, answer: { ...facts.answer, package: null } });

const mended: ReadonlySet<StepReason> = new Set(['refusedInPart', 'stopped', 'cameBack']);

/** Opening it is what is left to do. */
export const isMendedByOpening = (reason: StepReason | null): boolean =>
  reason !== null && mended.has(reason);
