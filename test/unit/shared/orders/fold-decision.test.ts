import { describe, expect, it } from 'vitest';
import { utcMs, type TaskId } from '../../../../shared/base/units.ts';
import type { EntryBody } from '../../../../shared/orders/entry.ts';
import { hitsRefusal } from '../../../../shared/orders/release-gate.ts';
import {
  arrived,
  at,
  authority,
  decision,
  entry,
  frozen,
  ldTask,
  notified,
  order,
  task1,
  task2,
  uuid,
  withOrder,
} from './journal-builder.ts';

const learnt: EntryBody = { kind: 'enforcingAuthorityLearnt', ...authority };
const morning = at('2026-11-26T08:00:00Z');
const noon = at('2026-11-26T12:00:00Z');
const came = (object: ReturnType<typeof decision>, when = morning): ReturnType<typeof arrived> =>
  arrived(object, { platformAt: when, arrivedAt: utcMs(when + 5_000) });

describe('whose word counts', () => {
  it('opens by the enforcing authority’s own confirmation, from the later of both receipts', () => {
    const journal = withOrder(notified).all(learnt, came(decision('none')));
    expect(journal.order).toMatchObject({ clearedAt: morning + 5_000, refusal: null, doubts: [] });
  });

  it.each([
    ['another owner', { owner: 'ia-de-0001' }],
    ['another country', { country: 'DE' }],
    ['no owner', { owner: null }],
    ['no country', { country: null }],
  ])('opens nothing by the word of %s', (_, whose) => {
    const journal = withOrder(notified).all(learnt, came(decision('none', whose)));
    expect(journal.order.clearedAt).toBeNull();
    expect(journal.order.doubts).toContain('decisionNotFromEnforcingAuthority');
  });

  it('counts a decision that came first, once the authority is learnt', () => {
    const journal = withOrder(notified).all(came(decision('none')));
    expect(journal.order.clearedAt).toBeNull();
    expect(journal.order.doubts).toContain('decisionNotFromEnforcingAuthority');
    journal.all(learnt);
    expect(journal.order.clearedAt).toBe(morning + 5_000);
    expect(journal.order.doubts).toEqual([]);
  });

  it('locks by a refusal at once, and lets go when it turns out to be another’s', () => {
    const journal = withOrder().all(came(decision('full', { owner: 'nobody' })));
    expect(journal.order.refusal?.scope).toBe('full');
    journal.all(learnt);
    expect(journal.order.refusal).toBeNull();
    expect(journal.order.doubts).toContain('decisionNotFromEnforcingAuthority');
  });

  it.each([
    ['replace', 1],
    ['outdate', 9],
  ])('does not let another %s a decision under the same identifier', (_, generation) => {
    const foreign = came(decision('none', { owner: 'ia-de-0001', generation }), noon);
    const genuine = came(decision('full', { generation: 2 }));
    for (const bodies of [
      [foreign, genuine],
      [genuine, foreign],
    ]) {
      const journal = withOrder(notified).all(learnt, ...bodies);
      expect(journal.order).toMatchObject({ clearedAt: null, refusal: { scope: 'full' } });
    }
  });

  it('does not lose what counted when another authority is learnt later', () => {
    const journal = withOrder().all(learnt, came(decision('full')), {
      kind: 'enforcingAuthorityLearnt',
      country: 'SE',
      id: 'ea-se-0002',
    });
    expect(journal.order.refusal?.scope).toBe('full');
  });
});

describe('the latest decision wins', () => {
  const second = { id: uuid(42) };

  it('a refusal after a confirmation closes again', () => {
    const journal = withOrder(notified).all(
      learnt,
      came(decision('none')),
      came(decision('full', second), noon),
    );
    expect(journal.order).toMatchObject({ clearedAt: null, refusal: { scope: 'full' } });
  });

  it('a confirmation after a refusal opens', () => {
    const journal = withOrder(notified).all(
      learnt,
      came(decision('full')),
      came(decision('none', second), noon),
    );
    expect(journal.order).toMatchObject({ clearedAt: noon + 5_000, refusal: null });
  });

  it('an older one that comes late changes nothing', () => {
    const journal = withOrder(notified).all(
      learnt,
      came(decision('full', second), noon),
      came(decision('none'), morning),
    );
    expect(journal.order).toMatchObject({ clearedAt: null, refusal: { scope: 'full' } });
  });

  it.each([
    ['none', 'full'],
    ['full', 'none'],
  ] as const)('of two at the same time the stricter holds: %s, %s', (one, other) => {
    const journal = withOrder().all(learnt, came(decision(one)), came(decision(other, second)));
    expect(journal.order.refusal?.scope).toBe('full');
  });

  it('a newer generation replaces an older one, and not the other way round', () => {
    const full = came(decision('full', { generation: 2 }), noon);
    const none = came(decision('none', { generation: 1 }), noon);
    expect(withOrder().all(learnt, none, full).order.refusal?.scope).toBe('full');
    expect(withOrder().all(learnt, full, none).order.refusal?.scope).toBe('full');
    const mended = came(decision('none', { generation: 3 }), noon);
    expect(withOrder().all(learnt, full, mended).order.refusal).toBeNull();
  });

  it('without generations the later one replaces, whichever comes first, and of two at once the stricter', () => {
    const full = decision('full', { generation: null });
    const none = decision('none', { generation: null });
    const scopeOf = (...bodies: readonly EntryBody[]) =>
      withOrder(notified).all(learnt, ...bodies).order.refusal?.scope;
    for (const [refused, cleared, scope] of [
      [came(full, noon), came(none, morning), 'full'],
      [came(full, morning), came(none, noon), undefined],
      [came(full, noon), came(none, noon), 'full'],
    ] as const) {
      expect(scopeOf(refused, cleared)).toBe(scope);
      expect(scopeOf(cleared, refused)).toBe(scope);
    }
  });

  it('of one generation with two contents the stricter stays', () => {
    const journal = withOrder().all(learnt, came(decision('full')), came(decision('none'), noon));
    expect(journal.order.refusal?.scope).toBe('full');
    expect(journal.order.doubts).toContain('sameGenerationOtherHash');
  });
});

describe('a task that is refused and then cancelled', () => {
  const cancel = (id: TaskId) =>
    arrived(ldTask(id, { generation: 2, desiredStatus: entry('Cancelled') }));
  const gateOf = (...bodies: readonly EntryBody[]) => {
    const [, second] = frozen.items;
    if (second === undefined) throw new Error('one item only');
    const { order: facts } = withOrder()
      .all(learnt, ...bodies)
      .add({ kind: 'packageFrozen', order, package: { ...frozen, items: [second] } });
    return hitsRefusal(facts);
  };

  it('does not keep back what was never refused', () => {
    const refused = came(decision('partial', { refusedTasks: [task1] }));
    expect(gateOf(refused)).toBe(false);
    expect(gateOf(refused, cancel(task1))).toBe(false);
    expect(gateOf(cancel(task1), refused)).toBe(false);
    const other = came(decision('partial', { id: uuid(42), refusedTasks: [task1] }), noon);
    expect(gateOf(refused, other, cancel(task1))).toBe(false);
    expect(gateOf(came(decision('partial', { refusedTasks: [task2] })), cancel(task1))).toBe(true);
    expect(gateOf(came(decision('partial')), cancel(task1))).toBe(true);
  });
});

describe('refusals in part', () => {
  const part = (id: number, ...refusedTasks: readonly TaskId[]) =>
    decision('partial', { id: uuid(id), refusedTasks });
  const tasksOf = (...bodies: readonly EntryBody[]) =>
    withOrder().all(learnt, ...bodies).order.refusal?.tasks;

  it('add up: the later one frees nothing that the earlier one refused', () => {
    const both = [came(part(61, task1)), came(part(62, task2), noon)];
    expect(new Set(tasksOf(...both))).toEqual(new Set([task1, task2]));
    expect(new Set(tasksOf(...both.reverse()))).toEqual(new Set([task1, task2]));
    const same = [came(part(61, task1)), came(part(62, task2))];
    expect(new Set(tasksOf(...same))).toEqual(new Set([task1, task2]));
  });

  it('begin anew after a word about the whole order, and are about all when one names none', () => {
    const cleared = came(decision('none', { id: uuid(63) }), noon);
    const later = came(part(62, task2), at('2026-11-26T14:00:00Z'));
    expect(tasksOf(came(part(61, task1)), cleared, later)).toEqual([task2]);
    expect(tasksOf(came(part(61)), came(part(62, task2), noon))).toEqual([]);
  });

  it('are made narrower only by the same object renewed', () => {
    const first = came(part(61, task1, task2));
    const renewed = came({ ...part(61, task2), generation: 2 }, noon);
    expect(tasksOf(first, renewed)).toEqual([task2]);
  });
});

it('keeps the tasks of a partial refusal, without the order itself', () => {
  const partial = decision('partial', { refusedTasks: [order, task1] });
  const journal = withOrder().all(learnt, came(partial));
  expect(journal.order.refusal).toEqual({
    scope: 'partial',
    tasks: [task1],
    at: morning + 5_000,
  });
});
