// Where no table knows the public holidays, no reason claims to know them.
import { describe, expect, it } from 'vitest';
import { whySentence } from '../../../../shared/text/why.ts';
import { localWriter } from '../../../../cli/clocks/local-time.ts';
import { reading } from './ask.ts';

const german = { zone: 'Europe/Berlin', country: 'DE' };
const keysOf = (...asked: Parameters<typeof reading>) =>
  reading(...asked).why.map(({ key }) => key);
const sentences = (lang: 'en' | 'sv', ...asked: Parameters<typeof reading>): string => {
  const { why, country, zone } = reading(...asked);
  return why.map((step) => whySentence(step, lang, country, localWriter(zone))).join('\n');
};

describe('a State or a year without a table', () => {
  it('says of the last day what is known of it', () => {
    const beyond = ['PRODUCE_10D', '2029-12-22T10:00:00+01:00'] as const;
    expect(keysOf(...beyond)).toContain('lastDayUnknown');
    expect(sentences('en', ...beyond)).toContain(
      'Day 10, 2030-01-01, is not a Saturday or Sunday; whether it is a public holiday is not known.',
    );
    expect(sentences('sv', ...beyond)).toContain(
      'Dag 10, 2030-01-01, är varken lördag eller söndag; om den är en allmän helgdag är inte känt.',
    );
    const christmas = ['IA_REACT_5D_PR', '2026-12-20T10:00:00+01:00', {}, german] as const;
    expect(sentences('en', ...christmas)).toContain(
      'Day 5, 2026-12-25, is not a Saturday or Sunday',
    );
    expect(sentences('en', ...christmas)).not.toMatch(/is a working day|next working day/);
  });

  it('counts working days without naming holidays it does not have', () => {
    const told = sentences('en', 'EA_RECOGNITION_5WD', '2026-12-20T10:00:00+01:00', {}, german);
    expect(told).toContain('only Saturdays and Sundays are left out');
    expect(told).not.toMatch(/by the public holidays of|Working day 5 is/);
  });

  it('opens no window by itself', () => {
    const asked = ['PRODUCE_10D_NOTIFIED', '2026-12-14T10:00:00+01:00', {}, german] as const;
    expect(keysOf(...asked)).toContain('opensUnknown');
    expect(sentences('en', ...asked)).not.toMatch(/Sending is allowed from|to be in time/);
    expect(sentences('sv', ...asked)).not.toMatch(/får sändas från och med|är i tid/);
  });

  it('says the same as before where a table knows', () => {
    expect(keysOf('PRODUCE_10D', '2026-11-23T10:15:00+01:00')).toContain('lastDayWorking');
    expect(keysOf('PRODUCE_10D_NOTIFIED', '2026-11-23T10:15:00+01:00')).toContain('opensAtEnd');
  });
});

describe('two receipts', () => {
  it('of the same second are one as they are shown', () => {
    const due = Date.parse('2027-01-05T00:11:07.120+01:00');
    const seen = (later: number) => {
      const trigger = { due, gate: due + later } as never;
      return keysOf('PRODUCE_10D', '2027-01-05T00:11:07+01:00', {}, { trigger })[0];
    };
    expect(seen(800)).toBe('receivedOnce');
    expect(seen(900)).toBe('receivedEarlier');
  });

  it('of a later event are told apart only where they are shown apart', () => {
    const due = Date.parse('2027-01-05T00:11:07.120+01:00');
    const told = (later: number) => {
      const trigger = { due, gate: due + later } as never;
      const date = { date: '2027-01-08' };
      return keysOf('NEW_DEADLINE', '2027-01-05T00:11:07+01:00', date, { trigger });
    };
    expect(told(800)).not.toContain('earlierCounts');
    expect(told(900)).toContain('earlierCounts');
  });
});
