import { describe, expect, it } from 'vitest';
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

  it('withdrawn is done, however late', () => {
    expect(look(withOrder().all(withdrawn).order, opening).kind).toBe('done');
    expect(look(withOrder(emergency).all(withdrawn).order, opening).kind).toBe('done');
  });

  it('withdrawn while nobody knows whether the answer arrived is unclear', () => {
    const journal = withSealed().all(attempt(1), response(1, 'unclear'), withdrawn);
    expect(look(journal.order, received).kind).toBe('unclear');
  });

  it('refused in full is the authority’s move', () => {
    const journal = withOrder().all(arrived(decision('full')));
    expect(look(journal.order, opening).kind).toBe('wait');
  });
});
