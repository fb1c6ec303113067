import type { ListedClock, ListedInstants } from '../../shared/orders/clock-of.ts';
import { snoozeLimit, type SnoozeLimit } from '../../shared/orders/snooze.ts';
import type { UrgencyFacts } from '../../shared/orders/urgency.ts';
import type { Ombud } from './ombud.svelte.ts';

/** Until when an order may be put aside now. Main asks the same question again. */
export function snoozeNow(facts: UrgencyFacts, clock: ListedClock, ombud: Ombud): SnoozeLimit {
  const clocks: readonly ListedInstants[] = clock?.ok === true ? [clock.value] : [];
  const grace = ombud.application.state?.profile?.releaseGraceMinutes ?? 0;
  return snoozeLimit(facts, clocks, ombud.ticker.now, grace);
}
