import { expect, test } from 'vitest';
import { IssuingStates } from '../../../../electron/sync/issuing-states.ts';
import { arrived, authorisation, entry, TestJournal } from '../../shared/orders/journal-builder.ts';

function statesOf(journal: TestJournal): readonly string[] {
  const states = new IssuingStates();
  for (const record of journal.records) states.apply(record);
  return [...states.open(journal.ledger.facts().orders)];
}

test('the State of an order that is open; none once it was withdrawn', () => {
  const journal = new TestJournal().all(arrived(authorisation()));
  expect(statesOf(journal)).toEqual(['DE']);
  const withdrawn = { generation: 2, desiredStatus: entry('Cancelled') };
  journal.add(arrived(authorisation(withdrawn)));
  expect(statesOf(journal)).toEqual([]);
});

test('nothing is asked for a State that is none, for what is in quarantine, or for our own echo', () => {
  for (const country of [null, '', 'Germany', 'd1', '../'])
    expect(statesOf(new TestJournal().all(arrived(authorisation({ country }))))).toEqual([]);
  expect(statesOf(new TestJournal().all(arrived(authorisation(), { order: null })))).toEqual([]);
  expect(statesOf(new TestJournal().all(arrived(authorisation(), { echo: true })))).toEqual([]);
});
