import { describe, expect, it } from 'vitest';
import {
  arrived,
  blob,
  file,
  ldTask,
  order,
  task1,
  task2,
  TestJournal,
  withOrder,
} from './journal-builder.ts';
import { contentOf } from './content-of.ts';

describe('tasks', () => {
  it('stand in the order of the form, whatever order they came in', () => {
    const journal = new TestJournal().all(
      arrived(ldTask(task1, { reference: 'DE-IA0001-x-10' })),
      arrived(ldTask(task2, { reference: 'DE-IA0001-x-9' })),
    );
    expect(contentOf(journal).taskOrder).toEqual([task2, task1]);
  });

  it('keep their files when they are renewed', () => {
    const journal = withOrder().all(
      { kind: 'fileAdded', order, task: task1, file: file(1) },
      arrived(ldTask(task1, { generation: 2, manualInformation: 'new' })),
    );
    expect(contentOf(journal).tasks[0]).toMatchObject({
      task: { manualInformation: 'new' },
      files: [file(1)],
    });
  });

  it('take and lose files and the word that there are none', () => {
    const journal = withOrder().all(
      { kind: 'noDataDeclared', order, task: task1, declared: true },
      { kind: 'noDataDeclared', order, task: task2, declared: true },
      { kind: 'fileAdded', order, task: task1, file: file(1) },
      { kind: 'fileAdded', order, task: task1, file: file(2) },
      { kind: 'fileRemoved', order, task: task1, blob: blob(1) },
    );
    expect(contentOf(journal).tasks).toMatchObject([
      { files: [file(2)], noData: false },
      { files: [], noData: true },
    ]);
  });
});
