/** What other clocks lean on: the instants of the clock an order started with. */
import { err, ok, type Result } from '../../base/result.ts';
import type { UtcMs } from '../../base/units.ts';
import type { ClockWarning, NotComputable, ProductionClockId, WhyStep } from '../clock-reading.ts';
import { clockRow } from '../table/index.ts';
import type { Asked, Finding, Found } from './asked.ts';
import { readDays } from './days.ts';
import { readHours } from './hours.ts';
import { readNotified } from './notified.ts';

/** The two instants another clock leans on. */
export interface Span {
  readonly notBefore: UtcMs | null;
  readonly target: UtcMs;
  readonly latest: UtcMs;
  readonly steps: readonly WhyStep[];
  readonly warnings: readonly ClockWarning[];
}

export type Spanning = Result<Span, NotComputable>;

function spanOf(finding: Finding): Spanning {
  if (!finding.ok) return finding;
  const { notBefore, target, latest, why: steps, warnings = [] }: Found = finding.value;
  // The clocks below always have both; without them there is nothing to lean on.
  if (target === null || latest === null) return err({ reason: 'inputWrong', input: 'runs' });
  return ok({ notBefore, target, latest, steps, warnings });
}

/** The clock the order started with. `gated: false` leaves out the gate: forms are never held back. */
export function startingSpan(asked: Asked, runs: ProductionClockId, gated: boolean): Spanning {
  const received = asked.inputs.receivedAt;
  const trigger = received === undefined ? asked.trigger : { due: received, gate: received };
  const as = (id: ProductionClockId): Asked => ({ ...asked, trigger, row: clockRow(id) });
  switch (runs) {
    case 'PRODUCE_8H':
      return spanOf(readHours(as(runs), 8));
    case 'PRODUCE_10D':
      return spanOf(readDays(as(runs), 10));
    default:
      return spanOf(gated ? readNotified(as(runs)) : readDays(as('PRODUCE_10D'), 10));
  }
}
