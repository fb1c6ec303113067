import { describe, expect, it } from 'vitest';
import type { order } from './journal-builder.ts';
import {
  arrived,
  authorisation,
  notified,
  TestJournal,
  uuid,
  withOrder,
} from './journal-builder.ts';

describe('reading the ledger', () => {
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
