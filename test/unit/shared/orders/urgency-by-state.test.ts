import { describe, expect, it } from 'vitest';
import { groupOf } from '../../../../shared/orders/urgency.ts';
import { attempt, response, withSealed } from './answer-builder.ts';
import {
  arrived,
  authorisation,
  decision,
  emergency,
  entry,
  received,
  withOrder,
} from './journal-builder.ts';
import { learnt } from './turn-builder.ts';
import { inState, look, opening } from './urgency-look.ts';

describe('the answer', () => {
  it.each([
    ['unclear', 'unclear'],
    ['refusedByService', 'unsent'],
    ['deliveryRefused', 'unsent'],
    ['sent', 'done'],
    ['acknowledged', 'done'],
    ['collecting', 'due'],
    ['queued', 'due'],
  ] as const)('%s shows as %s', (state, kind) => {
    expect(look(inState(state, withOrder().order), received).kind).toBe(kind);
  });

  it('sent waits for the receipt of what was delivered', () => {
    const { order: facts } = withSealed().all(attempt(1), response(1, 'sent'));
    expect(look(facts, opening)).toMatchObject({ kind: 'wait', at: received });
  });

  it('unclear past the legal end is overdue first of all', () => {
    expect(look(inState('unclear', withOrder().order), opening).kind).toBe('overdue');
  });
});

describe('ended by an authority', () => {
  const withdrawn = arrived(authorisation({ generation: 2, desiredStatus: entry('Cancelled') }));

  it('withdrawn is ours until it is confirmed, and done after that, however late', () => {
    for (const { order } of [withOrder(), withOrder(emergency)].map((one) => one.all(withdrawn))) {
      expect(look(order, opening)).toMatchObject({ kind: 'confirm', at: order.withdrawnAt });
      expect(groupOf('confirm')).toBe('act');
      const confirmed = { ...order, withdrawalConfirmedAt: received };
      expect(look(confirmed, opening).kind).toBe('done');
    }
  });

  it.each(['sent', 'acknowledged'] as const)(
    'withdrawn after it was %s is confirmed too',
    (state) => {
      const facts = inState(state, withOrder().all(withdrawn).order);
      expect(look(facts, opening).kind).toBe('confirm');
      expect(look({ ...facts, withdrawalConfirmedAt: received }, opening).kind).toBe('done');
    },
  );

  it('withdrawn while nobody knows whether the answer arrived is unclear', () => {
    const journal = withSealed().all(attempt(1), response(1, 'unclear'), withdrawn);
    expect(look(journal.order, received).kind).toBe('unclear');
  });

  it('refused in full is the authority’s move', () => {
    const journal = withOrder().all(learnt, arrived(decision('full')));
    expect(look(journal.order, opening).kind).toBe('wait');
  });
});
