import { describe, expect, it } from 'vitest';
import type {
  DecisionKind,
  OrderKind,
  OrderRecord,
} from '../../../../practice/state/platform-state.ts';
import { dueOf, judge } from '../../../../practice/watch/referee.ts';

const at = (text: string): number => Date.parse(text);
const received = at('2026-11-23T10:15:00+01:00');
const end = at('2026-12-03T23:00:00Z');
const minute = 60_000;

const order = (kind: OrderKind, more: Partial<OrderRecord> = {}): OrderRecord => ({
  id: 'order',
  kind,
  reference: 'EPOC-DE-2026-000123',
  organisation: '5560000167',
  tasks: ['one', 'two'],
  createdAt: received,
  fetchedAt: received,
  decisions: [],
  withdrawnAt: null,
  deliveries: [],
  ...more,
});

const said = (
  kind: DecisionKind,
  when: number,
  tasks: string[] = [],
  byEnforcingAuthority = true,
) => ({
  kind,
  tasks,
  at: when,
  objectId: `${kind}-${when}`,
  byEnforcingAuthority,
});

const send = (subject: OrderRecord, now: number, tasks = ['one'], knows = true) =>
  judge(subject, { tasks, now, knows: () => knows });

describe('the referee', () => {
  it.each([
    ['a second before the gate', end - 1000, ['early']],
    ['at the gate', end, []],
    ['at the end of the grace', end + 60 * minute, []],
    ['after the grace', end + 60 * minute + 1, ['late']],
  ])('judges a notified order sent %s', (_, now, expected) => {
    expect(send(order('notified'), now)).toEqual(expected);
  });

  it('goes by the new deadline that the issuing authority has set', () => {
    const later = end + 5 * 86_400_000;
    for (const kind of ['plain', 'emergency', 'notified'] as const) {
      const moved = order(kind, { deadline: later });
      expect(send(moved, later - 1)).toEqual([]);
      expect(dueOf(moved)).toBe(later);
    }
    expect(send(order('plain', { deadline: later }), later)).toEqual(['late']);
    expect(send(order('notified', { deadline: later }), end - 1000)).toEqual(['early']);
    expect(send(order('notified', { deadline: later }), later + 1)).toEqual(['late']);
  });

  it('lets nothing out of a preservation before production has been requested', () => {
    const kept = { expiresAt: end, tasks: {} };
    expect(send(order('preservation', { preservation: kept }), received)).toEqual(['early']);
    const requested = { ...kept, requestedAt: received };
    expect(send(order('preservation', { preservation: requested }), end + minute)).toEqual([]);
  });

  it('opens the gate with the enforcing authority’s word and with nobody else’s', () => {
    const cleared = received + 3 * 86_400_000;
    const own = order('notified', { decisions: [said('none', cleared)] });
    expect(send(own, cleared)).toEqual([]);
    expect(send(own, cleared - 1)).toEqual(['early']);
    expect(send(own, end)).toEqual(['late']);
    const forged = order('notified', { decisions: [said('none', cleared, [], false)] });
    expect(send(forged, cleared)).toEqual(['early']);
  });

  it('counts the gate from the later sight of the order', () => {
    const fetched = order('notified', { fetchedAt: at('2026-11-24T08:00:00+01:00') });
    expect(send(fetched, end)).toEqual(['early']);
    expect(send(fetched, at('2026-12-04T23:00:00Z'))).toEqual([]);
  });

  it.each([
    ['plain', end - 1, []],
    ['plain', end, ['late']],
    ['emergency', at('2026-11-23T18:00:00Z') - 1, []],
    ['emergency', at('2026-11-23T18:00:00Z'), ['late']],
  ] as const)('knows when a %s order is late', (kind, now, expected) => {
    expect(send(order(kind), now)).toEqual(expected);
  });

  it('closes the refused tasks only, and lets the latest word win', () => {
    const refused = order('plain', { decisions: [said('partial', received, ['two'])] });
    expect(send(refused, received + minute, ['one'])).toEqual([]);
    expect(send(refused, received + minute, ['two'])).toEqual(['afterRefusal']);
    const taken = order('plain', {
      decisions: [said('full', received), said('none', received + 1)],
    });
    expect(send(taken, received + minute, ['two'])).toEqual([]);
  });

  it('blames nobody for what could not be known yet', () => {
    const gone = order('plain', { withdrawnAt: received });
    expect(send(gone, received + 9 * minute, ['one'], false)).toEqual([]);
    expect(send(gone, received + 11 * minute, ['one'], false)).toEqual(['afterWithdrawal']);
    expect(send(gone, received + minute, ['one'], true)).toEqual(['afterWithdrawal']);
  });

  it('calls a second delivery doubled unless the first was in error', () => {
    const parcel = {
      id: 'd',
      task: 'one',
      transaction: 't',
      at: received,
      sha256: '',
      size: 1,
      last: true,
    };
    const once = order('plain', { deliveries: [{ ...parcel, status: 'received' }] });
    expect(send(once, received + minute)).toEqual(['doubled']);
    expect(send(once, received + minute, ['two'])).toEqual([]);
    const part = order('plain', { deliveries: [{ ...parcel, last: false, status: 'received' }] });
    expect(send(part, received + minute)).toEqual([]);
    const failed = order('plain', { deliveries: [{ ...parcel, status: 'error' }] });
    expect(send(failed, received + minute)).toEqual([]);
  });
});
