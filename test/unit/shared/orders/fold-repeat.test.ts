import { describe, expect, it } from 'vitest';
import {
  arrived,
  authorisation,
  emergency,
  notified,
  order,
  sha,
  TestJournal,
  withOrder,
} from './journal-builder.ts';

describe('repeats of one generation', () => {
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
});
