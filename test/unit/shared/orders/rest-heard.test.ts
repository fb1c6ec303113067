import { describe, expect, test } from 'vitest';
import { isComplete } from '../../../../shared/orders/release-gate.ts';
import { restTasks } from '../../../../shared/orders/rest.ts';
import { added, attempt, response, said } from './answer-builder.ts';
import { clarified, formFor } from './form-builder.ts';
import { delivery2, ingrid, received, task2, withOrder } from './journal-builder.ts';
import { inPart, keptBoth, sent } from './part-builder.ts';
import { opened, restFrozen, restPackage, restSent } from './second-package.ts';
import { learnt } from './turn-builder.ts';
import { kindAt } from './turn-look.ts';

const free = () => inPart('Incomplete').all(...clarified);
const begun = () => free().add(opened, received, ingrid);

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
