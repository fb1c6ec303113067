import { describe, expect, it } from 'vitest';
import { queued, said, withSealed, attempt, response, failure } from './answer-builder.ts';
import {
  arrived,
  delivery,
  delivery1,
  delivery2,
  entry,
  frozen,
  order,
  received,
  transaction,
  withOrder,
} from './journal-builder.ts';

describe('deliveries', () => {
  const sent = (): ReturnType<typeof withSealed> =>
    withSealed().all(attempt(1), response(1, 'sent'));

  it('acknowledged is only every one of them', () => {
    const journal = sent().all(said(delivery1, 'Received'));
    expect(journal.order.answer).toMatchObject({ state: 'sent', acknowledgedAt: null });
    journal.all(said(delivery2, 'Received'));
    expect(journal.order.answer).toMatchObject({ state: 'acknowledged' });
    expect(journal.order.answer.acknowledgedAt).not.toBeNull();
  });

  it('reads the receiver’s word in either place', () => {
    const journal = sent().all(
      arrived(delivery(delivery1, { status: entry('Received') })),
      arrived(delivery(delivery2, { desiredStatus: entry('Received') })),
    );
    expect(journal.order.answer.state).toBe('acknowledged');
  });

  it('one faulty delivery refuses the answer, until it is received after all', () => {
    const journal = sent().all(said(delivery1, 'Received'), said(delivery2, 'Error'));
    expect(journal.order.answer).toMatchObject({ state: 'deliveryRefused', acknowledgedAt: null });
    expect(journal.all(said(delivery2, 'Received', 3)).order.answer.state).toBe('acknowledged');
  });

  it('an older word does not overtake a newer one', () => {
    const journal = sent().all(said(delivery1, 'Error', 3), said(delivery1, 'Received', 2));
    expect(journal.order.answer.deliveries[delivery1]).toBe('error');
  });

  it.each(['Available', 'Acknowledged', 'Expired'])('%s is no receipt', (value) => {
    const journal = sent().all(said(delivery1, value), said(delivery2, value));
    expect(journal.order.answer.state).toBe('sent');
  });

  it('of somebody else are not ours', () => {
    const journal = sent().all(said(transaction, 'Received'), said(delivery1, 'Received'));
    expect(Object.keys(journal.order.answer.deliveries)).toEqual([delivery1, delivery2]);
    expect(journal.order.answer.state).toBe('sent');
  });

  it('prove that the answer arrived though its response was lost; sent is not claimed', () => {
    const journal = withSealed().all(
      attempt(1),
      failure(1, true),
      said(delivery1, 'Received'),
      said(delivery2, 'Received'),
    );
    expect(journal.order.answer).toMatchObject({ state: 'acknowledged', sentAt: null });
    expect(journal.all(response(2, 'sent')).order.answer).toMatchObject({
      state: 'acknowledged',
      sentAt: received,
    });
  });

  it('of an answer without files there are none, so it stays sent', () => {
    const empty = {
      hash: frozen.hash,
      items: frozen.items.map((item) => ({ ...item, files: [] })),
    };
    const journal = withOrder().all({ kind: 'packageFrozen', order, package: empty }, queued);
    const seal = withSealed().records.at(-1)?.entry;
    if (seal !== undefined) journal.add(seal);
    journal.all(attempt(1), response(1, 'sent'));
    expect(journal.order.answer).toMatchObject({ state: 'sent', acknowledgedAt: null });
  });
});
