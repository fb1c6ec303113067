import { expect, test } from 'vitest';
import { MemoryStore } from '../../../../renderer/vault/memory-store.ts';
import type { OutboxList } from '../../../../renderer/vault/queries.ts';
import type { MessageEndpoint } from '../../../../shared/orders/entries/message-entry.ts';
import type { JournalRecord } from '../../../../shared/orders/entry.ts';
import { JournalFixture } from '../../../contract/fixture/journal.ts';
import { contents } from '../../../contract/fixture/letters.ts';
import {
  letGo,
  messageOf,
  messagesJournal,
  type MessageEnd,
} from '../../../contract/fixture/messages.ts';
import { partsJournal, type PartEnd } from '../../../contract/fixture/parts.ts';
import { lille } from '../../../contract/fixture/plans.ts';
import { ago, minutes } from '../../../contract/fixture/times.ts';
import { place } from './folded.ts';

async function outboxOf(records: readonly JournalRecord[], limit = 20): Promise<OutboxList> {
  const store = new MemoryStore(place);
  await store.apply(records);
  return store.answer('outbox', { limit });
}

async function oneMessage(end: MessageEnd): Promise<OutboxList> {
  const journal = new JournalFixture().arrive(lille);
  letGo(journal, lille, ago(minutes(5)), 1, contents('Which account?'), end);
  return outboxOf(journal.records);
}

test('everything that leaves is a row: answers, letters and confirmations', async () => {
  const { rows } = await outboxOf(messagesJournal());
  const what = rows.map(({ message }): MessageEndpoint | 'answer' => message?.endpoint ?? 'answer');
  expect([...what].sort()).toEqual([
    'answer',
    'confirmWithdrawal',
    'correspondence',
    'correspondence',
    'correspondence',
    'dataPreserved',
  ]);
});

test.each<[end: MessageEnd, group: string, isCounted: number]>([
  ['queued', 'notSent', 1],
  ['under way', 'underWay', 1],
  ['lost', 'unclear', 1],
  ['refused', 'refused', 1],
  ['sent', 'done', 0],
])('a letter that is %s stands under %s and counts %i', async (end, group, isCounted) => {
  const { rows, notDelivered } = await oneMessage(end);
  expect(rows.map((row) => [row.message?.id, row.group])).toEqual([[messageOf(lille, 1), group]]);
  expect(notDelivered).toBe(isCounted);
});

test('a draft is no row', async () => {
  const journal = new JournalFixture().arrive(lille);
  const message = messageOf(lille, 1);
  const [{ entry } = { entry: null }] = journal.records;
  if (entry?.kind !== 'objectArrived' || entry.order === null) throw new Error('no order');
  const said = contents('Which');
  const { order } = entry;
  journal.add(ago(minutes(5)), { kind: 'messageDrafted', order, message, contents: said });
  expect((await outboxOf(journal.records)).rows).toEqual([]);
});

test('what an authority asked for by a time goes before a letter nobody waits for', async () => {
  const { rows } = await outboxOf(messagesJournal());
  const references = rows
    .filter(({ group, message }) => group !== 'done' && message !== null)
    .map(({ reference }) => reference);
  expect(references[0]).toBe('EPOC-DE-2026-000123');
});

test('settled messages are shown only so many at a time, and counted all', async () => {
  const { rows, done } = await outboxOf(messagesJournal(), 0);
  expect(rows.some(({ group }) => group === 'done')).toBe(false);
  expect(done).toBe(1);
});

test('of an order answered in parts each package is a row of its own', async () => {
  const rowsOf = async (end: PartEnd) =>
    (await outboxOf(partsJournal(end))).rows.map(({ group, answer }) => [
      group,
      answer.package?.items.length,
    ]);
  expect(await rowsOf('sent')).toEqual([
    ['underWay', 1],
    ['done', 2],
  ]);
  expect(await rowsOf('begun')).toEqual([['done', 2]]);
  const faulty = await outboxOf(partsJournal('faulty'));
  expect(faulty.rows.map(({ group }) => group)).toEqual(['refused']);
  expect(faulty.notDelivered).toBe(1);
});
