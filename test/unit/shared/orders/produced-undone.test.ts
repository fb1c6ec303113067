import { describe, expect, it } from 'vitest';
import { deletedTasks } from '../../../../shared/holds/deletion.ts';
import { heldTasks } from '../../../../shared/holds/hold-ground.ts';
import type { EntryBody } from '../../../../shared/orders/entry.ts';
import { attempt, response, said, withSealed } from './answer-builder.ts';
import {
  arrived,
  authorisation,
  decision,
  delivery1,
  delivery2,
  entry,
  ingrid,
  order,
  task1,
  task2,
  type TestJournal,
} from './journal-builder.ts';
import { inPart, keptBoth } from './part-builder.ts';
import { after, learnt } from './turn-builder.ts';

const letGo: EntryBody = {
  kind: 'holdReleased',
  order,
  tasks: [task1, task2],
  ground: 'produced',
  polledAt: after(3),
};
const deleted: EntryBody = {
  kind: 'dataDeleted',
  order,
  tasks: [task1, task2],
  deletedAt: after(3),
  who: 'Nils Prov',
  how: 'Archive and mirror.',
};
const stranger = { owner: 'nobody', country: 'XX' };
/** Received as a whole, and let go because of that. */
const released = (authority: readonly EntryBody[] = [learnt]): TestJournal =>
  withSealed()
    .all(...authority, keptBoth, attempt(1), response(1, 'sent'))
    .all(said(delivery1, 'Received'), said(delivery2, 'Received'))
    .add(letGo, after(3), ingrid);

describe('data let go as produced, and then the delivery turns out to be faulty', () => {
  it('are to be kept again, as far as they are there, and a person is told', () => {
    const { order: facts } = released().all(said(delivery1, 'Error', 3));
    expect(facts.doubts).toContain('releasedUndelivered');
    expect(facts.doubts).not.toContain('releasedTooEarly');
    expect(heldTasks(facts)).toEqual([]);
    for (const task of [task1, task2])
      expect(facts.preservation.tasks[task]).toMatchObject({
        kept: null,
        released: null,
        letGoEarly: { ground: 'produced', at: after(3) },
      });
  });

  it('have their deletion on record still when nothing is there to keep', () => {
    const { items } = keptBoth;
    const nothing = items.map((item) => ({ ...item, preserved: false, note: 'Deleted by then.' }));
    const back = (): TestJournal => released().all(deleted, said(delivery1, 'Error', 3));
    expect(deletedTasks(back().all({ ...keptBoth, items: nothing }).order)).toEqual([task1, task2]);
    expect(deletedTasks(back().all(keptBoth).order)).toEqual([]);
  });

  it('stay let go while the receipts stand', () => {
    const { order: facts } = released();
    expect(facts.doubts).not.toContain('releasedUndelivered');
    expect(facts.preservation.tasks[task1]?.released).not.toBeNull();
  });

  it.each([
    ['refused in part', 'partial', {}, [task2]],
    ['refused as a whole', 'full', {}, []],
    ['refused in part by nobody knows whom', 'partial', stranger, [task1, task2]],
    ['refused as a whole by nobody knows whom', 'full', stranger, [task1, task2]],
  ] as const)('are to be kept again as far as they are not %s', (_, scope, who, back) => {
    const refused = arrived(decision(scope, { ...who, refusedTasks: [task1] }), {
      platformAt: after(2),
      arrivedAt: after(2),
    });
    const isUnsure = who === stranger;
    const { order: facts } = released(isUnsure ? [] : [learnt])
      .all(refused)
      .all(said(delivery1, 'Error', 3));
    const isBack = (task: typeof task1) => facts.preservation.tasks[task]?.released === null;
    expect(facts.refusal?.isUnsure).toBe(isUnsure ? true : undefined);
    expect([task1, task2].filter(isBack)).toEqual(back);
  });

  it('stay let go of an order that is withdrawn, or that no longer asks for them', () => {
    const withdrawn = arrived(authorisation({ generation: 5, desiredStatus: entry('Cancelled') }), {
      platformAt: after(4),
      arrivedAt: after(4),
    });
    const { order: facts } = released().all(withdrawn, said(delivery1, 'Error', 3));
    expect(facts.doubts).not.toContain('releasedUndelivered');
    expect(facts.preservation.tasks[task1]?.released).not.toBeNull();
  });

  it('concerns the tasks of that delivery alone', () => {
    const journal = inPart('DeFactoImpossibility');
    journal.add({ ...letGo, tasks: [task2] }, after(3), ingrid).all(said(delivery2, 'Error', 3));
    const { tasks } = journal.order.preservation;
    expect(tasks[task2]).toMatchObject({ kept: null, letGoEarly: { ground: 'produced' } });
    expect(tasks[task1]?.kept).not.toBeNull();
  });
});
