import { describe, expect, test } from 'vitest';
import { receivedAt } from '../../../../shared/holds/produced.ts';
import { phaseOf } from '../../../../shared/orders/phase.ts';
import { isComplete } from '../../../../shared/orders/release-gate.ts';
import { restTasks } from '../../../../shared/orders/rest.ts';
import { added, attempt, noData, response, said } from './answer-builder.ts';
import { clarified, formFor } from './form-builder.ts';
import {
  delivery2,
  frozen,
  ingrid,
  received,
  task1,
  task2,
  uuid,
  withOrder,
} from './journal-builder.ts';
import { inPart, keptBoth, sent } from './part-builder.ts';
import { opened, restDelivery, restFrozen, restPackage, restSent } from './second-package.ts';
import { after, learnt } from './turn-builder.ts';
import { clocksIn, kindAt } from './turn-look.ts';

const come = { windowOpen: true, fiveDays: false, periodOver: false };
const free = () => inPart('Incomplete').all(...clarified);
const begun = () => free().add(opened, received, ingrid);

describe('the rest that is opened', () => {
  test('puts the answer by as it is, and begins another for what is left', () => {
    const before = free().order.answer;
    const { order } = begun();
    expect(order.earlierAnswers).toEqual([before]);
    expect(order.answer).toMatchObject({ state: 'none', tasks: {}, package: null, attempts: 0 });
    expect(restTasks(order)).toEqual([task1]);
    expect(order.turn).toMatchObject({ of: 'us', isRest: true });
    expect(phaseOf(order, come)).toBe('working');
    expect(free().order.doubts).toContain('partUnanswered');
    expect(order.doubts).not.toContain('partUnanswered');
  });

  test('keeps what was gathered for it already, and nothing of what has gone', () => {
    const journal = withOrder().all(learnt, keptBoth, added(1), added(2, task2));
    journal.all(...formFor('Incomplete'), ...sent, ...clarified, opened);
    expect(journal.order.answer).toMatchObject({ state: 'collecting' });
    expect(Object.keys(journal.order.answer.tasks)).toEqual([task1]);
    const [gone] = journal.order.earlierAnswers ?? [];
    expect(Object.keys(gone?.tasks ?? {})).toEqual([task2]);
  });

  test('is not opened for a package that has not gone, or is another one', () => {
    const unsent = withOrder().all({ ...restFrozen }).order;
    expect(withOrder().all(restFrozen, { ...opened, hash: restPackage.hash }).order).toMatchObject({
      answer: unsent.answer,
    });
    expect(free().all({ ...opened, hash: restPackage.hash }).order.earlierAnswers).toBeUndefined();
    expect(begun().all(opened).order.earlierAnswers).toHaveLength(1);
  });

  test('changes no clock and no place in the list', () => {
    expect(clocksIn(begun())).toEqual(clocksIn(free()));
    for (const days of [2, 20]) expect(kindAt(begun(), days)).toBe(kindAt(free(), days));
  });
});

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

describe('what is heard of an answer that was put by', () => {
  test('the service’s own word that came after the receipt', () => {
    const unheard = withOrder().all(learnt, keptBoth, ...formFor('Incomplete'));
    unheard.all(...sent.slice(0, -1), said(delivery2, 'Received'), ...clarified, opened);
    expect(unheard.order.earlierAnswers?.[0]).toMatchObject({ sentAt: null });
    unheard.all(attempt(2), response(2, 'sent'));
    expect(unheard.order.earlierAnswers?.[0]).toMatchObject({ state: 'acknowledged', attempts: 2 });
    expect(unheard.order.earlierAnswers?.[0]?.sentAt).not.toBeNull();
    expect(unheard.order.answer).toMatchObject({ state: 'none', attempts: 0 });
  });

  test('an error brings its task back, with what was gathered for it', () => {
    const journal = withOrder().all(learnt, keptBoth, added(2, task2), ...formFor('Incomplete'));
    journal.all(...sent, ...clarified, opened, said(delivery2, 'Error'));
    const { order } = journal;
    expect(order.earlierAnswers?.[0]).toMatchObject({ state: 'deliveryRefused' });
    expect(order.answer).toMatchObject({ state: 'collecting' });
    expect(order.answer.tasks[task2]).toMatchObject({ files: 1 });
    expect(kindAt(journal, 2)).toBe('unsent');
    journal.all(said(delivery2, 'Received', 3));
    expect(journal.order.answer.tasks[task2]).toBeUndefined();
    expect(journal.order.answer.state).toBe('none');
  });

  test('an error while the rest is packed or gone holds that back for nothing, and is due after it', () => {
    const journal = begun().all(restFrozen, said(delivery2, 'Error'));
    expect(isComplete(journal.order)).toBe(true);
    journal.all(...restSent.slice(1));
    expect(journal.order.answer.state).toBe('sent');
    expect(restTasks(journal.order)).toEqual([task2]);
    expect(journal.order.doubts).toContain('partUnanswered');
    expect(kindAt(journal, 2)).toBe('unsent');
    const again = { kind: 'restOpened', order: journal.order.id, hash: restPackage.hash } as const;
    journal.all(again);
    expect(journal.order.earlierAnswers).toHaveLength(2);
    expect(Object.keys(journal.order.answer.tasks)).toEqual([]);
  });
});
