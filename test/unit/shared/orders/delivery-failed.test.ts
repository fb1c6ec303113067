import { describe, expect, test } from 'vitest';
import { endedUnanswered } from '../../../../shared/orders/link-lapse.ts';
import { said } from './answer-builder.ts';
import { formFor } from './form-builder.ts';
import { arrived, authorisation, delivery2, entry, task2, withOrder } from './journal-builder.ts';
import { keptBoth, receivedAll, sent } from './part-builder.ts';
import { learnt } from './turn-builder.ts';
import { clocksIn, kindAt } from './turn-look.ts';

describe('an answer whose delivery failed', () => {
  const refused = () =>
    withOrder().all(
      learnt,
      keptBoth,
      ...formFor('DeFactoImpossibility'),
      ...sent,
      said(delivery2, 'Error'),
    );

  test('is no answer: its clock runs, and it becomes overdue', () => {
    const journal = refused();
    expect(journal.order.answer.state).toBe('deliveryRefused');
    expect(journal.order.turn.clock).toMatchObject({ clock: 'PRODUCE_10D' });
    expect(clocksIn(journal)).toContain('PRESERVE_UNTIL_PRODUCED');
    expect(clocksIn(journal)).not.toContain('COST_CLAIM');
    expect(kindAt(journal, 2)).toBe('unsent');
    expect(kindAt(journal, 20)).toBe('overdue');
  });

  test('leaves a withdrawn order unanswered', () => {
    const cancelled = authorisation({ generation: 2, desiredStatus: entry('Cancelled') });
    expect(endedUnanswered(refused().all(arrived(cancelled)).order)).toBe('withdrawn');
  });

  test('while one that was received is an answer, also where nobody heard its acceptance', () => {
    const unheard = withOrder().all(learnt, keptBoth, ...formFor('DeFactoImpossibility'));
    const journal = unheard.all(...sent.slice(0, -1), receivedAll);
    expect(journal.order.answer.sentAt).toBeNull();
    expect(journal.order.preservation.tasks[task2]?.kept).not.toBeNull();
    expect(clocksIn(journal)).toContain('COST_CLAIM');
    expect(clocksIn(journal)).not.toContain('PRODUCE_10D');
  });
});
