import { ok, type Result } from '../base/result.ts';
import { utcMs, type UtcMs } from '../base/units.ts';
import type {
  ClockQuestion,
  ClockReading,
  NotComputable,
  ProductionReading,
} from '../deadlines/clock-reading.ts';
import { productionClockIds } from '../deadlines/clock-id.ts';
import { defaultClockSettings, type ClockSettings } from '../deadlines/clock-settings.ts';
import { readProductionClock } from '../deadlines/production-clock.ts';
import { readClock } from '../deadlines/read-clock.ts';
import { soonestOf } from '../deadlines/soonest.ts';
import { stopsNothing } from '../deadlines/stops-nothing.ts';
import type { OrderFacts } from './facts.ts';

/** What of the national profile and the settings the clocks are read by. */
export interface ClockPlace {
  readonly zone: string;
  readonly country: string;
  readonly releaseGraceMinutes: number;
  readonly settings: Partial<ClockSettings>;
}

/** A clock that runs, without the place it is read for. */
export type RunningClock = Pick<ClockQuestion, 'clock' | 'trigger' | 'inputs'>;

/** A clock, why there is none, or null: the certificate does not say which clock it asks for. */
export type OrderClock = Result<ProductionReading, NotComputable> | null;

/** What a list says of a clock. `latest` null: the law sets no end. */
export interface ListedInstants extends Pick<ClockReading, 'kind' | 'notBefore' | 'latest'> {
  readonly target: UtcMs;
}

/** A clock without its explanation: what a list of many orders shows and holds of it. */
export type ListedClock = Result<ListedInstants, NotComputable> | null;

/** What a clock is read from. */
export type ClockFacts = Pick<OrderFacts, 'receipt' | 'regime' | 'clearedAt'>;

/** What the clock of a list is read from. */
export interface ListedClockFacts extends ClockFacts, Pick<OrderFacts, 'turn'> {}

/** Earlier and later of the two receipts. */
export function receiptsOf({ receipt }: Pick<OrderFacts, 'receipt'>): {
  readonly due: UtcMs;
  readonly gate: UtcMs;
} {
  const platform = receipt.platform ?? receipt.ours;
  return {
    due: utcMs(Math.min(platform, receipt.ours)),
    gate: utcMs(Math.max(platform, receipt.ours)),
  };
}

const hourMs = 3_600_000;

/** The end of the order's own time when nothing moves it, in exact hours: no calendar is asked here. */
export const bareEnd = (facts: Pick<ClockFacts, 'receipt' | 'regime'>): UtcMs =>
  utcMs(receiptsOf(facts).due + (facts.regime === 'eightHours' ? 8 : 240) * hourMs);

/** The production clock of one order, computed from its facts alone. */
export function clockOf(facts: ClockFacts, place: ClockPlace): OrderClock {
  if (facts.regime === 'unknown') return null;
  const { due, gate } = receiptsOf(facts);
  return readProductionClock({
    ...place,
    regime: facts.regime,
    receivedDue: due,
    receivedGate: gate,
    clearedAt: facts.clearedAt,
  });
}

/** `clockOf` for one place that computes each set of facts once; facts are replaced, never changed. */
export const clockReader = (place: ClockPlace): ((facts: ClockFacts) => OrderClock) =>
  remembered((facts: ClockFacts) => clockOf(facts, place));

/** One running clock, read at this place. */
export function readRunning(
  running: RunningClock,
  { zone, country, settings }: ClockPlace,
): Result<ClockReading, NotComputable> {
  const all = { ...defaultClockSettings, ...settings };
  return readClock({ ...running, zone, country, settings: all });
}

/** The clock an order goes by now, of several for its parts the soonest; null when it goes by none. */
export function turnClockOf(
  facts: ListedClockFacts,
  place: ClockPlace,
): Result<ClockReading, NotComputable> | null {
  const { clock, beside = [] } = facts.turn;
  if (clock === null) return null;
  const first = readTurn(clock, facts, place);
  if (beside.length === 0 || first === null) return first;
  const all = [first, ...beside.flatMap((one) => readTurn(one, facts, place) ?? [])];
  const known = all.flatMap((read) => (read.ok ? [read.value] : []));
  const [one, ...others] = known;
  const unknown = all.find(({ ok: isKnown }) => !isKnown);
  if (one === undefined) return first;
  const soonest = soonestOf(one, others);
  // One that nobody can compute may end as early as the bare time does.
  const isFirst = unknown === undefined || (soonest.target ?? bareEnd(facts)) < bareEnd(facts);
  return isFirst ? ok(soonest) : unknown;
}

function readTurn(
  clock: RunningClock,
  facts: ListedClockFacts,
  place: ClockPlace,
): Result<ClockReading, NotComputable> | null {
  const isProduction = productionClockIds.some((id) => id === clock.clock);
  if (isProduction) return clockOf(facts, place);
  const read = readRunning(clock, place);
  if (clock.clock === 'OTHER_DEADLINES') return withWindow(withoutEnd(read), facts, place);
  const isStated = clock.clock === 'NEW_DEADLINE' || clock.clock === 'ENFORCEMENT_DEADLINE';
  if (!stopsNothing(read)) return isStated ? withWindow(read, facts, place) : read;
  const { at, date, limitSetAt: setAt = Number.POSITIVE_INFINITY } = clock.inputs;
  if (at === undefined && date === undefined) return clockOf(facts, place);
  const trigger = Number.isFinite(setAt)
    ? { due: utcMs(setAt), gate: utcMs(setAt) }
    : clock.trigger;
  const limit = { ...clock, clock: 'NEW_DEADLINE', trigger } as const;
  return withWindow(readRunning(limit, place), facts, place);
}

/** Another limit of the certificate is kept as far as possible; the end that the law sets stays (recital 56). */
const withoutEnd = (read: Result<ClockReading, NotComputable>): typeof read =>
  read.ok ? ok({ ...read.value, latest: null, plainEnd: null }) : read;

/** A new deadline moves the end, never the beginning: a window that is shut stays so (Article 10(2)). */
function withWindow(
  read: Result<ClockReading, NotComputable>,
  facts: ClockFacts,
  place: ClockPlace,
): Result<ClockReading, NotComputable> {
  const production = clockOf(facts, place);
  if (!read.ok || production?.ok !== true) return read;
  const { notBefore, why } = production.value;
  if (notBefore === null) return read;
  const { target, latest } = read.value;
  const notSooner = (at: UtcMs | null): UtcMs | null =>
    at === null ? null : utcMs(Math.max(at, notBefore));
  return ok({
    ...read.value,
    kind: 'GATE+DUE',
    notBefore,
    target: notSooner(target),
    latest: notSooner(latest),
    why: [...why, ...read.value.why],
  });
}

/** The clock it is whose turn that the list goes by, without its explanation, which takes a hundred times the room. */
export const listedClockReader = (place: ClockPlace): ((facts: ListedClockFacts) => ListedClock) =>
  remembered((facts: ListedClockFacts): ListedClock => {
    const clock = turnClockOf(facts, place);
    if (clock?.ok !== true) return clock;
    const { target } = clock.value;
    return target === null ? null : ok(instantsOf({ ...clock.value, target }));
  });

const instantsOf = ({ kind, notBefore, target, latest }: ListedInstants): ListedInstants => ({
  kind,
  notBefore,
  target,
  latest,
});

/** Reads each set of facts once; facts are replaced, never changed. */
export function remembered<F extends object, C>(read: (facts: F) => C): (facts: F) => C {
  const known = new WeakMap<F, { readonly clock: C }>();
  return (facts) => {
    const cached = known.get(facts);
    if (cached !== undefined) return cached.clock;
    const clock = read(facts);
    known.set(facts, { clock });
    return clock;
  };
}
