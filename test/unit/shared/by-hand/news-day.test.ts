// A new deadline that came on paper as a day ends with our midnight, whatever the window says.
import { describe, expect, test } from 'vitest';
import { judgeNews } from '../../../../shared/by-hand/news-came.ts';
import { at, uuid } from '../orders/journal-builder.ts';
import { place } from '../orders/sweden.ts';
import { later, onPaper } from './news-builder.ts';

const paper = onPaper().order;
const codeOf = (day: string, end: string, zone = place.zone, cameAt = later(60)) => {
  const news = { kind: 'newDeadline', deadlineAt: at(end), day, tasks: [] } as const;
  const came = { channel: 'post', cameAt, sender: 'Syyttäjälaitos', words: '' } as const;
  const judged = judgeNews(
    paper,
    { record: uuid(650), ...came, news },
    { now: later(60 * 24 * 7), zone },
  );
  return judged.ok ? null : judged.error.code;
};

describe('a new deadline named as a day', () => {
  test('is refused where it does not end when the window says', () => {
    expect(codeOf('2026-11-22', '2026-11-23T11:00:00Z')).toBe('byHand.deadlineUnlikely');
    expect(codeOf('2026-12-01', '2026-12-01T22:00:00Z')).toBe('byHand.deadlineUnlikely');
    expect(codeOf('2026-12-01', '2026-12-02T00:00:00Z')).toBe('byHand.deadlineUnlikely');
  });

  // In Finland the day is over an hour before ours: what is planned by that may still be kept by ours (question U20).
  test('is taken until our midnight, by which it may still be kept, and not after it', () => {
    const came = (cameAt: string) =>
      codeOf('2026-11-25', '2026-11-25T23:00:00Z', place.zone, at(cameAt));
    expect(came('2026-11-25T21:59:00Z')).toBeNull();
    expect(came('2026-11-25T22:30:00Z')).toBeNull();
    expect(came('2026-11-25T23:00:00Z')).toBe('byHand.deadlineUnlikely');
  });

  test('ends with the midnight of the profile', () => {
    expect(codeOf('2026-12-01', '2026-12-01T23:00:00Z')).toBeNull();
    expect(codeOf('2026-12-01', '2026-12-01T22:00:00Z', 'Europe/Helsinki')).toBeNull();
  });
});
