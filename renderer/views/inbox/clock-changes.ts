import { utcMs, type UtcMs } from '../../../shared/base/units.ts';
import type { LdTaskObject } from '../../../shared/hi1/model.ts';

/** One change between summer and standard time inside asked periods. */
export interface ClockChange {
  readonly at: UtcMs;
  readonly isForward: boolean;
  /** The periods it lies in, counted from 1. */
  readonly numbers: readonly number[];
}

const day = 86_400_000;
const second = 1_000;

/** Offset of a zone at an instant in milliseconds, read from Intl's own rules. */
function offsetReader(zone: string): (at: number) => number {
  const format = new Intl.DateTimeFormat('en-GB', {
    timeZone: zone,
    hourCycle: 'h23',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
    second: 'numeric',
  });
  return (at) => {
    const parts = new Map(format.formatToParts(at).map((part) => [part.type, Number(part.value)]));
    const part = (type: Intl.DateTimeFormatPartTypes): number => parts.get(type) ?? 0;
    const local = Date.UTC(
      part('year'),
      part('month') - 1,
      part('day'),
      part('hour'),
      part('minute'),
      part('second'),
    );
    return local - Math.floor(at / second) * second;
  };
}

/** Where the zone's clocks change inside the periods asked for, so that nobody misreads an hour (one day at a time,
 * then halved to the second). */
export function clockChanges(
  tasks: readonly Pick<LdTaskObject, 'start' | 'end'>[],
  zone: string,
): readonly ClockChange[] {
  const offsetAt = offsetReader(zone);
  const changes = new Map<number, { isForward: boolean; numbers: number[] }>();
  tasks.forEach(({ start, end }, index) => {
    if (start === null || end === null) return;
    for (const at of changesBetween(start, end, offsetAt)) {
      const known = changes.get(at);
      if (known !== undefined) known.numbers.push(index + 1);
      else
        changes.set(at, { isForward: offsetAt(at) > offsetAt(at - second), numbers: [index + 1] });
    }
  });
  return [...changes]
    .sort(([a], [b]) => a - b)
    .map(([at, change]) => ({ at: utcMs(at), ...change }));
}

function changesBetween(start: number, end: number, offsetAt: (at: number) => number): number[] {
  const found: number[] = [];
  for (let from = start; from < end; from += day) {
    const to = Math.min(from + day, end);
    if (offsetAt(from) !== offsetAt(to)) found.push(halve(from, to, offsetAt));
  }
  return found;
}

/** First whole second after `from` with the offset that holds at `to`. */
function halve(from: number, to: number, offsetAt: (at: number) => number): number {
  const target = offsetAt(to);
  let low = Math.floor(from / second);
  let high = Math.ceil(to / second);
  while (high - low > 1) {
    const middle = Math.floor((low + high) / 2);
    if (offsetAt(middle * second) === target) high = middle;
    else low = middle;
  }
  return high * second;
}
