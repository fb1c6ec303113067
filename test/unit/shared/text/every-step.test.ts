// Every sentence of every clock, in both languages, is filled and used.
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { utcMs, type UtcMs } from '../../../../shared/base/units.ts';
import { clockIds, questionIds } from '../../../../shared/deadlines/clock-id.ts';
import type { ClockQuestion, WhyStep } from '../../../../shared/deadlines/clock-reading.ts';
import { legalPeriod } from '../../../../shared/deadlines/arithmetic.ts';
import { defaultClockSettings } from '../../../../shared/deadlines/clock-settings.ts';
import { daysSteps } from '../../../../shared/deadlines/period-why.ts';
import { placeOf } from '../../../../shared/deadlines/place.ts';
import { readClock } from '../../../../shared/deadlines/read-clock.ts';
import { soonestOf } from '../../../../shared/deadlines/soonest.ts';
import { clockTable } from '../../../../shared/deadlines/table/index.ts';
import { clockText, questionText, startText } from '../../../../shared/text/clocks.ts';
import { whySentence, whyText } from '../../../../shared/text/why.ts';
import { anyQuestion } from '../deadlines/any-question.ts';
import { question, read } from '../deadlines/ask.ts';

const write = {
  instant: (t: UtcMs) => new Date(t).toISOString().slice(0, 19),
  day: (t: UtcMs) => new Date(t).toISOString().slice(0, 10),
  end: (t: UtcMs) => `end of ${new Date(t - 1).toISOString().slice(0, 10)}`,
  time: (t: UtcMs) => new Date(t).toISOString().slice(11, 19),
};

/** Turns that drawing alone would meet too seldom. */
const rare: readonly ClockQuestion[] = [
  question('PRESERVE_60D', '2026-10-25T12:00:00+01:00'),
  question('IA_REACT_5D_PR', '2027-03-25T11:00:00+01:00'),
  question('PRODUCE_10D_NOTIFIED', '2027-02-03T09:00:00+01:00', {
    eaClearedAt: utcMs(Date.parse('2027-02-13T12:00:00+01:00')),
  }),
  question('PRODUCE_10D_NOTIFIED', '2027-02-03T09:00:00+01:00'),
  question('NEW_DEADLINE', '2027-02-03T09:00:00+01:00', { date: '2027-02-05' }),
  question('NEW_DEADLINE', '2027-02-03T09:00:00+01:00', {
    at: utcMs(Date.parse('2027-02-05T12:00:00+01:00')),
  }),
  question('RESUME_AFTER_CLARIFY', '2027-02-03T09:00:00+01:00', {
    runs: 'PRODUCE_10D',
    at: utcMs(Date.parse('2027-02-25T12:00:00+01:00')),
    formSentAt: utcMs(Date.parse('2027-02-06T12:00:00+01:00')),
    clarifiedAt: utcMs(Date.parse('2027-02-07T12:00:00+01:00')),
  }),
  question('COST_CLAIM', '2027-02-03T09:00:00+01:00', { days: 30 }),
  question('CLARIFY_NOTICE', '2027-02-03T09:00:00+01:00', { emergency: true }),
  question('OTHER_DEADLINES', '2027-02-03T09:00:00+01:00', {
    date: '2027-03-05',
    runs: 'PRODUCE_10D',
  }),
  question('PRESERVE_60D_EXT30', '2027-02-03T09:00:00+01:00', {
    extensionSentAt: utcMs(Date.parse('2027-05-05T12:00:00+02:00')),
    namedEnd: utcMs(Date.parse('2027-05-05T12:00:00+02:00')),
  }),
];

/** Two days from Maundy Thursday: Tuesday is the first working day, Wednesday the second (1182/71 Art. 3(5)). */
function twoDaysOverEaster(): WhyStep[] {
  const received = utcMs(Date.parse('2027-03-25T10:00:00+01:00'));
  const zone = 'Europe/Stockholm';
  const { days } = legalPeriod(received, 2, placeOf(zone, 'SE', defaultClockSettings));
  return daysSteps(received, days, 2, zone, 'redLine');
}

const drawn = [...fc.sample(anyQuestion, { numRuns: 6_000, seed: 5 }), ...rare];
/** Two parts of one order: the first is planned for sooner, the other is over sooner. */
function twoParts(): readonly WhyStep[] {
  const day = (n: number) => utcMs(Date.parse('2027-02-03T09:00:00+01:00') + n * 86_400_000);
  const ofOne = question('RESUME_AFTER_CLARIFY', '2027-02-03T09:00:00+01:00', {
    runs: 'PRODUCE_10D',
    formSentAt: day(1),
    clarifiedAt: day(12),
  });
  const ofOther = question('NEW_DEADLINE', '2027-02-03T09:00:00+01:00', { at: day(16) });
  return soonestOf(read(ofOne), [read(ofOther)]).why;
}

const steps: WhyStep[] = [
  ...twoParts(),
  ...twoDaysOverEaster(),
  ...drawn.flatMap((asked) => {
    const found = readClock(asked);
    return found.ok ? [...found.value.why, ...found.value.warnings] : [];
  }),
];

describe.each(['en', 'sv'] as const)('every step of every clock in %s', (language) => {
  it('fills every place of its sentence', () => {
    for (const step of steps) {
      const sentence = whySentence(step, language, 'SE', write);
      expect([step.key, sentence]).toEqual([step.key, expect.not.stringMatching(/[{}]|undefined/)]);
      expect(sentence).not.toBe(step.key);
      expect(sentence).toMatch(/[.?]$/);
    }
  });

  it('has words for every clock, start and question', () => {
    const words = clockText[language];
    for (const id of clockIds) {
      expect(words[id].title.length).toBeLessThan(48);
      expect(words[id].rule).toMatch(/\.$/);
      expect(words[id].consequence).toMatch(/\.$/);
    }
    for (const { trigger } of clockTable) {
      if (trigger !== 'orderReceived') expect(startText[language][trigger]).toMatch(/\.$/);
    }
    for (const id of questionIds) {
      expect(questionText[language][id].asks).toMatch(/\?$/);
      expect(questionText[language][id].choice).toMatch(/\.$/);
    }
  });
});

it('no sentence is left over', () => {
  const used = new Set(steps.map(({ key }) => key));
  expect(Object.keys(whyText.en).filter((key) => !used.has(key))).toEqual([]);
});
