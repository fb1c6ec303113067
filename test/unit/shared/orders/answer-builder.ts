import { bytes } from '../../../../shared/base/units.ts';
import type { AuthorisationObject } from '../../../../shared/hi1/model.ts';
import type { AttemptResult, EntryBody } from '../../../../shared/orders/entry.ts';
import {
  arrived,
  blob,
  delivery,
  type delivery1,
  entry,
  file,
  frozen,
  ingrid,
  order,
  received,
  sha,
  task1,
  transaction,
  withOrder,
  type TestJournal,
} from './journal-builder.ts';

export const added = (n: number, task = task1): EntryBody => ({
  kind: 'fileAdded',
  order,
  task,
  file: file(n),
});
export const removed = (n: number): EntryBody => ({
  kind: 'fileRemoved',
  order,
  task: task1,
  blob: blob(n),
});
export const noData = (declared: boolean, task = task1): EntryBody => ({
  kind: 'noDataDeclared',
  order,
  task,
  declared,
});
export const reopened: EntryBody = { kind: 'packageReopened', order, hash: frozen.hash };
export const frozenEntry: EntryBody = { kind: 'packageFrozen', order, package: frozen };
export const queued: EntryBody = { kind: 'answerQueued', order, hash: frozen.hash };
export const takenBack: EntryBody = { kind: 'answerTakenBack', order, hash: frozen.hash };
export const stopped: EntryBody = {
  kind: 'answerStopped',
  order,
  hash: frozen.hash,
  reason: 'withdrawn',
};
export const said = (id: typeof delivery1, value: string, generation = 2): EntryBody =>
  arrived(delivery(id, { desiredStatus: entry(value), generation }));

export const sealed: EntryBody = {
  kind: 'messageSealed',
  order,
  hash: frozen.hash,
  endpoint: 'outcome',
  transactionId: transaction,
  message: { blob: blob(60), sha256: sha(61), bytes: bytes(1_000) },
};

/** Up to the sealed message. */
export const withSealed = (more: Partial<AuthorisationObject> = {}): TestJournal =>
  withOrder(more)
    .add({ kind: 'packageFrozen', order, package: frozen }, received, ingrid)
    .add({ kind: 'answerQueued', order, hash: frozen.hash }, received, ingrid)
    .add(sealed);

export const attempt = (n: number): EntryBody => ({
  kind: 'attemptStarted',
  order,
  transactionId: transaction,
  attempt: n,
});

export const response = (n: number, result: AttemptResult): EntryBody => ({
  kind: 'responseArrived',
  order,
  transactionId: transaction,
  attempt: n,
  status: 200,
  xml: '',
  sha256: sha(70),
  result,
  fault: result === 'sent' ? null : 'message.refused',
});

export const failure = (n: number, mayHaveArrived: boolean): EntryBody => ({
  kind: 'attemptFailed',
  order,
  transactionId: transaction,
  attempt: n,
  fault: 'connection.timeout',
  mayHaveArrived,
});
