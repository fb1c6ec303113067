import * as fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { describe, expect, it } from 'vitest';
import { utcMs, type UtcMs } from '../../../../shared/base/units.ts';
import type {
  ClockInputs,
  ClockQuestion,
  ClockReading,
} from '../../../../shared/deadlines/clock-reading.ts';
import { readClock } from '../../../../shared/deadlines/read-clock.ts';
import { anyQuestion, day, instant } from './any-question.ts';

const numRuns = 10_000;
const hour = 3_600_000;
const patience = 300_000;

const readingOf = (question: ClockQuestion): ClockReading | null => {
  const read = readClock(question);
  return read.ok ? read.value : null;
};

const property = (
  name: string,
  holds: (question: ClockQuestion, reading: ClockReading) => void,
): void => {
  it(
    name,
    () => {
      let computed = 0;
      fc.assert(
        fc.property(anyQuestion, (question) => {
          const reading = readingOf(question);
          if (reading === null) return;
          computed += 1;
          holds(question, reading);
        }),
        { numRuns },
      );
      // A property of questions that all fail would prove nothing.
      expect(computed).toBeGreaterThan(numRuns * 0.8);
    },
    patience,
  );
};

const later = (question: ClockQuestion, by: number): ClockQuestion => ({
  ...question,
  trigger: {
    due: utcMs(question.trigger.due + by),
    gate: utcMs(question.trigger.gate + by),
  },
});

/** By how much the clocks go forward around an instant, in nanoseconds; below 0: back. */
function changeAround(at: UtcMs, zone: string): number {
  const from = Temporal.Instant.fromEpochMilliseconds(at - 2 * hour).toZonedDateTimeISO(zone);
  const change = from.getTimeZoneTransition('next');
  if (change === null || change.epochMilliseconds > at + 2 * hour) return 0;
  return change.offsetNanoseconds - change.subtract({ nanoseconds: 1 }).offsetNanoseconds;
}

/** There the same time of day may not exist. */
const isInGap = (at: UtcMs, zone: string): boolean => changeAround(at, zone) > 0;
/** There a time of day comes twice: who begins in the second pass begins earlier in the day. */
const isTwice = (at: UtcMs, zone: string): boolean => changeAround(at, zone) < 0;

const leansOnTarget: ReadonlySet<string> = new Set([
  'RESUME_AFTER_CLARIFY',
  'NONEXEC_NOTICE',
  'CLARIFY_NOTICE',
  'IMPOSSIBILITY_NOTICE',
  'PRIVILEGE_NOTICE',
]);

/**
 * The places where "the same time of day" itself is not monotone. Where it is skipped, the narrowest reading takes
 * the instant after the gap (case K13-2), and a trigger a little later, whose time of day exists, is due up to an hour
 * earlier. So is a trigger in the second pass of an hour that comes twice, when the days end in summer time again. And all triggers of a weekend share their n-th working day: Saturday morning is reminded of before Friday
 * night. Both only move `target`, and never past `latest`.
 */
function slackOf(
  { id, target, trigger, zone }: ClockReading,
  { clarifiedAt }: ClockInputs,
): number {
  if (id === 'EA_RECOGNITION_5WD' || id === 'IA_REPLY_5WD') return day;
  // A resumed clock carries the old target's gap on to another day.
  if (clarifiedAt !== undefined && leansOnTarget.has(id)) return hour;
  if (isTwice(trigger, zone)) return hour;
  return target !== null && isInGap(target, zone) ? hour : 0;
}

describe('every clock, 10 000 questions each', () => {
  property('notBefore <= target <= latest', (_, { notBefore, target, latest }) => {
    const present = [notBefore, target, latest].filter((at) => at !== null);
    expect(present).toEqual([...present].sort((a, b) => a - b));
  });

  property('monotone in the trigger', (question, early) => {
    for (const by of [1, 1_000, hour, day]) {
      const late = readingOf(later(question, by));
      if (late === null) continue;
      expect(late.notBefore ?? 0).toBeGreaterThanOrEqual(early.notBefore ?? 0);
      expect(late.latest ?? 0).toBeGreaterThanOrEqual(early.latest ?? 0);
      expect(late.target ?? 0).toBeGreaterThanOrEqual(
        (early.target ?? 0) - slackOf(early, question.inputs),
      );
    }
  });

  property('the same question gives the same reading', (question, reading) => {
    expect(readingOf({ ...question })).toEqual(reading);
  });

  property('the order of the two receipts does not matter', (question, reading) => {
    const { due, gate } = question.trigger;
    expect(readingOf({ ...question, trigger: { due: gate, gate: due } })).toEqual(reading);
  });

  property(
    'every step and every warning rests on an article',
    (_, { why, warnings, questions }) => {
      for (const { articles } of [...why, ...warnings]) {
        expect(articles).toMatch(/^((1182\/71 )?Art\. \d|IR \d|Annex I)/);
      }
      const asked = why.flatMap(({ question }) => question ?? []);
      for (const question of asked) expect(question).toMatch(/^U\d+$/);
      expect(new Set(questions).size).toBe(questions.length);
      // What was chosen on the way stands in the list of what the law leaves open.
      expect(questions).toEqual(expect.arrayContaining(asked));
    },
  );

  property('no table of holidays moves what is planned for', (question, reading) => {
    if (reading.kind !== 'DUE' || question.inputs.runs === 'PRODUCE_10D_NOTIFIED') return;
    const elsewhere = readingOf({ ...question, country: question.country === 'SE' ? 'XX' : 'SE' });
    expect(elsewhere?.target).toBe(reading.target);
    expect(elsewhere?.plainEnd).toBe(reading.plainEnd);
  });

  property(
    'a State without a table never gives us more time, nor ends a hold sooner',
    (question, reading) => {
      if (question.country !== 'SE' || reading.warnings.length > 0) return;
      const unknown = readingOf({ ...question, country: 'XX' });
      if (unknown === null) return;
      if (reading.kind === 'DUE' && question.inputs.runs !== 'PRODUCE_10D_NOTIFIED') {
        expect(unknown.latest ?? 0).toBeLessThanOrEqual(reading.latest ?? 0);
      }
      if (reading.kind === 'HOLD' || reading.kind === 'GATE') {
        expect(unknown.notBefore ?? 0).toBeGreaterThanOrEqual(reading.notBefore ?? 0);
      }
    },
  );
});

it(
  'the same trigger written with another offset gives the same reading, 10 000 times',
  () => {
    const offset = fc.integer({ min: -12 * 60, max: 14 * 60 });
    fc.assert(
      fc.property(anyQuestion, instant, offset, (question, at, minutes) => {
        const sign = minutes < 0 ? '-' : '+';
        const size = Math.abs(minutes);
        const two = (n: number): string => String(n).padStart(2, '0');
        const local = new Date(at + minutes * 60_000).toISOString().slice(0, -1);
        const written = `${local}${sign}${two(Math.floor(size / 60))}:${two(size % 60)}`;
        const parsed = utcMs(Date.parse(written));
        expect(parsed).toBe(at);
        const here = readClock({ ...question, trigger: { due: at, gate: at } });
        expect(readClock({ ...question, trigger: { due: parsed, gate: parsed } })).toEqual(here);
      }),
      { numRuns },
    );
  },
  patience,
);
