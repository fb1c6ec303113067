import { describe, expect, test } from 'vitest';
import { changesOf } from '../../../../shared/orders/changes.ts';
import type { LdTaskObject } from '../../../../shared/hi1/model.ts';
import { contentOf } from './content-of.ts';
import {
  arrived,
  authorisation,
  emergency,
  entry,
  ldTask,
  notified,
  task1,
  withOrder,
  type TestJournal,
} from './journal-builder.ts';
import { lpTask } from './word-builder.ts';
import { after, epocPr } from './turn-builder.ts';

const changes = (journal: TestJournal) => changesOf(contentOf(journal).history);
const other = { formatOwner: 'ETSI', formatName: 'EmailAddress', value: 'b@example.com' };
const { values } = ldTask(task1);
const task = (more: Partial<LdTaskObject>) => arrived(ldTask(task1, more));

describe('what an authority has changed', () => {
  test('stands beside what it was, field by field', () => {
    const journal = withOrder().all(
      task({ generation: 2, values: [other], manualInformation: 'One day only.' }),
    );
    expect(changes(journal)).toMatchObject([
      {
        object: task1,
        isOrder: false,
        from: 1,
        to: 2,
        fields: [
          {
            field: 'identifiers',
            before: { values },
            after: { values: [other] },
          },
          { field: 'words', before: { text: null }, after: { text: 'One day only.' } },
        ],
      },
    ]);
  });

  test('is told of a new deadline, of an emergency, and of an end of keeping', () => {
    const deadlines = [{ at: after(20), nature: null, other: null }];
    const journal = withOrder().all(
      task({ generation: 2, deadlines }),
      arrived(authorisation({ ...emergency, generation: 2 })),
    );
    expect(changes(journal).map(({ isOrder, fields }) => [isOrder, fields[0]?.field])).toEqual([
      [false, 'deadline'],
      [true, 'priority'],
    ]);
    const extended = epocPr().all(
      arrived({ ...lpTask(task1, { generation: 2 }), desiredExpiration: after(90) }),
    );
    expect(changes(extended)[0]?.fields[0]).toMatchObject({
      field: 'keptUntil',
      after: { values: [after(90)] },
    });
  });

  test('is nothing where only a status moved, or where it came twice, late, or from us', () => {
    const status = { desiredStatus: entry('Cancelled'), generation: 2 };
    expect(changes(withOrder().all(task({ ...status })))).toEqual([]);
    const newer = task({ generation: 3, values: [other] });
    const late = task({ generation: 2, values: [] });
    expect(changes(withOrder().all(newer, newer, late))).toHaveLength(1);
    const echo = arrived(ldTask(task1, { generation: 2, values: [other] }), { echo: true });
    expect(changes(withOrder().all(echo))).toEqual([]);
  });

  test('is not what a later version leaves out: that stays, and is compared with when it is named again', () => {
    const bare = { requestType: null, start: null, end: null, values: [], subtypes: [] };
    const cancelled = { ...bare, desiredStatus: entry('Cancelled') };
    const deadlines = [{ at: after(20), nature: null, other: null }];
    const first = { generation: 2, deadlines, manualInformation: 'One day only.' };
    const journal = withOrder().all(
      task(first),
      task({ ...cancelled, generation: 3, deadlines: [] }),
      task({ ...first, generation: 4, manualInformation: 'Two days.' }),
      arrived(authorisation({ ...notified, generation: 2 })),
      arrived(authorisation({ generation: 3, priority: null, desiredStatus: entry('Cancelled') })),
      arrived(authorisation({ ...emergency, generation: 4 })),
    );
    expect(
      changes(journal).map(({ to, fields }) => [to, fields.map(({ field }) => field)]),
    ).toEqual([
      [2, ['deadline', 'words']],
      [4, ['words']],
      [2, ['priority', 'flags']],
      [4, ['priority', 'flags']],
    ]);
    expect(changes(journal)[1]).toMatchObject({
      from: 3,
      fields: [{ before: { text: 'One day only.' }, after: { text: 'Two days.' } }],
    });
    const extended = { ...lpTask(task1, { generation: 2 }), desiredExpiration: after(90) };
    const kept = epocPr().all(
      arrived(extended),
      arrived({
        ...lpTask(task1, { generation: 3 }, 'Cancelled'),
        ...bare,
        desiredExpiration: null,
      }),
    );
    expect(changes(kept).map(({ to }) => to)).toEqual([2]);
  });

  test('is told where what is sought is said anew without an end', () => {
    const journal = withOrder().all(
      task({ generation: 2, end: after(5) }),
      task({ generation: 3, end: null }),
    );
    expect(changes(journal)[1]?.fields).toMatchObject([
      { field: 'period', before: { end: after(5) }, after: { end: null } },
    ]);
  });

  test('[R-REC-10] shows nothing of section M', () => {
    const words = 'Section M:\nThe warrant.';
    const journal = withOrder().all(task({ generation: 2, manualInformation: words }));
    expect(JSON.stringify(changes(journal))).not.toContain('warrant');
    expect(changes(journal)).toEqual([]);
  });
});
