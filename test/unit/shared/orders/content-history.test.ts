import { describe, expect, it } from 'vitest';
import { foldContent, orderOfRecord } from '../../../../shared/orders/content-fold.ts';
import {
  arrived,
  authorisation,
  ingrid,
  order,
  received,
  TestJournal,
  uuid,
  withOrder,
} from './journal-builder.ts';
import { contentOf } from './content-of.ts';

describe('history', () => {
  it('holds everything that happened, with who and when', () => {
    const journal = withOrder().add({ kind: 'emergencyTaken', order }, received, ingrid);
    expect(contentOf(journal).history.map(({ kind }) => kind)).toEqual([
      'objectArrived',
      'objectArrived',
      'objectArrived',
      'emergencyTaken',
    ]);
    expect(contentOf(journal).history.at(-1)).toMatchObject({ by: ingrid, at: received });
  });

  it('passes over records applied already and records of others', () => {
    const journal = withOrder();
    const content = contentOf(journal);
    for (const record of journal.records) expect(foldContent(content, record)).toBe(content);
    const others = new TestJournal()
      .add({ kind: 'personSignedOut', person: ingrid })
      .add(arrived(authorisation({ id: uuid(2) }), { order: uuid(2) as typeof order }))
      .add(arrived(authorisation({ id: uuid(3) }), { order: null }));
    for (const record of others.records) expect(foldContent(content, record)).toBe(content);
    expect(others.records.map(orderOfRecord)).toEqual([null, uuid(2), null]);
  });
});
