import { describe, expect, test } from 'vitest';
import { MemoryStore } from '../../../../renderer/vault/memory-store.ts';
import { noFilter, type InboxFilter } from '../../../../shared/orders/inbox-filter.ts';
import { groupOf } from '../../../../shared/orders/urgency.ts';
import { orderId } from '../../../contract/fixture/ids.ts';
import { relationsJournal } from '../../../contract/fixture/judgements.ts';
import { busyJournal } from '../../../contract/fixture/orders.ts';
import { berlin, lyon } from '../../../contract/fixture/plans.ts';
import { place } from './folded.ts';
import { ask, filled } from './memory-store-rig.ts';

describe('the list', () => {
  test('comes by urgency: alarm, act, hold, wait, done', async () => {
    const { rows } = await (await filled()).answer('list', ask);
    const groups = rows.map((row) => groupOf(row.urgency.kind));
    const order = ['alarm', 'act', 'hold', 'wait', 'done'];
    const places = groups.map((group) => order.indexOf(group));
    expect(places).toEqual([...places].sort((a, b) => a - b));
    expect(new Set(groups)).toEqual(new Set(order));
    expect(rows[0]?.reference).toBe(lyon.reference);
  });

  test('counts everything, whatever is searched for or shown', async () => {
    const store = await filled();
    const all = await store.answer('list', ask);
    const narrow = await store.answer('list', { ...ask, text: berlin.reference, limit: 1 });
    expect(narrow).toMatchObject({ total: all.total, open: all.open, found: 1 });
    expect(narrow.rows).toHaveLength(1);
    expect(narrow.alarms.map((row) => row.facts.id)).toEqual([orderId(lyon.number)]);
    const few = await store.answer('list', { ...ask, limit: 2 });
    expect(few.rows).toHaveLength(2);
    expect(few.found).toBe(all.total);
  });

  test('is searched by number, authority, court and identifier, without regard to case', async () => {
    const store = await filled();
    for (const text of [
      'de-2026-000123',
      'PUBLIC PROSECUTOR',
      'District Court',
      '203.0.113.24',
      ' suspect@ ',
    ]) {
      const { rows } = await store.answer('list', { ...ask, text });
      expect(
        rows.map((row) => row.reference),
        text,
      ).toContain(berlin.reference);
    }
    expect((await store.answer('list', { ...ask, text: 'no such word' })).rows).toEqual([]);
  });

  test('no longer alarms about an emergency that was taken', async () => {
    const store = new MemoryStore(place);
    await store.apply(busyJournal());
    const { alarms, rows } = await store.answer('list', ask);
    expect(alarms).toEqual([]);
    expect(rows[0]?.reference).toBe(lyon.reference);
  });

  test.each([
    ['duplicate', false],
    ['lapsed', false],
    ['stands', true],
  ] as const)('a link that is %s waits for a person: %s', async (link, waits) => {
    const store = new MemoryStore(place);
    await store.apply(relationsJournal(link));
    const { rows } = await store.answer('list', ask);
    expect(rows.filter(({ again }) => again).map((row) => row.reference)).toEqual(
      waits ? [berlin.reference] : [],
    );
    const filter: InboxFilter = { ...noFilter, marks: ['doubts'] };
    const doubted = await store.answer('list', {
      ...ask,
      view: { filter, subject: null, view: null },
    });
    expect(doubted.rows.some(({ again }) => again)).toBe(waits);
  });
});
