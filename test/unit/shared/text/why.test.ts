import { describe, expect, it } from 'vitest';
import type { UtcMs } from '../../../../shared/base/units.ts';
import type { WhyStep } from '../../../../shared/deadlines/clock-reading.ts';
import {
  defaultClockSettings,
  readProductionClock,
} from '../../../../shared/deadlines/production-clock.ts';
import { notComputableSentence, whySentence } from '../../../../shared/text/why.ts';
import { casesOf, instantOf } from '../deadlines/worked-cases.ts';

const regimes = ['tenDays', 'tenDaysNotified', 'eightHours'] as const;

const write = {
  instant: (t: UtcMs) => new Date(t).toISOString().slice(0, 19),
  day: (t: UtcMs) => new Date(t).toISOString().slice(0, 10),
  end: (t: UtcMs) => `end of ${new Date(t - 1).toISOString().slice(0, 10)}`,
  time: (t: UtcMs) => new Date(t).toISOString().slice(11, 19),
};

/** Every step that any worked case gives in any regime, with one and with two receipts. */
const steps: WhyStep[] = casesOf('PRODUCE_10D', 'PRODUCE_10D_NOTIFIED', 'PRODUCE_8H').flatMap(
  ({ trigger, inputs }) =>
    regimes.flatMap((regime) =>
      [0, 90_000].flatMap((apart) => {
        const due = instantOf(trigger);
        const cleared = inputs?.['eaClearedAt'];
        const result = readProductionClock({
          regime,
          receivedDue: due,
          receivedGate: (due + apart) as UtcMs,
          clearedAt: typeof cleared === 'string' ? instantOf(cleared) : null,
          zone: 'Europe/Stockholm',
          country: 'SE',
          releaseGraceMinutes: 60,
          settings: defaultClockSettings,
        });
        return result.ok ? result.value.why : [];
      }),
    ),
);

describe.each(['en', 'sv'] as const)('"Why?" in %s', (language) => {
  it('says nothing of the service about an order that came another way', () => {
    const receipts = steps.filter(({ key }) => key.startsWith('received'));
    expect(new Set(receipts.map(({ key }) => key)).size).toBeGreaterThan(2);
    for (const step of receipts) {
      const sentence = whySentence({ ...step, isOtherWay: true }, language, 'SE', write);
      expect(sentence).not.toMatch(/[{}]|undefined|service|computer|tjänsten|dator/i);
    }
  });

  it('fills every place of every sentence', () => {
    for (const step of steps) {
      const sentence = whySentence(step, language, 'SE', write);
      expect([step.key, sentence]).toEqual([step.key, expect.not.stringMatching(/[{}]|undefined/)]);
      expect(sentence).not.toBe(step.key);
    }
  });

  it('writes instants as the sentence asks', () => {
    const instants = {
      receipt: instantOf('2026-11-23T09:15:00Z'),
      first: instantOf('2026-11-24T11:00:00Z'),
    };
    const step = { key: 'dayOfReceiptNotCounted', params: {}, instants };
    expect(whySentence(step, language, 'SE', write)).toMatch(/2026-11-23.+2026-11-24\.$/);
  });

  it('says what to do where there is no calendar', () => {
    const missing = { reason: 'calendarMissing', year: 2030, country: 'SE' } as const;
    expect(notComputableSentence(missing, language)).toMatch(/SE.+2030/);
  });
});

it('names holidays in the language of the reader', () => {
  const step = {
    key: 'lastDayHoliday',
    params: { holiday: 'goodFriday' },
    instants: { last: instantOf('2027-03-26T11:00:00Z') },
  };
  expect(whySentence(step, 'en', 'SE', write)).toContain('(Good Friday)');
  expect(whySentence(step, 'sv', 'SE', write)).toContain('(långfredagen)');
});

it('shows the key of a step that only a later version knows', () => {
  const step = { key: 'notInventedYet', params: {}, instants: {} };
  expect(whySentence(step, 'en', 'SE', write)).toBe('notInventedYet');
});

it('rests every step on articles', () => {
  for (const { articles } of steps) expect(articles).toMatch(/^(1182\/71 )?Art\. \d/);
});
