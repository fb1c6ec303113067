// Questions of any clock, drawn by fast-check: often at the edges of a day or a change of the clock.
import * as fc from 'fast-check';
import { utcMs, type UtcMs } from '../../../../shared/base/units.ts';
import { clockIds, productionClockIds } from '../../../../shared/deadlines/clock-id.ts';
import type { ClockInputs, ClockQuestion } from '../../../../shared/deadlines/clock-reading.ts';
import { defaultClockSettings } from '../../../../shared/deadlines/clock-settings.ts';

const hour = 3_600_000;
export const day = 24 * hour;
const first = Date.UTC(2026, 0, 2);
const last = Date.UTC(2030, 2, 1);

const anyInstant = fc.integer({ min: first, max: last });
const dayEdge = fc
  .record({
    days: fc.integer({ min: 1, max: 1_500 }),
    offset: fc.constantFrom(-2 * hour, -hour, 0, hour, 2 * hour, 3 * hour),
    ms: fc.constantFrom(-1_000, -1, 0, 1, 1_000, hour / 2),
  })
  .map(({ days, offset, ms }) => first + days * day + offset + ms);
/** Around n days before a change of the clock. */
const changeEdge = fc
  .record({
    change: fc.constantFrom(
      Date.UTC(2026, 9, 25, 1),
      Date.UTC(2027, 2, 28, 1),
      Date.UTC(2027, 9, 31, 1),
      Date.UTC(2028, 2, 26, 1),
      Date.UTC(2028, 9, 29, 1),
    ),
    days: fc.constantFrom(0, 5, 10, 45, 60, 90),
    ms: fc.integer({ min: -2 * hour, max: 2 * hour }),
  })
  .map(({ change, days, ms }) => change - days * day + ms);

export const instant: fc.Arbitrary<UtcMs> = fc.oneof(anyInstant, dayEdge, changeEdge).map(utcMs);

const zones = ['Europe/Stockholm', 'Europe/Dublin', 'Europe/Helsinki', 'Europe/Lisbon'] as const;

/** Inputs that belong together: events in their order, as an order's journal would have them. */
const inputsFrom = (t: UtcMs): fc.Arbitrary<ClockInputs> =>
  fc
    .record({
      emergency: fc.boolean(),
      runs: fc.constantFrom(...productionClockIds),
      cleared: fc.option(fc.integer({ min: -2 * day, max: 20 * day }), { freq: 2 }),
      sent: fc.integer({ min: 0, max: 8 * hour }),
      again: fc.option(fc.integer({ min: 0, max: 3 * hour })),
      waited: fc.oneof(
        fc.integer({ min: 0, max: 30 * day }),
        fc.integer({ min: 0, max: 9 * hour }),
      ),
      limit: fc.integer({ min: 0, max: 60 }),
      issuingTimezone: fc.constantFrom(...zones),
      extra: fc.integer({ min: 0, max: 70 * day }),
      days: fc.integer({ min: 1, max: 400 }),
    })
    .map(
      ({ emergency, runs, cleared, sent, again, waited, limit, issuingTimezone, extra, days }) => ({
        emergency,
        runs,
        ...(cleared === null ? {} : { eaClearedAt: utcMs(t + cleared) }),
        formSentAt: utcMs(t + sent),
        ...(again === null
          ? {}
          : { earlierRests: [{ formSentAt: t, clarifiedAt: utcMs(t + again) }] }),
        clarifiedAt: utcMs(t + sent + waited),
        date: new Date(t + limit * day).toISOString().slice(0, 10),
        issuingTimezone,
        extensionSentAt: utcMs(t + extra),
        namedEnd: utcMs(t + 2 * extra),
        upheldAt: utcMs(t + extra),
        systemBackAt: utcMs(t + extra),
        days,
      }),
    );

export const anyQuestion: fc.Arbitrary<ClockQuestion> = instant.chain((t) =>
  fc
    .record({
      clock: fc.constantFrom(...clockIds),
      apart: fc.oneof(fc.constant(0), fc.integer({ min: 0, max: 3 * day })),
      inputs: inputsFrom(t),
      bare: fc.boolean(),
      zone: fc.constantFrom(...zones),
      country: fc.constantFrom('SE', 'SE', 'SE', 'XX'),
      asapNormalHours: fc.integer({ min: 1, max: 96 }),
    })
    .map(({ clock, apart, inputs, bare, zone, country, asapNormalHours }) => ({
      clock,
      trigger: { due: t, gate: utcMs(t + apart) },
      inputs: bare ? withoutResumption(inputs) : inputs,
      zone,
      country,
      settings: { ...defaultClockSettings, asapNormalHours },
    })),
);

/** Without a clarification and a new limit, so that the clock an order started with is what runs. */
function withoutResumption({ emergency, runs, eaClearedAt }: ClockInputs): ClockInputs {
  return {
    ...(emergency === undefined ? {} : { emergency }),
    ...(runs === undefined ? {} : { runs }),
    ...(eaClearedAt === undefined ? {} : { eaClearedAt }),
  };
}
