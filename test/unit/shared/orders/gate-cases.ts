import * as fc from 'fast-check';
import { bytes, utcMs, type TaskId, type UtcMs } from '../../../../shared/base/units.ts';
import type { ProductionReading } from '../../../../shared/deadlines/clock-reading.ts';
import type { PackageItem } from '../../../../shared/orders/entry.ts';
import type { OrderFacts, Regime } from '../../../../shared/orders/facts.ts';
import { emptyAnswer, newOrder } from '../../../../shared/orders/fold-state.ts';
import { position } from '../../../../shared/base/units.ts';
import type { GateContext } from '../../../../shared/orders/release-gate-types.ts';
import {
  file,
  frozen,
  ingrid,
  nils,
  order,
  received,
  sha,
  task1,
  task2,
  uuid,
} from './journal-builder.ts';

export interface GateCase {
  readonly facts: OrderFacts;
  readonly clock: ProductionReading | null;
  readonly context: GateContext;
}

export const opening = utcMs(received + 10 * 86_400_000);
const hour = 3_600_000;

export const clockAt = (notBefore: UtcMs | null): ProductionReading => ({
  id: notBefore === null ? 'PRODUCE_10D' : 'PRODUCE_10D_NOTIFIED',
  kind: notBefore === null ? 'DUE' : 'GATE+DUE',
  trigger: received,
  notBefore,
  target: opening,
  latest: opening,
  plainEnd: opening,
  remindAt: null,
  days: [],
  why: [],
  warnings: [],
  questions: [],
  zone: 'Europe/Stockholm',
  country: 'SE',
  ruleVersion: 'test',
  calendarVersion: 'test',
});

/** An order whose gate is open. */
export const openCase: GateCase = {
  facts: {
    ...newOrder(order, received, position(1)).facts,
    regime: 'tenDaysNotified',
    notified: true,
    tasks: [task1, task2],
    answer: { ...emptyAnswer, state: 'queued', package: frozen, frozenBy: ingrid },
  },
  clock: clockAt(opening),
  context: {
    now: opening,
    platformNow: opening,
    lastPollAt: opening,
    maySend: true,
    signedIn: true,
    certificateValidUntil: utcMs(opening + 1_000 * hour),
    packageHash: frozen.hash,
    needsSecondPerson: false,
  },
};

export const change = (
  base: GateCase,
  facts: Partial<OrderFacts>,
  context: Partial<GateContext> = {},
): GateCase => ({
  ...base,
  facts: { ...base.facts, ...facts },
  context: { ...base.context, ...context },
});

const around = (centre: number): fc.Arbitrary<UtcMs> =>
  fc
    .oneof(
      fc.constantFrom(-hour, -1, 0, 1, hour, 10 * 60_000, -10 * 60_000),
      fc.integer({ min: -20 * 24 * hour, max: 20 * 24 * hour }),
    )
    .map((offset) => utcMs(centre + offset));
const maybe = <T>(value: fc.Arbitrary<T>): fc.Arbitrary<T | null> =>
  fc.option(value, { nil: null, freq: 4 });

const taskIds: readonly TaskId[] = [task1, task2, uuid(13) as TaskId];
const item = (task: TaskId, hasFile: boolean): PackageItem => ({
  task,
  ldid: null,
  deliveryId: uuid(50),
  files: hasFile ? [{ ...file(1), objectId: uuid(60) }] : [],
});
const items = fc
  .tuple(fc.subarray([...taskIds]), fc.boolean())
  .map(([tasks, hasFile]) => tasks.map((task) => item(task, hasFile)));
const answer = fc.record({
  approvedBy: fc.subarray([ingrid, nils]),
  package: maybe(items.map((list) => ({ hash: frozen.hash, items: list }))),
  tasks: fc
    .subarray([...taskIds])
    .map((tasks) =>
      Object.fromEntries(
        tasks.map((task) => [task, { files: 1, bytes: bytes(10), noData: false }] as const),
      ),
    ),
});

const refusal = fc.record({
  scope: fc.constantFrom('full' as const, 'partial' as const),
  tasks: fc.subarray([...taskIds]),
  at: around(received),
});

const regimes: readonly Regime[] = ['tenDays', 'tenDaysNotified', 'eightHours', 'unknown'];

/** Parts of a case, each at random. */
const parts = fc.record({
  facts: fc.record({
    regime: fc.constantFrom(...regimes),
    withdrawnAt: maybe(around(received)),
    refusal: maybe(refusal),
    tasks: fc.subarray([...taskIds]),
    answer: answer.map((given) => ({ ...openCase.facts.answer, ...given })),
  }),
  clock: maybe(maybe(fc.constant(opening)).map(clockAt)),
  context: fc.record({
    now: around(opening),
    platformNow: maybe(around(opening)),
    lastPollAt: maybe(around(opening)),
    maySend: fc.boolean(),
    signedIn: fc.boolean(),
    certificateValidUntil: maybe(around(opening + 24 * hour)),
    packageHash: maybe(fc.constantFrom(frozen.hash, sha(1))),
    needsSecondPerson: fc.boolean(),
  }),
});

const partNames = [
  'clock',
  'regime',
  'withdrawnAt',
  'refusal',
  'tasks',
  'answer',
  'now',
  'platformNow',
  'lastPollAt',
  'maySend',
  'signedIn',
  'certificateValidUntil',
  'packageHash',
  'needsSecondPerson',
] as const;

const only = <T extends object>(all: T, names: readonly string[]): Partial<T> =>
  Object.fromEntries(Object.entries(all).filter(([name]) => names.includes(name))) as Partial<T>;

/** An open gate with some parts at random: mostly few, so that each single lock is what keeps it shut. */
export const gateCase: fc.Arbitrary<GateCase> = fc
  .tuple(
    parts,
    fc.oneof(
      { weight: 3, arbitrary: fc.subarray([...partNames], { maxLength: 2 }) },
      { weight: 1, arbitrary: fc.subarray([...partNames]) },
    ),
  )
  .map(([{ facts, clock, context }, names]) => ({
    ...change(openCase, only(facts, names), only(context, names)),
    clock: names.includes('clock') ? clock : openCase.clock,
  }));
