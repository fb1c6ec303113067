import { describe, expect, it } from 'vitest';
import { utcMs } from '../../../../shared/base/units.ts';
import {
  arrived,
  at,
  authorisation,
  authority,
  emergency,
  entry,
  ingrid,
  ldTask,
  nils,
  notified,
  order,
  received,
  sha,
  task1,
  task2,
  TestJournal,
  uuid,
  withOrder,
} from './journal-builder.ts';

describe('receipt', () => {
  it('keeps the first arrival here and the earliest time of the service', () => {
    const journal = withOrder().all(
      arrived(authorisation({ generation: 2 }), {
        platformAt: at('2026-11-25T08:00:00Z'),
        arrivedAt: at('2026-11-25T08:00:05Z'),
      }),
    );
    expect(journal.order.receipt).toEqual({ platform: received, ours: received + 10_000 });
  });

  it('learns from the tasks when the order came, though it was first seen changed', () => {
    const journal = new TestJournal().all(
      arrived(authorisation({ generation: 2 }), { platformAt: at('2026-11-24T09:00:00Z') }),
      arrived(ldTask(task1), { platformAt: received }),
    );
    expect(journal.order.receipt.platform).toBe(received);
  });

  it('takes the time of the order itself, though a task came in an earlier batch', () => {
    const later = utcMs(received + 50_000);
    const journal = new TestJournal().all(
      arrived(ldTask(task1)),
      arrived(authorisation(), { arrivedAt: later }),
    );
    expect(journal.order.receipt.ours).toBe(later);
  });

  it.each([
    [60_000, false],
    [60_001, true],
  ])('a difference of %i ms raises the doubt: %s', (difference, isRaised) => {
    const journal = new TestJournal().all(
      arrived(authorisation(), { arrivedAt: utcMs(received + difference) }),
    );
    expect(journal.order.doubts.includes('receiptTimesDiffer')).toBe(isRaised);
  });
});

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

describe('repeats', () => {
  it('raises a doubt when one generation comes with two contents', () => {
    const journal = withOrder().all(arrived(authorisation(), { sha256: sha(77) }));
    expect(journal.order.doubts).toContain('sameGenerationOtherHash');
  });

  it('takes the harmless one of two contents of one generation', () => {
    const once = withOrder(notified).all(arrived(authorisation()));
    expect(once.order).toMatchObject({ regime: 'tenDaysNotified', notified: true });
    const twice = withOrder().all(arrived(authorisation(emergency)));
    expect(twice.order).toMatchObject({ regime: 'eightHours', emergency: true });
  });

  it('changes nothing but the position when the same object comes again', () => {
    const first = arrived(authorisation());
    const journal = new TestJournal().all(first);
    const before = journal.order;
    expect(journal.all(first).order).toEqual({ ...before, lastPosition: 2 });
  });

  it('passes over an older generation', () => {
    const journal = withOrder({ ...notified, generation: 3 }).all(
      arrived(authorisation({ generation: 2 })),
    );
    expect(journal.order.regime).toBe('tenDaysNotified');
    expect(journal.order.objects[order]?.generation).toBe(3);
  });

  it('follows a newer generation', () => {
    const journal = withOrder().all(arrived(authorisation({ ...notified, generation: 2 })));
    expect(journal.order.regime).toBe('tenDaysNotified');
  });

  it('keeps the gate of a notified order when a newer generation no longer tells of it', () => {
    for (const priority of [entry('TenDaysASAP'), entry('Routine')]) {
      const journal = withOrder(notified).all(arrived(authorisation({ generation: 2, priority })));
      expect(journal.order).toMatchObject({ regime: 'tenDaysNotified', notified: true });
      expect(journal.order.doubts).toContain('sectionsDisagree');
    }
  });

  it('follows a newer generation that makes it an emergency', () => {
    const journal = withOrder(notified).all(
      arrived(authorisation({ ...emergency, generation: 2 })),
    );
    expect(journal.order).toMatchObject({ regime: 'eightHours', doubts: [] });
  });

  it('keeps the time limit when an update says nothing about it', () => {
    const update = authorisation({ generation: 2, priority: null, flags: [] });
    expect(withOrder(notified).all(arrived(update)).order.regime).toBe('tenDaysNotified');
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

describe('the ledger', () => {
  it('counts what could not be read and what lies in quarantine, until its order comes', () => {
    const stray = arrived(ldTask(task1), { order: null });
    const journal = new TestJournal().all(
      { kind: 'messageUnreadable', sha256: sha(1), base64: '', reason: 'message.notXml' },
      stray,
    );
    expect(journal.ledger.facts()).toMatchObject({ unreadable: 1, quarantined: 1, head: 2 });
    journal.all(arrived(authorisation()), { ...stray, order });
    expect(journal.ledger.facts().quarantined).toBe(0);
    expect(journal.order.tasks).toEqual([task1]);
  });

  it('knows cursor, authority and last sign-in', () => {
    const journal = new TestJournal()
      .all({ kind: 'cursorMoved', lastChanged: received, maximum: 100 })
      .all({ kind: 'enforcingAuthorityLearnt', ...authority })
      .all({ kind: 'personSignedIn', person: ingrid, roles: ['handler'] })
      .all({ kind: 'personSignedOut', person: ingrid });
    expect(journal.ledger.facts()).toMatchObject({
      cursor: { lastChanged: received, maximum: 100 },
      enforcingAuthority: authority,
      lastSignIn: { person: ingrid, mayRead: true, at: received },
    });
    journal.all({ kind: 'personSignedIn', person: nils, roles: ['administrator'] });
    expect(journal.ledger.facts().lastSignIn).toMatchObject({ person: nils, mayRead: false });
  });

  it('gives an emergency to the first who takes it', () => {
    const journal = withOrder(emergency)
      .add({ kind: 'emergencyTaken', order }, received, ingrid)
      .add({ kind: 'emergencyTaken', order }, received, nils);
    expect(journal.order.taken).toEqual({ by: ingrid, at: received });
  });

  it('passes over records it has applied already', () => {
    const journal = withOrder();
    const before = journal.ledger.facts();
    const facts = journal.order;
    for (const record of journal.records) journal.ledger.apply(record);
    expect(journal.ledger.facts()).toEqual(before);
    expect(journal.order).toBe(facts);
  });

  it('leaves one order untouched when another changes', () => {
    const journal = withOrder();
    const before = journal.order;
    const other = authorisation({ id: uuid(2) });
    journal.all(arrived(other, { order: uuid(2) as typeof order }));
    expect(journal.order).toBe(before);
    expect(journal.ledger.facts().orders.size).toBe(2);
  });

  it('doubts an object that does not follow the schema, and reads it all the same', () => {
    const journal = new TestJournal().all(arrived(authorisation(notified), { valid: false }));
    expect(journal.order.doubts).toContain('notBySchema');
    expect(journal.order.regime).toBe('tenDaysNotified');
  });

  it('keeps up with fifty thousand orders', () => {
    const journal = new TestJournal();
    for (let n = 0; n < 50_000; n += 1) {
      const id = uuid(1_000_000 + n) as typeof order;
      journal.all(arrived(authorisation({ id }), { order: id }));
    }
    expect(journal.ledger.facts().orders.size).toBe(50_000);
  });
});
