import { describe, expect, test } from 'vitest';
import fc from 'fast-check';
import { deletableTasks, deletedTasks, judgeDeletion } from '../../../../shared/holds/deletion.ts';
import { heldTasks } from '../../../../shared/holds/hold-ground.ts';
import { utcMs } from '../../../../shared/base/units.ts';
import type { EntryBody } from '../../../../shared/orders/entry.ts';
import { order, received, task1, task2 } from '../orders/journal-builder.ts';
import { after, epocPr, kept, released } from '../orders/turn-builder.ts';

const now = after(80);
const said = { tasks: [task1], deletedAt: after(75), who: 'Nils Prov', how: 'Archive and mirror.' };
const deleted: EntryBody = { kind: 'dataDeleted', order, ...said };
const letGo = () => epocPr().all(kept, released);

describe('what was let go and deleted', () => {
  test('may be recorded once it was let go, and once', () => {
    expect(deletableTasks(epocPr().all(kept).order)).toEqual([]);
    const facts = letGo().order;
    expect(deletableTasks(facts)).toEqual([task1]);
    expect(judgeDeletion(facts, said, now)).toMatchObject({ ok: true, value: said });
    const done = letGo().all(deleted).order;
    expect(deletableTasks(done)).toEqual([]);
    expect(deletedTasks(done)).toEqual([task1]);
    expect(done.preservation.tasks[task1]?.deleted?.at).toBe(said.deletedAt);
  });

  test.each([
    ['nothing is named', { tasks: [] }, 'hold.nothingLetGo'],
    ['a task is named of which nothing was kept', { tasks: [task1, task2] }, 'hold.nothingLetGo'],
    ['it has not come yet', { deletedAt: utcMs(now + 60_000) }, 'hold.deletedInFuture'],
    [
      'it was before the letting go',
      { deletedAt: utcMs(received - 60_000) },
      'hold.deletedTooEarly',
    ],
    ['nobody did it', { who: ' ' }, 'hold.deletionUnsaid'],
    ['it is not said how', { how: '\n' }, 'hold.deletionUnsaid'],
  ])('is refused when %s', (_, part, code) => {
    expect(judgeDeletion(letGo().order, { ...said, ...part }, now)).toMatchObject({
      ok: false,
      error: { code },
    });
  });

  test('counts from the minute of letting go, for times are written to the minute', () => {
    const { order: facts } = letGo();
    const { at = received } = facts.preservation.tasks[task1]?.released ?? {};
    const minute = utcMs(at - (at % 60_000));
    expect(judgeDeletion(facts, { ...said, deletedAt: minute }, now).ok).toBe(true);
  });

  test('says nothing of what is kept from then on', () => {
    const again = letGo().all(deleted, kept).order;
    expect(deletedTasks(again)).toEqual([]);
    expect(heldTasks(again)).toEqual([task1]);
  });

  test('[R-PRE-3] never of what is held, whatever was recorded in whatever order', () => {
    const bodies = [kept, released, deleted];
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 2 }), { maxLength: 12 }), (picks) => {
        const facts = epocPr().all(...picks.flatMap((pick) => bodies[pick] ?? [])).order;
        const held = heldTasks(facts);
        const open = deletableTasks(facts);
        expect(open.filter((task) => held.includes(task))).toEqual([]);
        expect(open.filter((task) => deletedTasks(facts).includes(task))).toEqual([]);
        expect(judgeDeletion(facts, { ...said, tasks: held }, now).ok).toBe(false);
      }),
      { numRuns: 500 },
    );
  });
});
