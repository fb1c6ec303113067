/** Clocks the portal may go by where Ombud goes by another one, each as an order has them. */
import type { Result } from '../base/result.ts';
import type { ClockReading } from '../deadlines/clock-reading.ts';
import type { BesideKey } from '../deadlines/portal/reason-keys.ts';
import type { BesideClock } from '../deadlines/portal/reason.ts';
import {
  clockOf,
  readRunning,
  receiptsOf,
  type ClockPlace,
  type RunningClock,
} from './clock-of.ts';
import type { OrderFacts } from './facts.ts';
import { clocksOf, running } from './order-clocks.ts';
import { resumedClocks } from './resumed-clocks.ts';

const beside = (as: BesideKey, read: Result<ClockReading, unknown> | null): BesideClock[] =>
  read?.ok === true ? [{ as, reading: read.value }] : [];

/** Where Ombud's own clock is paused, replaced, cleared or extended, the portal's may not be; or the reverse. */
export function portalClocks(
  facts: OrderFacts,
  place: ClockPlace,
  reading: ClockReading | null,
): readonly BesideClock[] {
  const read = (as: BesideKey, clock: RunningClock): BesideClock[] =>
    beside(as, readRunning(clock, place));
  const receipt = receiptsOf(facts);
  if (facts.instrument === 'preservation') {
    const isPlain = reading?.id === 'PRESERVE_60D';
    return isPlain ? [] : read('notExtended', running('PRESERVE_60D', receipt));
  }
  const original = clockOf(facts, place);
  const uncleared =
    facts.clearedAt === null
      ? []
      : beside('notCleared', clockOf({ ...facts, clearedAt: null }, place));
  if (reading?.id === 'NEW_DEADLINE') return [...beside('notReplaced', original), ...uncleared];
  if (reading === null || reading.id === 'RESUME_AFTER_CLARIFY')
    return [...beside('notPaused', original), ...uncleared];
  const named = clocksOf(facts).filter(
    ({ clock }) => clock !== reading.id && ['NEW_DEADLINE', 'OTHER_DEADLINES'].includes(clock),
  );
  const isStated = reading.id === 'OTHER_DEADLINES' || reading.id === 'ENFORCEMENT_DEADLINE';
  return [
    ...(isStated ? beside('notReplaced', original) : []),
    ...uncleared,
    ...named.flatMap((clock) => read('replaced', clock)),
    ...resumedClocks(facts).flatMap((clock) => read('paused', clock)),
  ];
}
