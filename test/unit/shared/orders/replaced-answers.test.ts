import { describe, expect, it } from 'vitest';
import { answerSteps } from '../../../../shared/orders/answer-steps.ts';
import { isAnswered } from '../../../../shared/orders/answered.ts';
import { bytes } from '../../../../shared/base/units.ts';
import type { EntryBody, FrozenPackage } from '../../../../shared/orders/entry.ts';
import { isComplete, judgeRelease } from '../../../../shared/orders/release-gate.ts';
import {
  added,
  attempt,
  failure,
  queued,
  reopened,
  response,
  said,
  sealed,
  withSealed,
} from './answer-builder.ts';
import { openCase } from './gate-cases.ts';
import {
  arrived,
  blob,
  decision,
  delivery1,
  delivery2,
  frozen,
  ingrid,
  order,
  received,
  sha,
  task1,
  task2,
  uuid,
  withOrder,
  type TestJournal,
} from './journal-builder.ts';
import { everybody } from './steps-told.ts';
import { learnt } from './turn-builder.ts';

const notArrived: EntryBody = { kind: 'doubtSettled', order, doubt: 'answerMayHaveArrived' };
/** The same tasks packed anew, with identifiers of their own. */
const anew: FrozenPackage = {
  hash: sha(777),
  items: frozen.items.map((item, n) => ({
    ...item,
    files: item.files.map((file) => ({ ...file, objectId: uuid(6_000 + n) })),
  })),
};
const frozenAnew: EntryBody = { kind: 'packageFrozen', order, package: anew };
const refusedPerhaps: readonly EntryBody[] = [
  attempt(1),
  failure(1, true),
  attempt(2),
  response(2, 'refused'),
];
const toldNo = (): TestJournal =>
  withSealed()
    .all(learnt, added(1), added(2, task2), ...refusedPerhaps)
    .add(notArrived, received, ingrid);
const checkOf = ({ order: facts }: TestJournal, name: string) =>
  judgeRelease(facts, openCase.clock, openCase.context).checks.find((one) => one.name === name);

const prepare = (journal: TestJournal) => {
  const gate = judgeRelease(journal.order, openCase.clock, openCase.context);
  return answerSteps(journal.order, gate, everybody).find(({ name }) => name === 'prepare');
};

describe('a receipt of an answer that was opened again', () => {
  it('leaves nothing to prepare', () => {
    const journal = toldNo().all(reopened);
    expect(prepare(journal)?.reason).toBeNull();
    journal.all(said(delivery1, 'Received'), said(delivery2, 'Received'));
    expect(prepare(journal)?.reason).toBe('alreadySent');
  });

  it('leaves nothing to gather where the rest is refused', () => {
    const refusal = arrived(decision('partial', { refusedTasks: [task2] }));
    const first = { ...frozen, items: frozen.items.slice(0, 1) };
    const packed: EntryBody = { kind: 'packageFrozen', order, package: first };
    const journal = withOrder()
      .all(learnt, refusal, added(1), packed, queued, sealed, ...refusedPerhaps)
      .add(notArrived, received, ingrid);
    journal.all(reopened, said(delivery1, 'Received'));
    expect(journal.order.refusal).toMatchObject({ scope: 'partial', tasks: [task2] });
    expect(prepare(journal)?.reason).toBe('alreadySent');
  });

  it('shows that it arrived: nothing of it is left to gather', () => {
    const journal = toldNo().all(reopened, said(delivery1, 'Received'));
    expect(journal.order.answer).toMatchObject({ state: 'none', tasks: {} });
    expect(journal.order.earlierAnswers?.[0]).toMatchObject({
      state: 'sent',
      sentAt: received,
    });
    expect(isAnswered(journal.order)).toBe(true);
    journal.all(said(delivery2, 'Received'));
    expect(journal.order.earlierAnswers?.[0]).toMatchObject({ state: 'acknowledged' });
    expect(journal.order.turn.isRest).toBeUndefined();
  });

  it('shuts the gate for what was packed anew', () => {
    const journal = toldNo().all(reopened, frozenAnew);
    expect(isComplete(journal.order)).toBe(true);
    journal.all(said(delivery1, 'Received'));
    expect(isComplete(journal.order)).toBe(false);
  });

  it('an error after it brings its tasks back', () => {
    const journal = toldNo().all(
      reopened,
      said(delivery1, 'Received'),
      said(delivery1, 'Error', 3),
    );
    expect(journal.order.answer.tasks).toHaveProperty(task1);
    expect(isComplete(journal.all(frozenAnew).order)).toBe(true);
  });

  it('of one whose delivery had failed counts once everything was received', () => {
    const failed = withSealed().all(
      learnt,
      added(1),
      added(2, task2),
      attempt(1),
      response(1, 'sent'),
    );
    failed.all(said(delivery1, 'Error'), said(delivery2, 'Received'), reopened, frozenAnew);
    expect(isComplete(failed.order)).toBe(true);
    failed.all(said(delivery1, 'Received', 3));
    expect(isComplete(failed.order)).toBe(false);
    expect(failed.order.earlierAnswers?.[0]).toMatchObject({ state: 'acknowledged' });
  });

  it('and the word of the service on it count alike', () => {
    const { order: facts } = toldNo().all(reopened, attempt(3), response(3, 'sent'));
    expect(facts.earlierAnswers?.[0]).toMatchObject({ state: 'sent', attempts: 3 });
    expect(facts.answer).toMatchObject({ state: 'none', attempts: 0 });
  });

  it('is unknown of one of which nothing left', () => {
    const facts = withSealed().all({ kind: 'answerTakenBack', order, hash: frozen.hash }, reopened);
    expect(facts.order).not.toHaveProperty('replacedAnswers');
  });
});

it('opened again without that word, the gate stays shut until it is given', () => {
  const journal = withSealed().all(learnt, ...refusedPerhaps, reopened);
  expect(checkOf(journal, 'notDuplicate')?.verdict).toBe('open');
  expect(checkOf(journal.add(notArrived, received, ingrid), 'notDuplicate')?.verdict).toBe(
    'passed',
  );
});

describe('an answer that was packed anew, when the first turns out to have arrived', () => {
  const transactionId = uuid(99);
  const tried = { order, transactionId, attempt: 1 } as const;
  const accepted = { ...response(1, 'sent'), ...tried };
  const attemptedAnew = (): TestJournal =>
    toldNo().all(
      reopened,
      frozenAnew,
      { kind: 'answerQueued', order, hash: anew.hash },
      {
        kind: 'messageSealed',
        order,
        hash: anew.hash,
        endpoint: 'outcome',
        transactionId,
        message: { blob: blob(62), sha256: sha(62), bytes: bytes(1) },
      },
      { kind: 'attemptStarted', ...tried },
    );

  it('and it has gone as well, the data have gone twice, and a person is told', () => {
    const journal = attemptedAnew().all(accepted);
    expect(journal.order.doubts).not.toContain('answeredTwice');
    journal.all(said(delivery1, 'Received'));
    expect(journal.order.doubts).toContain('answeredTwice');
    const faulty = attemptedAnew().all(accepted, said(delivery1, 'Error'));
    expect(faulty.order.doubts).not.toContain('answeredTwice');
  });
});
