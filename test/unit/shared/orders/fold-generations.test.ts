import { describe, expect, it } from 'vitest';
import {
  arrived,
  authorisation,
  emergency,
  entry,
  notified,
  withOrder,
} from './journal-builder.ts';

describe('newer generations', () => {
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
