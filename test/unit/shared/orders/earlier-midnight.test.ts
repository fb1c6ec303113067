// A day that a State further east named ends before ours does, and is held against other deadlines so (U20).
import { describe, expect, it } from 'vitest';
import { utcMs, type UtcMs } from '../../../../shared/base/units.ts';
import { turnClockOf } from '../../../../shared/orders/clock-of.ts';
import type { EntryBody } from '../../../../shared/orders/entry.ts';
import type { OrderFacts } from '../../../../shared/orders/facts.ts';
import { later, onPaper, paperTask, told } from '../by-hand/news-builder.ts';
import { plainPaper } from '../by-hand/any-paper.ts';
import { arrived, ldTask, order, uuid } from './journal-builder.ts';
import { place } from './sweden.ts';

const utc = (text: string): UtcMs => utcMs(Date.parse(text));
const day = '2027-01-08';
const ours = utc('2027-01-08T23:00:00Z');
const theirs = utc('2027-01-08T22:00:00Z');
const between = utc('2027-01-08T22:30:00Z');
const from = (country: string) => onPaper({ issuing: { ...plainPaper.issuing, country } });
const named = (n: number, cameAt: UtcMs, deadlineAt: UtcMs, more: { readonly day?: string } = {}) =>
  told(n, cameAt, { kind: 'newDeadline', deadlineAt, tasks: [], ...more });
function targetOf(facts: OrderFacts): UtcMs | null {
  const read = turnClockOf(facts, place);
  if (read?.ok !== true) throw new Error('no clock');
  return read.value.target;
}

describe('a day named by a State further east', () => {
  it('counts before a moment that came with it and lies between the two midnights', () => {
    const both = [named(1, later(30), ours, { day }), named(2, later(30), between)];
    for (const bodies of [both, [...both].reverse()]) {
      expect(targetOf(from('FI').all(...bodies).order)).toBe(theirs);
      expect(targetOf(from('DE').all(...bodies).order)).toBe(between);
    }
  });

  it('brings forward a moment that ends with our midnight', () => {
    const bodies = [named(1, later(30), ours), named(2, later(40), ours, { day })];
    const { order: facts } = from('FI').all(...bodies);
    expect(targetOf(facts)).toBe(theirs);
    expect(facts.newDeadlines[paperTask(0)]?.isEarlier).toBe(true);
    expect(facts.doubts).toContain('deadlineBroughtForward');
    expect(from('SE').all(...bodies).order.doubts).toEqual([]);
  });

  it('is not brought forward by a moment of the service between the two midnights', () => {
    const generation = { generation: 2, deadlines: [{ at: between, nature: null, other: null }] };
    const service = arrived(ldTask(paperTask(0), generation), {
      platformAt: later(40),
      arrivedAt: later(40),
    });
    const bodies = [named(1, later(30), ours, { day }), service];
    const { order: facts } = from('FI').all(...bodies);
    expect(facts.newDeadlines[paperTask(0)]).toMatchObject({ at: between, isEarlier: false });
    const { order: german } = from('DE').all(...bodies);
    expect(german.newDeadlines[paperTask(0)]).toMatchObject({ at: between, isEarlier: true });
  });

  it('is stopped by no question asked when it had ended there', () => {
    const asked: EntryBody = {
      kind: 'nonExecutionRecorded',
      order,
      record: uuid(700),
      channel: 'post',
      sentAt: between,
      receivedAt: null,
      reasons: ['Incomplete'],
      tasks: [],
      isPreserved: true,
    };
    const bodies = [named(1, later(30), ours, { day }), asked];
    expect(from('FI').all(...bodies).order.turn.of).toBe('us');
    expect(from('DE').all(...bodies).order.turn.of).toBe('clarification');
  });
});
