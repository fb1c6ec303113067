import { clarificationsOf } from './clarification.ts';
import { receiptsOf, type RunningClock } from './clock-of.ts';
import type { OrderFacts } from './facts.ts';
import { productionIds, running } from './order-clocks.ts';

/** The rest of the time after each clarification, also of a part only (Article 10(6)). */
export function resumedClocks(facts: OrderFacts): readonly RunningClock[] {
  const { regime, emergency } = facts;
  if (regime === 'unknown') return [];
  return clarificationsOf(facts).flatMap(({ form, resumesAt }) => {
    if (resumesAt === null) return [];
    const inputs = { emergency, runs: productionIds[regime], clarifiedAt: resumesAt };
    return [
      running('RESUME_AFTER_CLARIFY', receiptsOf(facts), { ...inputs, formSentAt: form.sentAt }),
    ];
  });
}
