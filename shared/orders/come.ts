/** What time has brought about for an order, told by its clocks. */
import type { UtcMs } from '../base/units.ts';
import { defaultClockSettings } from '../deadlines/clock-settings.ts';
import { readClock, seenAt } from '../deadlines/read-clock.ts';
import { holdEnd } from '../holds/hold-end.ts';
import { clockOf, type ClockPlace } from './clock-of.ts';
import type { OrderFacts } from './facts.ts';
import type { Come } from './phase.ts';
import { unansweredQuestions } from './silence.ts';

/**
 * Whether the window has opened, the five days are over and the period of preservation has ended, at `now`. What
 * cannot be computed has not come. Of several questions that nothing has answered each must have had its five days:
 * keeping data longer harms nobody (Article 11(5)).
 */
export function comeOf(facts: OrderFacts, now: UtcMs, place: ClockPlace): Come {
  const production = clockOf(facts, place);
  const opening = production?.ok === true ? production.value.notBefore : null;
  const period = holdEnd(facts, place);
  const silentSince = fiveDaysEnd(facts, place);
  return {
    windowOpen: opening !== null && opening <= now,
    fiveDays: silentSince !== null && silentSince <= now,
    periodOver: period.kind === 'dated' && period.at <= now,
  };
}

/** When the last open question that nobody has reacted to has had its five days; null: there is none. */
export function fiveDaysEnd(
  facts: OrderFacts,
  { zone, country, settings }: Pick<ClockPlace, 'zone' | 'country' | 'settings'>,
): UtcMs | null {
  const clock = facts.instrument === 'preservation' ? 'IA_REACT_5D_PR' : 'IA_REACT_5D_EPOC';
  let last: UtcMs | null = null;
  for (const { askedAt, form } of unansweredQuestions(facts)) {
    // Nobody is exempt by days that are not known to have begun (Article 11(5)).
    if (facts.instrument === 'preservation' && form.receivedAt === null) return null;
    const reading = readClock({
      clock,
      trigger: seenAt(askedAt),
      inputs: {},
      zone,
      country,
      settings: { ...defaultClockSettings, ...settings },
    });
    const end = reading.ok ? (reading.value.notBefore ?? reading.value.latest) : null;
    if (end === null) return null;
    if (last === null || end > last) last = end;
  }
  return last;
}
