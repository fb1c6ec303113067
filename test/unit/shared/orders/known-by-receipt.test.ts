// An answer of which the service never said that it took it, and one that the authority does not have.
import { describe, expect, it } from 'vitest';
import { judgeFormSent } from '../../../../shared/by-hand/form-sent.ts';
import type { TaskId } from '../../../../shared/base/units.ts';
import type { EntryBody } from '../../../../shared/orders/entry.ts';
import { attempt, failure, response, said, withSealed } from './answer-builder.ts';
import { delivery1, delivery2, task1, task2, type TestJournal } from './journal-builder.ts';
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
