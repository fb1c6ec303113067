import { describe, expect, it } from 'vitest';
import type { EntryBody } from '../../../../shared/orders/entry.ts';
import {
  leavingTasks,
  packableTasks,
  refusedSince,
  stayingTasks,
} from '../../../../shared/orders/staying-out.ts';
import { added, frozenEntry, noData } from './answer-builder.ts';
import { clarified, formFor } from './form-builder.ts';
import { arrived, decision, order, task1, task2, uuid, withOrder } from './journal-builder.ts';
import { receivedAll, secondOnly, sent } from './part-builder.ts';
import { after, learnt } from './turn-builder.ts';

const refused: EntryBody = arrived(decision('partial', { refusedTasks: [task1] }), {
  platformAt: after(1),
  arrivedAt: after(1),
});
const both: readonly EntryBody[] = [added(1), noData(true, task2)];
const second: EntryBody = { kind: 'packageFrozen', order, package: secondOnly };

describe('an identifier that the enforcing authority refused', () => {
  it('stays out, though files are there for it', () => {
    const { order: facts } = withOrder().all(learnt, ...both, refused);
    expect(leavingTasks(facts)).toEqual([task2]);
    expect(stayingTasks(facts)).toEqual([{ task: task1, reason: 'refused' }]);
  });

  it('is not in the package, before it goes and after', () => {
    const journal = withOrder().all(learnt, ...both, refused, second);
    expect(stayingTasks(journal.order)).toEqual([{ task: task1, reason: 'refused' }]);
    const { order: gone } = withOrder().all(learnt, ...both, refused, ...sent, receivedAll);
    expect(leavingTasks(gone)).toEqual([task2]);
    expect(stayingTasks(gone)).toEqual([{ task: task1, reason: 'refused' }]);
  });

  it('is in the package when it was packed before, and must not leave', () => {
    const { order: facts } = withOrder().all(learnt, ...both, frozenEntry, refused);
    expect(leavingTasks(facts)).toEqual([task1, task2]);
    expect(stayingTasks(facts)).toEqual([]);
    expect(refusedSince(facts)).toEqual([task1]);
  });

  it('stays out also while it is not known whose word it is', () => {
    const { order: facts } = withOrder().all(...both, refused);
    expect(stayingTasks(facts)).toEqual([{ task: task1, reason: 'refusalUnsure' }]);
  });
});

describe('an identifier that a Form 3 of ours is about', () => {
  const asked = formFor('Incomplete', [task1], uuid(82), 1);

  it('stays out while the question is open, and is the rest once it is answered', () => {
    const journal = withOrder().all(learnt, ...both, ...asked);
    expect(stayingTasks(journal.order)).toEqual([{ task: task1, reason: 'clarification' }]);
    const { order: gone } = journal.all(...sent, ...clarified);
    expect(stayingTasks(gone)).toEqual([{ task: task1, reason: 'left' }]);
  });

  it('stays out when it was declared for good and nothing was gathered', () => {
    const form = formFor('DataNotHeld', [task1], uuid(82), 1);
    const { order: facts } = withOrder().all(learnt, noData(true, task2), ...form);
    expect(packableTasks(facts)).toEqual([task2]);
    expect(stayingTasks(facts)).toEqual([{ task: task1, reason: 'declined' }]);
    const { order: given } = withOrder().all(learnt, ...both, ...form);
    expect(stayingTasks(given)).toEqual([]);
  });
});
