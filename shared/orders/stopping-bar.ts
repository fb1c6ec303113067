import type { BarReason } from './bars.ts';
import { goingTimes } from './due-times.ts';
import type { OrderFacts } from './facts.ts';
import { openObjections } from './objection.ts';
import { isAboutTask } from './resuming.ts';
import { standingBar } from './rest.ts';

/**
 * What holds the order back so that the next move is not ours. A question asked when the time was over holds the answer
 * back and stops nothing: what was missed stays missed, also when it names every task (Article 10(6)). No calendar is
 * asked here, so the time is over with the earliest end it can have (`sure-end.ts`); a public holiday may make it longer.
 */
export function stoppingBar(facts: Omit<OrderFacts, 'turn'>): BarReason | null {
  const bar = standingBar(facts);
  if (bar !== 'clarification' || facts.regime === 'unknown') return bar;
  const reviewed = openObjections(facts);
  const isHeld = goingTimes(facts).every(({ task }) =>
    reviewed.some(({ form }) => isAboutTask(form, task)),
  );
  return isHeld ? bar : null;
}
