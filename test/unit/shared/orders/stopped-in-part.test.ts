// An answer that was let go and stopped because a part of it was refused: the rest waits for a person.
import { describe, expect, it } from 'vitest';
import { answerSteps } from '../../../../shared/orders/answer-steps.ts';
import type { EntryBody } from '../../../../shared/orders/entry.ts';
import { mainStep } from '../../../../shared/orders/main-step.ts';
import { outboxGroup, outboxState } from '../../../../shared/orders/outbox-state.ts';
import { judgeRelease } from '../../../../shared/orders/release-gate.ts';
import { groupOf } from '../../../../shared/orders/urgency.ts';
import { attempt, failure, queued, reopened, sealed } from './answer-builder.ts';
import { formFor } from './form-builder.ts';
import { openCase } from './gate-cases.ts';
import {
  arrived,
  authorisation,
  decision,
  entry,
  frozen,
  notified,
  order,
  task1,
  task2,
  uuid,
  withOrder,
  type TestJournal,
} from './journal-builder.ts';
import { everybody } from './steps-told.ts';
import { after, learnt } from './turn-builder.ts';
import { kindAt } from './turn-look.ts';

const stopped: EntryBody = {
  kind: 'answerStopped',
  order,
  hash: frozen.hash,
  reason: 'refused',
};
const on = { platformAt: after(1), arrivedAt: after(1) };
const refusing = (...tasks: readonly (typeof task1)[]): EntryBody =>
  arrived(decision('partial', { refusedTasks: tasks }), on);
const packed: EntryBody = { kind: 'packageFrozen', order, package: frozen };
const letGo = (): TestJournal => withOrder(notified).all(learnt, packed, queued);
const stoppedInPart = (): TestJournal => letGo().all(refusing(task1), stopped);

const stateOf = ({ order: facts }: TestJournal) =>
  outboxState(facts, judgeRelease(facts, openCase.clock, openCase.context), {
    now: after(2),
    isOnline: true,
    nextPollAt: null,
    retryAt: null,
  });
const mainOf = ({ order: facts }: TestJournal): string | null => {
  const gate = judgeRelease(facts, openCase.clock, openCase.context);
  return mainStep(facts, answerSteps(facts, gate, everybody))?.name ?? null;
};

describe('stopped because one of two identifiers was refused', () => {
  it('is to be acted on, before the waiting time ends and after', () => {
    expect(kindAt(letGo(), 2)).toBe('hold');
    expect(kindAt(stoppedInPart(), 2)).toBe('unsent');
    expect(groupOf(kindAt(stoppedInPart(), 2))).toBe('act');
    expect(kindAt(stoppedInPart(), 40)).toBe('overdue');
  });

  it('is not done in the outbox', () => {
    const { answer, turn } = stoppedInPart().order;
    expect(outboxGroup({ answer, turn })).toBe('refused');
    expect(stateOf(stoppedInPart())).toMatchObject({ kind: 'stoppedInPart', group: 'refused' });
  });

  it('is to be opened again, and is then as any other that is gathered', () => {
    expect(mainOf(stoppedInPart())).toBe('reopen');
    const again = stoppedInPart().all(reopened);
    expect(again.order.turn.isStopped).toBeUndefined();
    expect(kindAt(again, 2)).toBe('hold');
  });

  it('is so too when the refusal no longer stands', () => {
    const none = arrived(decision('none', { generation: 2 }), {
      platformAt: after(1.5),
      arrivedAt: after(1.5),
    });
    const journal = stoppedInPart().all(none);
    expect(journal.order.turn.isStopped).toBe(true);
    expect(mainOf(journal)).toBe('reopen');
  });

  it('waits where all that is left is held by a question of ours', () => {
    const journal = stoppedInPart().all(...formFor('Incomplete', [task2], uuid(82), 1));
    expect(kindAt(journal, 2)).toBe('clarification');
    expect(stateOf(journal)?.group).toBe('refused');
    expect(mainOf(journal)).not.toBe('prepare');
  });
});

describe('why what is packed does not go', () => {
  const sendOf = ({ order: facts }: TestJournal) => {
    const gate = judgeRelease(facts, openCase.clock, openCase.context);
    return answerSteps(facts, gate, everybody).find(({ name }) => name === 'send');
  };
  const frozenOnly = (): TestJournal => withOrder(notified).all(learnt, packed);

  it('is that a part of it was refused: it is to be opened again', () => {
    expect(sendOf(stoppedInPart())).toMatchObject({ reason: 'refusedInPart', until: null });
    const journal = frozenOnly().all(refusing(task1));
    expect(sendOf(journal)).toMatchObject({ reason: 'refusedInPart', until: null });
    expect(mainOf(journal)).toBe('reopen');
  });

  it('is what it was where nothing of it was refused, or all of it perhaps', () => {
    expect(sendOf(frozenOnly())?.reason).not.toBe('refusedInPart');
    const unknown = frozenOnly().all(refusing(uuid(99) as typeof task1));
    expect(sendOf(unknown)?.reason).toBe('refusalUnclear');
    expect(mainOf(unknown)).not.toBe('reopen');
  });
});

describe('it stays as it was', () => {
  const cancelled = authorisation({
    ...notified,
    generation: 5,
    desiredStatus: entry('Cancelled'),
  });
  it.each<[string, TestJournal]>([
    ['refused as a whole', letGo().all(arrived(decision('full'), on), stopped)],
    ['refused identifier by identifier', letGo().all(refusing(task1, task2), stopped)],
    ['withdrawn since', stoppedInPart().all(arrived(cancelled, on))],
    ['refused in a part nobody knows', letGo().all(refusing(uuid(99) as typeof task1), stopped)],
    [
      'one that may have arrived',
      letGo().all(sealed, attempt(1), failure(1, true), refusing(task1), stopped),
    ],
  ])('%s', (_, journal) => {
    expect(journal.order.answer.state).toBe('stopped');
    expect(journal.order.turn.isStopped).toBeUndefined();
    expect(stateOf(journal)?.group).toBe('done');
    expect(kindAt(journal, 2)).not.toBe('unsent');
  });
});
