/** Several clocks that run at once for parts of one order: an answer to any part is late as soon as one of them is. */
import { utcMs, type UtcMs } from '../base/units.ts';
import type { ClockReading, WhyStep } from './clock-reading.ts';
import { why } from './why-step.ts';

/** An instant that is not there is the latest of all. */
const never = Number.POSITIVE_INFINITY;

/** Whether `a` comes before `b`: by its target, then by its legal end. */
export const isSooner = (
  a: Pick<ClockReading, 'target' | 'latest'>,
  b: Pick<ClockReading, 'target' | 'latest'>,
): boolean =>
  a.target === b.target
    ? (a.latest ?? never) < (b.latest ?? never)
    : (a.target ?? never) < (b.target ?? never);

/**
 * The clock with the earliest target, with the earliest legal end of them all: what is missed for one part stays missed
 * while another one runs. Its reasons say that other parts have other ends. Of clocks that say the same the first.
 */
export function soonestOf(first: ClockReading, others: readonly ClockReading[]): ClockReading {
  const all = [first, ...others];
  const soonest = all.reduce((best, one) => (isSooner(one, best) ? one : best));
  const { target, plainEnd } = soonest;
  const ends = all.flatMap(({ latest }) => latest ?? []);
  const latest = ends.length === 0 ? null : utcMs(Math.min(...ends));
  const isSame = all.every((one) => one.target === target && one.latest === latest);
  if (isSame) return soonest;
  return {
    ...soonest,
    latest,
    // A day that ends after that is no end of anything any more.
    plainEnd: latest !== null && plainEnd !== null && plainEnd > latest ? null : plainEnd,
    why: [...soonest.why, ...stepsOf(soonest, latest)],
  };
}

const stepsOf = ({ target, latest: own }: ClockReading, latest: UtcMs | null): WhyStep[] => [
  ...(target === null ? [] : [why('partSoonest', 'Art. 10', { target })]),
  ...(latest === null || latest === own ? [] : [why('partEndsSooner', 'Art. 10', { latest })]),
];
