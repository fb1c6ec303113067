// Orders of which a part has been answered: what holds the other task back, and what frees it.
import { bytes, type TaskId, type Uuid } from '../../../../shared/base/units.ts';
import type { EntryBody } from '../../../../shared/orders/entry.ts';
import type { WordVerdict } from '../../../../shared/orders/entries/judgement-entry.ts';
import { attempt, response, said } from './answer-builder.ts';
import {
  arrived,
  blob,
  delivery2,
  frozen,
  order,
  received,
  sha,
  task1,
  task2,
  transaction,
  uuid,
  withOrder,
  type TestJournal,
} from './journal-builder.ts';
import { after, learnt, letter } from './turn-builder.ts';
import { ownNotification, ownReasons } from './word-builder.ts';

/** Form 3 of ours for some tasks, under an identifier of its own. */
export const formFor = (
  reason: string,
  tasks: readonly TaskId[] = [task1],
  id: Uuid = uuid(82),
  days = 0,
): readonly EntryBody[] => {
  const times = { echo: true, platformAt: after(days), arrivedAt: after(days) };
  const reasons = uuid(Number.parseInt(id.slice(-4), 16) + 500);
  return [
    arrived(ownNotification('NonExecution', id), times),
    arrived({ ...ownReasons([reason], tasks), id: reasons, associated: [order, id] }, times),
  ];
};

/** What is kept of both tasks. */
export const keptBoth: EntryBody = {
  kind: 'dataPreserved',
  order,
  items: [task1, task2].map((task) => ({
    task,
    preserved: true,
    system: 'mail',
    from: null,
    to: null,
    at: received,
    hashes: [],
    note: null,
  })),
};

/** A package with the second task alone. */
export const secondOnly = { hash: frozen.hash, items: frozen.items.slice(1) };

/** It is let go and taken by the service; the receipts are still to come. */
export const sent: readonly EntryBody[] = [
  { kind: 'packageFrozen', order, package: secondOnly },
  { kind: 'answerQueued', order, hash: frozen.hash },
  {
    kind: 'messageSealed',
    order,
    hash: frozen.hash,
    endpoint: 'outcome',
    transactionId: transaction,
    message: { blob: blob(60), sha256: sha(61), bytes: bytes(1_000) },
  },
  attempt(1),
  response(1, 'sent'),
];
export const receivedAll: EntryBody = said(delivery2, 'Received');

export const found = (verdict: WordVerdict, word = uuid(81)): EntryBody => ({
  kind: 'wordJudged',
  order,
  word,
  verdict,
});
export const clarified: readonly EntryBody[] = [
  letter('ProvideAdditionalInformation'),
  found('clarifies'),
];

/** The second task answered and received, the first left out by this Form 3. */
export const inPart = (reason: string): TestJournal =>
  withOrder().all(learnt, keptBoth, ...formFor(reason), ...sent, receivedAll);
