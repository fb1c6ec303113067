import { describe, expect, test } from 'vitest';
import { clockFace, type ClockFace } from '../../../../renderer/parts/clock/clock-face.ts';
import { cardClocksOf, listedOf } from '../../../../shared/orders/card-clocks.ts';
import { order, withOrder, type TestJournal } from '../../shared/orders/journal-builder.ts';
import {
  after,
  asked,
  cancelled,
  epocPr,
  judged,
  kept,
  learnt,
  letter,
  released,
} from '../../shared/orders/turn-builder.ts';

const place = {
  zone: 'Europe/Stockholm',
  country: 'SE',
  releaseGraceMinutes: 60,
  settings: {},
} as const;

function faceAt(journal: TestJournal, days: number): ClockFace {
  const { order: facts } = journal;
  const { clock } = cardClocksOf(facts, place);
  return clockFace(listedOf(clock), facts, after(days), place.releaseGraceMinutes);
}

describe('a preservation order', () => {
  test('is to be done at once; the law sets no end that could be overdue', () => {
    expect(faceAt(epocPr(), 0).kind).toBe('running');
    expect(faceAt(epocPr(), 2).kind).toBe('atOnce');
  });

  test('is kept until its end, then a person lets go', () => {
    expect(faceAt(epocPr().all(kept), 1)).toMatchObject({ kind: 'kept' });
    const past = faceAt(epocPr().all(kept), 62);
    expect(past.kind === 'letGo' ? past.since : null).not.toBeNull();
    expect(faceAt(epocPr().all(kept, letter('Form5')), 200)).toEqual({ kind: 'kept', until: null });
  });

  test('ended by the authority: to be let go; let go: over', () => {
    expect(faceAt(epocPr().all(kept, cancelled), 1)).toEqual({ kind: 'letGo', since: null });
    expect(faceAt(epocPr().all(kept, cancelled, released), 1)).toEqual({ kind: 'over' });
  });

  test('with a question of ours: the five days, then silence', () => {
    const journal = epocPr().all(kept, ...asked());
    const waiting = faceAt(journal, 1);
    expect(waiting.kind === 'awaited' ? waiting.by : null).not.toBeNull();
    expect(faceAt(journal, 8)).toMatchObject({ kind: 'silent' });
  });
});

describe('a production order', () => {
  test('with a question of ours waits, is silent, and runs on when clarified', () => {
    const journal = withOrder().all(learnt, ...asked());
    expect(faceAt(journal, 1).kind).toBe('awaited');
    expect(faceAt(journal, 30).kind).toBe('silent');
    const replied = withOrder().all(learnt, ...asked(), letter('ProvideAdditionalInformation'));
    expect(faceAt(replied, 2)).toEqual({ kind: 'replied' });
    journal.all(letter('ProvideAdditionalInformation'), judged('clarifies'));
    expect(faceAt(journal, 2).kind).toBe('running');
  });

  test('under review the authority is awaited without an end', () => {
    const journal = withOrder().all(learnt, ...asked('ConflictOfLaw'));
    expect(faceAt(journal, 30)).toEqual({ kind: 'awaited', by: null });
  });

  test('not needed, or a duplicate: over', () => {
    const journal = withOrder().all(learnt, ...asked('ConflictOfLaw'));
    journal.all(letter('ProvideAdditionalInformation'), judged('needNotBeExecuted'));
    expect(faceAt(journal, 1)).toEqual({ kind: 'over' });
    const other = '00000000-0000-4000-8000-000000000002' as typeof order;
    const twin = withOrder().all({ kind: 'orderLinked', order, other, relation: 'duplicate' });
    expect(faceAt(twin, 1)).toEqual({ kind: 'over' });
  });
});
