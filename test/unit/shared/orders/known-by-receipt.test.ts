// An answer of which the service never said that it took it, and one that the authority does not have.
import { describe, expect, it } from 'vitest';
import { judgeFormSent } from '../../../../shared/by-hand/form-sent.ts';
import type { TaskId } from '../../../../shared/base/units.ts';
import type { EntryBody } from '../../../../shared/orders/entry.ts';
import { attempt, failure, response, said, withSealed } from './answer-builder.ts';
import {
  arrived,
  decision,
  delivery1,
  delivery2,
  task1,
  task2,
  type TestJournal,
} from './journal-builder.ts';
import { after, learnt } from './turn-builder.ts';

const received: readonly EntryBody[] = [said(delivery1, 'Received'), said(delivery2, 'Received')];
/** Its response was lost, and the receipts tell that it arrived. */
const unheard = (): TestJournal =>
  withSealed().all(learnt, attempt(1), failure(1, true), ...received);
const faulty = (): TestJournal =>
  withSealed().all(learnt, attempt(1), response(1, 'sent'), said(delivery1, 'Error'));
const formOn = ({ order: facts }: TestJournal, tasks: readonly TaskId[]): string | null => {
  const form = {
    channel: 'post',
    receivedAt: null,
    reasons: ['DataNotHeld'],
    isPreserved: true,
  } as const;
  const judged = judgeFormSent(facts, { ...form, tasks, sentAt: after(2) }, after(3));
  return judged.ok ? null : judged.error.code;
};
const refusedOn = (day: number, what: 'full' | 'partial' = 'full'): EntryBody =>
  arrived(decision(what, { refusedTasks: [task1] }), {
    platformAt: after(day),
    arrivedAt: after(day),
  });

describe('a Form 3 recorded after an answer', () => {
  it('stands when the authority does not have the answer', () => {
    expect(formOn(faulty(), [])).toBeNull();
    expect(formOn(faulty(), [task1])).toBeNull();
  });

  it('contradicts one that is known by its receipts alone', () => {
    expect(formOn(unheard(), [task2])).toBe('byHand.answered');
    expect(formOn(unheard(), [])).toBe('byHand.answered');
  });
});

describe('a refusal', () => {
  it('after an answer that is known by its receipts alone is told', () => {
    expect(unheard().all(refusedOn(5)).order.doubts).toContain('refusedAfterSending');
  });

  it('that came between that answer and its receipts is told too', () => {
    const journal = withSealed().all(learnt, attempt(1), failure(1, true), refusedOn(2));
    expect(journal.order.doubts).not.toContain('refusedAfterSending');
    const late = (id: typeof delivery1): EntryBody => ({
      ...said(id, 'Received'),
      ...{ platformAt: after(3), arrivedAt: after(3) },
    });
    journal.all(late(delivery1), late(delivery2));
    expect(journal.order.doubts).toContain('refusedAfterSending');
  });

  it('of what the authority has only in part is told all the same', () => {
    expect(faulty().all(refusedOn(5)).order.doubts).toContain('refusedAfterSending');
    const unheardFault = withSealed().all(learnt, attempt(1), failure(1, true));
    unheardFault.all(said(delivery1, 'Received'), said(delivery2, 'Error'), refusedOn(5));
    expect(unheardFault.order.doubts).toContain('refusedAfterSending');
  });

  it('that had come when such an answer went is told as well', () => {
    const journal = unheard().all(refusedOn(-0.001, 'partial'));
    expect(journal.order.doubts).toContain('answeredAgainst');
    expect(unheard().all(refusedOn(5, 'partial')).order.doubts).not.toContain('answeredAgainst');
  });
});
