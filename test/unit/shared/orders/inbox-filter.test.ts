import { expect, test } from 'vitest';
import { conditionsOf, isSameFilter, noFilter } from '../../../../shared/orders/inbox-filter.ts';
import { passes, type Filtered } from '../../../../shared/orders/filter-passes.ts';

const order: Filtered = {
  group: 'hold',
  data: ['TrafficData', 'SubscriberData'],
  state: 'DE',
  emergency: false,
  notified: true,
  owner: 'subject-1',
  marks: { unread: true, fresh: false, doubts: false, snoozed: false },
};

test.each([
  [{}, true],
  [{ groups: ['hold', 'done'] }, true],
  [{ groups: ['done'] }, false],
  [{ data: ['StoredContentData', 'TrafficData'] }, true],
  [{ data: ['StoredContentData'] }, false],
  [{ states: ['DE'] }, true],
  [{ states: ['FR'] }, false],
  [{ regimes: ['notified'] }, true],
  [{ regimes: ['plain', 'emergency'] }, false],
  [{ owner: 'me' }, true],
  [{ owner: 'others' }, false],
  [{ owner: 'nobody' }, false],
  [{ marks: ['unread'] }, true],
  [{ marks: ['unread', 'doubts'] }, false],
] as const)('%o lets it through: %o', (part, isPassed) => {
  expect(passes(order, { ...noFilter, ...part }, 'subject-1')).toBe(isPassed);
});

test('signed out nothing is one’s own', () => {
  expect(passes(order, { ...noFilter, owner: 'me' }, null)).toBe(false);
  expect(passes({ ...order, owner: null }, { ...noFilter, owner: 'me' }, null)).toBe(false);
});

test('conditions are counted and compared whatever their order', () => {
  const one = { ...noFilter, states: ['DE', 'FR'], owner: 'me' } as const;
  expect(conditionsOf(one)).toBe(2);
  expect(isSameFilter(one, { ...one, states: ['FR', 'DE'] })).toBe(true);
  expect(isSameFilter(one, noFilter)).toBe(false);
});
