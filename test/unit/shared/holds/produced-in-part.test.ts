import { describe, expect, test } from 'vitest';
import { holdGround } from '../../../../shared/holds/hold-ground.ts';
import { producedAt } from '../../../../shared/holds/produced.ts';
import { asOrderId } from '../../../../shared/base/units.ts';
import {
  arrived,
  entry,
  frozen,
  ingrid,
  ldTask,
  order,
  received,
  task1,
  task2,
  uuid,
  type TestJournal,
} from '../orders/journal-builder.ts';
import { preservation } from '../orders/judgement-cases.ts';
import { clarified } from '../orders/form-builder.ts';
import { inPart } from '../orders/part-builder.ts';
import { after } from '../orders/turn-builder.ts';

const open = { kind: 'open', until: 'produced' } as const;
const ground = ({ order: facts }: TestJournal) => holdGround(facts, open, null);

describe('what was produced in part', () => {
  test.each(['ConflictOfLaw', 'Incomplete', 'DeFactoImpossibility'])(
    'may be let go, and nothing of what was left out for %s',
    (reason) => {
      const journal = inPart(reason);
      expect(ground(journal)).toMatchObject({ ground: 'produced', tasks: [task2] });
      journal.all({
        kind: 'holdReleased',
        order,
        tasks: [task2],
        ground: 'produced',
        polledAt: after(12),
      });
      expect(ground(journal)).toBeNull();
      expect(ground(journal.all(...clarified))).toBeNull();
    },
  );

  test('and then what the authority has cancelled since', () => {
    const journal = inPart('Incomplete').all({
      kind: 'holdReleased',
      order,
      tasks: [task2],
      ground: 'produced',
      polledAt: after(12),
    });
    journal.all(arrived(ldTask(task1, { generation: 2, desiredStatus: entry('Cancelled') })));
    expect(ground(journal)).toMatchObject({ ground: 'endedByAuthority', tasks: [task1] });
  });
});

test('what is kept for a request is not produced by an answer to a part of it', () => {
  const kept = preservation();
  const follower = {
    id: asOrderId(uuid(200)),
    links: [{ other: order, relation: 'followsPreservation', at: received, by: ingrid } as const],
    tasks: [task1, task2],
  };
  const answered = (items: typeof frozen.items) => ({
    ...follower,
    answer: { acknowledgedAt: after(3), package: { ...frozen, items } },
  });
  expect(producedAt(kept, [answered(frozen.items)])).toBe(after(3));
  expect(producedAt(kept, [answered(frozen.items.slice(1))])).toBeNull();
});
