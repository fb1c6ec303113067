import { describe, expect, it } from 'vitest';
import { utcMs } from '../../../../shared/base/units.ts';
import {
  arrived,
  at,
  authorisation,
  ldTask,
  received,
  task1,
  TestJournal,
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
