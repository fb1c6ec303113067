import { describe, expect, it, test } from 'vitest';
import { answerSteps, openTasks } from '../../../../renderer/views/answer/answer-steps.ts';
import { standStill } from '../../../../renderer/views/answer/stand-still.ts';
import type { GateVerdict } from '../../../../shared/orders/release-gate-types.ts';
import { attempt, response, withSealed } from '../../shared/orders/answer-builder.ts';
import {
  arrived,
  authorisation,
  entry,
  order,
  withOrder,
  type TestJournal,
} from '../../shared/orders/journal-builder.ts';
import { asked, epocPr, judged, learnt, letter } from '../../shared/orders/turn-builder.ts';

const open: GateVerdict = { isOpen: true, opensAt: null, checks: [] };
const other = '00000000-0000-4000-8000-000000000002' as typeof order;
const states = (journal: TestJournal): string =>
  answerSteps(journal.order, open)
    .map(({ state }) => state)
    .join(' ');
const notNeeded = (): TestJournal =>
  withOrder().all(
    learnt,
    ...asked('ConflictOfLaw'),
    letter('ProvideAdditionalInformation'),
    judged('needNotBeExecuted'),
  );
const cancelled = { desiredStatus: entry('Cancelled', 'AuthorisationDesiredStatus') };

describe('the steps stand still, and say why', () => {
  it.each<[reason: string, journal: () => TestJournal, states: string]>([
    ['clarification', () => withOrder().all(learnt, ...asked()), 'now locked locked'],
    ['review', () => withOrder().all(learnt, ...asked('ConflictOfLaw')), 'now locked locked'],
    [
      'lifted',
      () =>
        withOrder().all(learnt, ...asked('ConflictOfLaw'), {
          kind: 'reviewEnded',
          order,
          outcome: 'lifted',
          word: null,
        }),
      'now locked locked',
    ],
    ['notNeeded', notNeeded, 'now locked locked'],
    [
      'duplicate',
      () => withOrder().all({ kind: 'orderLinked', order, other, relation: 'duplicate' }),
      'now locked locked',
    ],
    ['preservesOnly', epocPr, 'locked locked locked'],
    [
      'withdrawn',
      () => withOrder().all(arrived(authorisation({ generation: 2, ...cancelled }))),
      'locked locked locked',
    ],
    [
      'withdrawalAsked',
      () =>
        withOrder().all(
          arrived(authorisation({ generation: 2, owner: 'ia-de-0002', ...cancelled })),
        ),
      'now ahead locked',
    ],
  ])('%s', (reason, journal, seen) => {
    expect(standStill(journal().order)?.reason).toBe(reason);
    expect(states(journal())).toBe(seen);
  });
});

test('nothing stands still without a reason, nor after it has left', () => {
  expect(standStill(withOrder().order)).toBeNull();
  expect(states(withOrder())).toBe('now ahead ahead');
  const sent = withSealed().all(learnt, attempt(1), response(1, 'sent'), ...asked());
  expect(standStill(sent.order)).toBeNull();
});

test('a task that a Form 3 speaks of need not be answered', () => {
  const journal = withOrder();
  const [first] = journal.order.tasks;
  if (first === undefined) throw new Error('no task');
  const facts = journal.order;
  const form = withOrder().all(learnt, ...asked()).order.nonExecutions;
  const excused = { ...facts, nonExecutions: form.map((one) => ({ ...one, tasks: [first] })) };
  expect(openTasks(facts, facts.tasks)).toContain(0);
  expect(openTasks(excused, facts.tasks)).not.toContain(0);
});
