import { describe, expect, it } from 'vitest';
import { asOrderId, asTaskId } from '../../../../shared/base/units.ts';
import { answerSteps } from '../../../../shared/orders/answer-steps.ts';
import type { EntryBody } from '../../../../shared/orders/entry.ts';
import { lapsesOf } from '../../../../shared/orders/link-lapse.ts';
import { ownLinkBar } from '../../../../shared/orders/link-rules.ts';
import { judgeRelease } from '../../../../shared/orders/release-gate.ts';
import { isReopenable } from '../../../../shared/orders/reopening.ts';
import { attempt, failure, response, said, withSealed } from './answer-builder.ts';
import { openCase } from './gate-cases.ts';
import {
  arrived,
  authorisation,
  decision,
  delivery1,
  delivery2,
  entry,
  ingrid,
  ldTask,
  order,
  received,
  uuid,
  type TestJournal,
} from './journal-builder.ts';
import { everybody } from './steps-told.ts';
import { after, learnt } from './turn-builder.ts';

const unclear: readonly EntryBody[] = [attempt(1), failure(1, true)];
const refused = (n: number): readonly EntryBody[] => [attempt(n), response(n, 'refused')];
const alreadyThere = { fault: 'message.alreadyThere' } as const;
/** The first attempt may have arrived, the second was refused by the service. */
const perhaps = (): TestJournal => withSealed().all(learnt, ...unclear, ...refused(2));
const notArrived: EntryBody = { kind: 'doubtSettled', order, doubt: 'answerMayHaveArrived' };
const stepsOf = ({ order: facts }: TestJournal): Record<string, string | null> => {
  const gate = judgeRelease(facts, openCase.clock, openCase.context);
  const steps = answerSteps(facts, gate, everybody);
  return Object.fromEntries(steps.map(({ name, reason }) => [name, reason]));
};

describe('an answer refused after an attempt that may have arrived', () => {
  it('is not opened again until a person says that it did not arrive', () => {
    const journal = perhaps();
    expect(journal.order.answer.state).toBe('refusedByService');
    expect(journal.order.doubts).toContain('answerMayHaveArrived');
    expect(isReopenable(journal.order.answer)).toBe(false);
    expect(stepsOf(journal)).toMatchObject({ prepare: 'sentPerhaps', reopen: 'sentPerhaps' });
    journal.add(notArrived, received, ingrid);
    expect(journal.order.doubts).not.toContain('answerMayHaveArrived');
    expect(isReopenable(journal.order.answer)).toBe(true);
    expect(stepsOf(journal)).toMatchObject({ prepare: 'frozen', reopen: null });
  });

  it.each([
    ['that was answered unclearly', [attempt(1), response(1, 'unclear'), ...refused(2)]],
    ['whose end nobody heard', [attempt(1), ...refused(2)]],
    ['also when the next never left', [...unclear, attempt(2), failure(2, false), ...refused(3)]],
    [
      'also when the next was turned away',
      [...unclear, attempt(2), response(2, 'turnedAway'), ...refused(3)],
    ],
    ['that the service knows of', [attempt(1), { ...response(1, 'refused'), ...alreadyThere }]],
    ['also when it was refused twice', [...unclear, ...refused(2), ...refused(3)]],
  ])('counts one %s', (_, bodies) => {
    expect(isReopenable(withSealed().all(...bodies).order.answer)).toBe(false);
  });

  it.each([
    ['the first', refused(1)],
    ['one after an attempt that never left', [attempt(1), failure(1, false), ...refused(2)]],
    ['one after it was turned away', [attempt(1), response(1, 'turnedAway'), ...refused(2)]],
  ])('while %s is opened again at once', (_, bodies) => {
    const { answer, doubts } = withSealed().all(...bodies).order;
    expect(isReopenable(answer)).toBe(true);
    expect(doubts).not.toContain('answerMayHaveArrived');
  });

  it('has gone once every receipt is there, and nothing is to be asked any more', () => {
    const { order: facts } = perhaps().all(
      said(delivery1, 'Received'),
      said(delivery2, 'Received'),
    );
    expect(facts.answer.state).toBe('acknowledged');
    expect(facts.doubts).not.toContain('answerMayHaveArrived');
  });

  it('went when it was tried, whatever came between that and the receipt', () => {
    const day = { platformAt: after(2), arrivedAt: after(2) };
    const cancelled = authorisation({ generation: 5, desiredStatus: entry('Cancelled') });
    for (const [body, doubt] of [
      [arrived(cancelled, day), null],
      [arrived(decision('full'), day), 'refusedAfterSending'],
    ] as const) {
      const { doubts } = perhaps().all(learnt, body, said(delivery1, 'Received')).order;
      expect(doubts).not.toContain('answeredAgainst');
      expect(doubts.includes('refusedAfterSending')).toBe(doubt !== null);
    }
  });

  it.each([
    ['whatever a person has said before it', [notArrived, said(delivery1, 'Received')]],
    ['whatever a person says after it', [said(delivery1, 'Received'), notArrived]],
    ['that is there', [said(delivery1, 'Received')]],
  ])('has gone by a single receipt, %s', (_, bodies) => {
    const journal = perhaps().all(...bodies);
    expect(journal.order.answer).toMatchObject({ state: 'sent', sentAt: received });
    expect(isReopenable(journal.order.answer)).toBe(false);
    expect(journal.order.doubts).not.toContain('answerMayHaveArrived');
    expect(stepsOf(journal)).toMatchObject({ prepare: 'alreadySent', send: 'alreadySent' });
    expect(journal.all(said(delivery2, 'Received')).order.answer.state).toBe('acknowledged');
  });

  it('has gone by a receipt that came before the refusal', () => {
    const bodies = [...unclear, said(delivery1, 'Received'), ...refused(2)];
    expect(withSealed().all(learnt, ...bodies).order.answer.state).toBe('sent');
  });
});

describe('two orders of which one may have been answered so', () => {
  const copy = asOrderId(uuid(2));
  const cancelled = authorisation({ generation: 5, desiredStatus: entry('Cancelled') });
  const lapses = (journal: TestJournal) => {
    const all = journal.ledger.facts();
    const facts = all.orders.get(copy);
    return facts === undefined ? [] : lapsesOf(facts, all);
  };
  const linked = (): TestJournal =>
    perhaps().all(
      arrived(authorisation({ id: copy }), { order: copy }),
      arrived(ldTask(asTaskId(uuid(13)), { associated: [copy] }), { order: copy }),
      { kind: 'orderLinked', order: copy, other: order, relation: 'duplicate' },
    );

  it('the duplicate stands alone again with the question whether it arrived', () => {
    const [lapse] = lapses(linked().all(arrived(cancelled)));
    expect(lapse).toMatchObject({ because: 'withdrawn', mayHaveArrived: true });
    const [sure] = lapses(linked().add(notArrived, received, ingrid).all(arrived(cancelled)));
    expect(sure).not.toHaveProperty('mayHaveArrived');
  });

  it('is no longer on its way once its delivery has failed', () => {
    const { order: facts } = perhaps().all(said(delivery1, 'Error'));
    expect(facts.answer).toMatchObject({ state: 'deliveryRefused', mayHaveArrived: false });
    expect(ownLinkBar(facts, 'duplicate')).toBeNull();
  });

  it('is not closed as a duplicate of the other: it would go twice', () => {
    expect(ownLinkBar(perhaps().order, 'duplicate')).toBe('onItsWay');
    expect(ownLinkBar(perhaps().add(notArrived, received, ingrid).order, 'duplicate')).toBeNull();
  });
});
