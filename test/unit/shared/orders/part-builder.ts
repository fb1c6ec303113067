// Orders of which a part has been answered: what holds the other task back, and what frees it.
import { bytes } from '../../../../shared/base/units.ts';
import type { EntryBody } from '../../../../shared/orders/entry.ts';
import { attempt, response, said } from './answer-builder.ts';
import {
  blob,
  delivery2,
  frozen,
  order,
  received,
  sha,
  task1,
  task2,
  transaction,
  withOrder,
  type TestJournal,
} from './journal-builder.ts';
import { formFor } from './form-builder.ts';
import { learnt } from './turn-builder.ts';

/** What is kept of both tasks. */
export const keptBoth: Extract<EntryBody, { kind: 'dataPreserved' }> = {
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

/** The second task answered and received, the first left out by this Form 3. */
export const inPart = (reason: string): TestJournal =>
  withOrder().all(learnt, keptBoth, ...formFor(reason), ...sent, receivedAll);
