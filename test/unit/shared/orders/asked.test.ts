import { describe, expect, it } from 'vitest';
import { headingOf } from '../../../../renderer/vault/heading.ts';
import { askedData, askedTasks } from '../../../../shared/orders/asked.ts';
import { issuingEndpoint } from '../../../../shared/checks/order-seen.ts';
import { contentOf } from './content-of.ts';
import {
  arrived,
  authorisation,
  entry,
  ldTask,
  task1,
  task2,
  TestJournal,
} from './journal-builder.ts';
import { lpTask } from './word-builder.ts';

const preserving = new TestJournal().all(
  arrived(authorisation({ legalType: entry('EPOCPR'), priority: null, owner: null })),
  arrived(lpTask(task1, { requestType: entry('TrafficData') })),
  arrived(lpTask(task2, { requestType: null })),
);
const producing = new TestJournal().all(
  arrived(authorisation()),
  arrived(ldTask(task1, { requestType: entry('SubscriberData'), manualInformation: 'all' })),
);

describe('what is asked for', () => {
  it('is read from either kind of order', () => {
    expect(askedTasks(contentOf(preserving)).map(({ id }) => id)).toEqual([task1, task2]);
    expect(askedData(contentOf(preserving))).toEqual(['TrafficData', 'Other']);
    expect(askedTasks(contentOf(producing))).toMatchObject([
      { id: task1, manualInformation: 'all' },
    ]);
  });

  it('names an identifier once that came as a task of either kind', () => {
    const both = new TestJournal().all(
      arrived(authorisation()),
      arrived(lpTask(task1)),
      arrived(ldTask(task1, { manualInformation: 'all' })),
    );
    expect(askedTasks(contentOf(both))).toMatchObject([{ id: task1, manualInformation: 'all' }]);
  });

  it('stands in the list’s row, and tells who asks', () => {
    const content = contentOf(preserving);
    expect(headingOf(content)).toMatchObject({ data: ['TrafficData', 'Other'], identifiers: 2 });
    expect(issuingEndpoint(content)).toEqual({ country: 'DE', id: 'ia-de-0001' });
  });
});
