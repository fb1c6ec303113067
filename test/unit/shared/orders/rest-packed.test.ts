import { describe, expect, test } from 'vitest';
import { receivedAt } from '../../../../shared/holds/produced.ts';
import { phaseOf } from '../../../../shared/orders/phase.ts';
import { isComplete } from '../../../../shared/orders/release-gate.ts';
import { noData, said } from './answer-builder.ts';
import { clarified, formFor } from './form-builder.ts';
import { delivery2, frozen, ingrid, received, task1, uuid, withOrder } from './journal-builder.ts';
import { inPart, keptBoth, sent } from './part-builder.ts';
import { opened, restDelivery, restFrozen, restPackage, restSent } from './second-package.ts';
import { after, learnt } from './turn-builder.ts';
import { clocksIn, kindAt } from './turn-look.ts';

const come = { windowOpen: true, fiveDays: false, periodOver: false };
const free = () => inPart('Incomplete').all(...clarified);
const begun = () => free().add(opened, received, ingrid);

describe('a second package', () => {
  test('is whole with the rest alone, and never with what has gone', () => {
    const { order } = begun().all(restFrozen);
    expect(isComplete(order)).toBe(true);
    const items = [...restPackage.items, ...frozen.items.slice(1)];
    const doubled = { ...order.answer, package: { hash: restPackage.hash, items } };
    expect(isComplete({ ...order, answer: doubled })).toBe(false);
  });

  test('ends the order once it has gone; each keeps its own receipt', () => {
    const journal = begun();
    for (const body of restSent) journal.add(body, after(3), ingrid);
    expect(journal.order.answer.state).toBe('sent');
    expect(kindAt(journal, 20)).toBe('wait');
    expect(journal.order.doubts).not.toContain('partUnanswered');
    journal.all(said(restDelivery, 'Received'));
    expect(journal.order.answer.state).toBe('acknowledged');
    expect(kindAt(journal, 20)).toBe('done');
    expect(phaseOf(journal.order, come)).toBe('acknowledged');
    expect(clocksIn(journal)).toEqual(['COST_CLAIM']);
    expect(receivedAt(journal.order)).toBe(journal.order.answer.acknowledgedAt);
    expect(journal.order.doubts).not.toContain('answeredAgainst');
  });

  test('received while the first waits: the order waits for that one', () => {
    const waiting = withOrder().all(learnt, keptBoth, ...formFor('Incomplete'), ...sent);
    const journal = waiting.all(...clarified, opened, ...restSent, said(restDelivery, 'Received'));
    expect(kindAt(journal, 20)).toBe('wait');
    expect(phaseOf(journal.order, come)).toBe('sent');
    expect(receivedAt(journal.order)).toBeNull();
    journal.all(said(delivery2, 'Received'));
    expect(kindAt(journal, 20)).toBe('done');
    expect(receivedAt(journal.order)).not.toBeNull();
  });

  test('a rest that falls away leaves the order answered, whatever was begun', () => {
    const journal = begun().all(
      noData(true),
      ...formFor('DeFactoImpossibility', [task1], uuid(85)),
    );
    expect(journal.order.answer.state).toBe('collecting');
    expect(phaseOf(journal.order, come)).toBe('acknowledged');
    expect(kindAt(journal, 20)).toBe('done');
  });
});
