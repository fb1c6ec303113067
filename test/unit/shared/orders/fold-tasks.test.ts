import { describe, expect, it } from 'vitest';
import {
  arrived,
  at,
  authorisation,
  entry,
  ldTask,
  order,
  task1,
  task2,
  TestJournal,
  withOrder,
} from './journal-builder.ts';

describe('tasks', () => {
  it('doubts an order without tasks until one comes, in whatever order they come', () => {
    const journal = new TestJournal().all(arrived(authorisation()));
    expect(journal.order.doubts).toContain('arrivedWithoutTasks');
    expect(journal.all(arrived(ldTask(task1))).order.doubts).toEqual([]);
  });

  it('drops a task that the authority has cancelled', () => {
    const cancelled = ldTask(task1, { generation: 2, desiredStatus: entry('Cancelled') });
    const journal = withOrder().all(arrived(cancelled));
    expect(journal.order.tasks).toEqual([task2]);
    expect(journal.all(arrived(ldTask(task1, { generation: 1 }))).order.tasks).toEqual([task2]);
  });

  it('links every object to its order', () => {
    const { orderOf } = withOrder().ledger.facts();
    expect([orderOf.get(task1), orderOf.get(task2), orderOf.get(order)]).toEqual([
      order,
      order,
      undefined,
    ]);
  });
});

describe('withdrawal', () => {
  const withdrawn = { generation: 2, desiredStatus: entry('Cancelled') };

  it('holds from when the service had it', () => {
    const when = at('2026-11-25T08:00:00Z');
    const journal = withOrder().all(arrived(authorisation(withdrawn), { platformAt: when }));
    expect(journal.order.withdrawnAt).toBe(when);
  });

  it('is never taken back, and holds in whatever generation it comes', () => {
    const back = withOrder().all(
      arrived(authorisation(withdrawn)),
      arrived(authorisation({ generation: 3 })),
    );
    expect(back.order.withdrawnAt).not.toBeNull();
    const late = withOrder({ generation: 5 }).all(arrived(authorisation(withdrawn)));
    expect(late.order.withdrawnAt).not.toBeNull();
  });
});
