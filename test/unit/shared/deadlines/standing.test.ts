import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { utcMs } from '../../../../shared/base/units.ts';
import { clockIds, type ClockId } from '../../../../shared/deadlines/clock-id.ts';
import { standingOf, type ClockEvent } from '../../../../shared/deadlines/standing.ts';
import { clockEventNames, type ClockEventName } from '../../../../shared/deadlines/table/change.ts';
import { clockTable } from '../../../../shared/deadlines/table/index.ts';

const happened = (...names: readonly ClockEventName[]): ClockEvent[] =>
  names.map((event, index) => ({ event, at: utcMs(1_000 * (index + 1)) }));
const state = (id: ClockId, ...names: readonly ClockEventName[]) =>
  standingOf(id, happened(...names));

describe('where a clock stands', () => {
  it.each([
    ['Art. 10(3): produced stops', 'PRODUCE_10D', ['produced'], 'stopped', null],
    ['Art. 10(6): our question suspends', 'PRODUCE_10D', ['clarificationAsked'], 'suspended', null],
    [
      'Art. 10(6): clarified goes on',
      'PRODUCE_8H',
      ['clarificationAsked', 'clarified'],
      'replaced',
      'RESUME_AFTER_CLARIFY',
    ],
    ['Art. 10(6): no question, no clarification', 'PRODUCE_10D', ['clarified'], 'running', null],
    [
      'Art. 10(8): a new deadline replaces',
      'PRODUCE_10D_NOTIFIED',
      ['newDeadline'],
      'replaced',
      'NEW_DEADLINE',
    ],
    ['Art. 17(3): an objection suspends', 'PRODUCE_10D', ['objectionFiled'], 'suspended', null],
    [
      'Art. 17(8): upheld goes on',
      'PRODUCE_10D',
      ['objectionFiled', 'courtUpheld'],
      'replaced',
      'COURT_REVIEW',
    ],
    ['Art. 17(8): lifted stops', 'PRODUCE_10D', ['objectionFiled', 'courtLifted'], 'stopped', null],
    ['U21: other forms leave it running', 'PRODUCE_10D', ['noticeSent'], 'running', null],
    ['Art. 12(2): refused stops', 'PRODUCE_8H', ['enforcingRefused'], 'stopped', null],
    ['Art. 11(1): extended', 'PRESERVE_60D', ['extended'], 'replaced', 'PRESERVE_60D_EXT30'],
    [
      'Art. 11(2): production announced',
      'PRESERVE_60D',
      ['productionAnnounced'],
      'replaced',
      'SUBSEQUENT_PRODUCTION',
    ],
    [
      'Art. 11(2): announced after extending',
      'PRESERVE_60D_EXT30',
      ['productionAnnounced'],
      'replaced',
      'SUBSEQUENT_PRODUCTION',
    ],
    ['Art. 11(3): ended', 'PRESERVE_60D', ['preservationEnded'], 'stopped', null],
    ['Art. 11(5): any reaction', 'IA_REACT_5D_PR', ['authorityReacted'], 'stopped', null],
    [
      'Art. 11(5): a question suspends no hold',
      'PRESERVE_60D',
      ['clarificationAsked'],
      'running',
      null,
    ],
    [
      'Art. 10(9): produced ends the hold',
      'PRESERVE_UNTIL_PRODUCED',
      ['produced'],
      'stopped',
      null,
    ],
    [
      'Art. 10(1): resumed',
      'PRESERVE_ON_RECEIPT',
      ['clarificationAsked', 'clarified'],
      'running',
      null,
    ],
    ['Art. 16(3): objected', 'ENFORCEMENT_DEADLINE', ['objected'], 'stopped', null],
  ] as const)('%s', (_, id, events, expected, by) => {
    expect(state(id, ...events)).toMatchObject({ state: expected, by });
  });

  it('Art. 10(2): the enforcing authority’s confirmation opens, its refusal closes for good', () => {
    expect(state('PRODUCE_10D_NOTIFIED', 'enforcingConfirmed')).toMatchObject({
      state: 'running',
      gate: 'opened',
    });
    for (const events of [
      ['enforcingConfirmed', 'enforcingRefused'],
      ['enforcingRefused', 'enforcingConfirmed'],
    ] as const) {
      expect(state('PRODUCE_10D_NOTIFIED', ...events).gate).toBe('closed');
    }
  });

  it('what is over stays over', () => {
    const standing = state('PRODUCE_10D', 'produced', 'clarificationAsked', 'newDeadline');
    expect(standing).toMatchObject({ state: 'stopped', since: 1_000 });
  });

  it('does not hang on the order in which events are told', () => {
    const event = fc.record({
      event: fc.constantFrom(...clockEventNames),
      at: fc.integer({ min: 0, max: 1e6 }).map(utcMs),
    });
    const events = fc.uniqueArray(event, { selector: ({ at }) => at, maxLength: 8 });
    fc.assert(
      fc.property(fc.constantFrom(...clockIds), events, (id, told) => {
        expect(standingOf(id, [...told].reverse())).toEqual(standingOf(id, told));
      }),
      { numRuns: 2_000 },
    );
  });
});

describe('the table of clocks', () => {
  it('has one row for each clock, in their order', () => {
    expect(clockTable.map(({ id }) => id)).toEqual(clockIds);
  });

  it('names a clock that takes over exactly where one does', () => {
    for (const { changes } of clockTable) {
      for (const { effect, by, article } of changes) {
        expect(by !== undefined).toBe(effect === 'replaces' || effect === 'extends');
        expect(article).toMatch(/^Art\. \d/);
      }
      expect(new Set(changes.map(({ event }) => event)).size).toBe(changes.length);
    }
  });
});
