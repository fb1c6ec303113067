import { describe, expect, it } from 'vitest';
import { utcMs } from '../../../../shared/base/units.ts';
import type { EntryBody } from '../../../../shared/orders/entry.ts';
import {
  arrived,
  attempt,
  blob,
  delivery,
  delivery1,
  delivery2,
  entry,
  failure,
  file,
  frozen,
  ingrid,
  order,
  received,
  response,
  sha,
  task1,
  task2,
  transaction,
  withOrder,
  withSealed,
} from './journal-builder.ts';

const added = (n: number, task = task1): EntryBody => ({
  kind: 'fileAdded',
  order,
  task,
  file: file(n),
});
const removed = (n: number): EntryBody => ({
  kind: 'fileRemoved',
  order,
  task: task1,
  blob: blob(n),
});
const noData = (declared: boolean, task = task1): EntryBody => ({
  kind: 'noDataDeclared',
  order,
  task,
  declared,
});
const reopened: EntryBody = { kind: 'packageReopened', order, hash: frozen.hash };
const frozenEntry: EntryBody = { kind: 'packageFrozen', order, package: frozen };
const queued: EntryBody = { kind: 'answerQueued', order, hash: frozen.hash };
const takenBack: EntryBody = { kind: 'answerTakenBack', order, hash: frozen.hash };
const stopped: EntryBody = {
  kind: 'answerStopped',
  order,
  hash: frozen.hash,
  reason: 'withdrawn',
};
const said = (id: typeof delivery1, value: string, generation = 2): EntryBody =>
  arrived(delivery(id, { desiredStatus: entry(value), generation }));

describe('collecting', () => {
  it('counts files and bytes of each task', () => {
    const { answer } = withOrder().all(added(1), added(2), added(3, task2)).order;
    expect(answer.state).toBe('collecting');
    expect(answer.tasks).toEqual({
      [task1]: { files: 2, bytes: 200, noData: false },
      [task2]: { files: 1, bytes: 100, noData: false },
    });
  });

  it('is back at the beginning when everything is removed', () => {
    const { answer } = withOrder().all(added(1), removed(1), removed(1)).order;
    expect(answer).toMatchObject({ state: 'none', tasks: { [task1]: { files: 0, bytes: 0 } } });
  });

  it('takes the same file once', () => {
    expect(withOrder().all(added(1), added(1)).order.answer.tasks[task1]?.files).toBe(1);
  });

  it('takes the word that there are no data, and back', () => {
    const journal = withOrder().all(noData(true));
    expect(journal.order.answer).toMatchObject({
      state: 'collecting',
      tasks: { [task1]: { noData: true } },
    });
    expect(journal.all(noData(false)).order.answer.state).toBe('none');
  });

  it('a file contradicts the word that there are no data', () => {
    const { tasks } = withOrder().all(noData(true), added(1)).order.answer;
    expect(tasks[task1]).toMatchObject({ files: 1, noData: false });
  });
});

describe('package', () => {
  it('is frozen by somebody, queued and taken back', () => {
    const journal = withOrder().add(frozenEntry, received, ingrid);
    expect(journal.order.answer).toMatchObject({
      state: 'frozen',
      package: frozen,
      frozenAt: received,
      frozenBy: ingrid,
    });
    journal.add(queued, received, ingrid);
    expect(journal.order.answer).toMatchObject({ state: 'queued', queuedBy: ingrid });
    expect(journal.all(takenBack).order.answer).toMatchObject({
      state: 'frozen',
      queuedAt: null,
      queuedBy: null,
    });
  });

  it('opened again keeps what was collected and forgets the package', () => {
    const journal = withOrder().all(added(1), frozenEntry, reopened);
    expect(journal.order.answer).toMatchObject({
      state: 'collecting',
      package: null,
      frozenAt: null,
      tasks: { [task1]: { files: 1 } },
    });
  });

  it.each([
    ['queue', queued],
    ['reopen', reopened],
    ['stop', stopped],
  ])('%s means the very package it names', (_, body) => {
    const other = { ...body, hash: sha(501) } as EntryBody;
    expect(withOrder().all(frozenEntry, other).order.answer.state).toBe('frozen');
  });

  it.each([
    ['queue', queued],
    ['take back', takenBack],
    ['reopen', reopened],
  ])('%s does nothing to a sealed answer', (_, body) => {
    expect(withSealed().all(body).order.answer.state).toBe('sealed');
  });

  it('knows its deliveries once sealed, and whose they are', () => {
    const journal = withSealed();
    expect(journal.order.answer).toMatchObject({
      state: 'sealed',
      transactionId: transaction,
      deliveries: { [delivery1]: 'pending', [delivery2]: 'pending' },
    });
    expect(journal.ledger.facts().orderOf.get(delivery2)).toBe(order);
  });
});

describe('attempts', () => {
  it('are counted and dated', () => {
    const later = utcMs(received + 1_000);
    const { answer } = withSealed().add(attempt(1)).add(attempt(2), later).order;
    expect(answer).toMatchObject({ state: 'sending', attempts: 2, lastAttemptAt: later });
  });

  it('sent is only what the service accepted (rulings 13)', () => {
    const journal = withSealed().all(attempt(1));
    expect(journal.order.answer.sentAt).toBeNull();
    const later = utcMs(received + 2_000);
    journal.add(response(1, 'sent'), later);
    expect(journal.order.answer).toMatchObject({ state: 'sent', sentAt: later, lastFault: null });
  });

  it.each([
    ['refused', 'refusedByService'],
    ['unclear', 'unclear'],
  ] as const)('a response that is %s leaves it %s', (result, state) => {
    const { answer } = withSealed().all(attempt(1), response(1, result)).order;
    expect(answer).toMatchObject({ state, sentAt: null, lastFault: 'message.refused' });
  });

  it('one that certainly never left goes back to sealed', () => {
    const { answer } = withSealed().all(attempt(1), failure(1, false)).order;
    expect(answer).toMatchObject({ state: 'sealed', lastFault: 'connection.timeout' });
  });

  it('one that may have arrived leaves it unclear, whatever the next one did', () => {
    const journal = withSealed().all(attempt(1), failure(1, true), attempt(2), failure(2, false));
    expect(journal.order.answer.state).toBe('unclear');
  });

  it('one whose end nobody heard leaves it unclear too', () => {
    const journal = withSealed().all(attempt(1), attempt(2), failure(2, false));
    expect(journal.order.answer.state).toBe('unclear');
  });

  it('of another transaction mean nothing', () => {
    const other = { ...response(1, 'sent'), transactionId: order } as EntryBody;
    expect(withSealed().all(attempt(1), other).order.answer.state).toBe('sending');
  });

  it.each([
    ['start', attempt(2)],
    ['failure', failure(2, true)],
    ['refusal', response(2, 'refused')],
    ['unclear response', response(2, 'unclear')],
    ['stop', stopped],
    ['freezing', frozenEntry],
    ['reopening', reopened],
  ])('nothing takes back sent: %s', (_, body) => {
    const { answer } = withSealed().all(attempt(1), response(1, 'sent'), body).order;
    expect(answer).toMatchObject({ state: 'sent', sentAt: received });
  });
});

describe('deliveries', () => {
  const sent = (): ReturnType<typeof withSealed> =>
    withSealed().all(attempt(1), response(1, 'sent'));

  it('acknowledged is only every one of them (rulings 13)', () => {
    const journal = sent().all(said(delivery1, 'Received'));
    expect(journal.order.answer).toMatchObject({ state: 'sent', acknowledgedAt: null });
    journal.all(said(delivery2, 'Received'));
    expect(journal.order.answer).toMatchObject({ state: 'acknowledged' });
    expect(journal.order.answer.acknowledgedAt).not.toBeNull();
  });

  it('reads the receiver’s word in either place', () => {
    const journal = sent().all(
      arrived(delivery(delivery1, { status: entry('Received') })),
      arrived(delivery(delivery2, { desiredStatus: entry('Received') })),
    );
    expect(journal.order.answer.state).toBe('acknowledged');
  });

  it('one faulty delivery refuses the answer, until it is received after all', () => {
    const journal = sent().all(said(delivery1, 'Received'), said(delivery2, 'Error'));
    expect(journal.order.answer).toMatchObject({ state: 'deliveryRefused', acknowledgedAt: null });
    expect(journal.all(said(delivery2, 'Received', 3)).order.answer.state).toBe('acknowledged');
  });

  it('an older word does not overtake a newer one', () => {
    const journal = sent().all(said(delivery1, 'Error', 3), said(delivery1, 'Received', 2));
    expect(journal.order.answer.deliveries[delivery1]).toBe('error');
  });

  it.each(['Available', 'Acknowledged', 'Expired'])('%s is no receipt', (value) => {
    const journal = sent().all(said(delivery1, value), said(delivery2, value));
    expect(journal.order.answer.state).toBe('sent');
  });

  it('of somebody else are not ours', () => {
    const journal = sent().all(said(transaction, 'Received'), said(delivery1, 'Received'));
    expect(Object.keys(journal.order.answer.deliveries)).toEqual([delivery1, delivery2]);
    expect(journal.order.answer.state).toBe('sent');
  });

  it('prove that the answer arrived though its response was lost; sent is not claimed', () => {
    const journal = withSealed().all(
      attempt(1),
      failure(1, true),
      said(delivery1, 'Received'),
      said(delivery2, 'Received'),
    );
    expect(journal.order.answer).toMatchObject({ state: 'acknowledged', sentAt: null });
    expect(journal.all(response(2, 'sent')).order.answer).toMatchObject({
      state: 'acknowledged',
      sentAt: received,
    });
  });

  it('of an answer without files there are none, so it stays sent', () => {
    const empty = {
      hash: frozen.hash,
      items: frozen.items.map((item) => ({ ...item, files: [] })),
    };
    const journal = withOrder().all({ kind: 'packageFrozen', order, package: empty }, queued);
    const seal = withSealed().records.at(-1)?.entry;
    if (seal !== undefined) journal.add(seal);
    journal.all(attempt(1), response(1, 'sent'));
    expect(journal.order.answer).toMatchObject({ state: 'sent', acknowledgedAt: null });
  });
});

describe('after the end', () => {
  it('a stopped answer says why and may be prepared anew', () => {
    const journal = withSealed().all(stopped);
    expect(journal.order.answer).toMatchObject({ state: 'stopped', stopReason: 'withdrawn' });
    expect(journal.all(reopened).order.answer).toMatchObject({
      state: 'collecting',
      stopReason: null,
      transactionId: null,
      deliveries: {},
      attempts: 0,
    });
  });

  it('a stopped answer that had arrived is sent all the same', () => {
    const journal = withSealed().all(attempt(1), stopped, response(1, 'sent'));
    expect(journal.order.answer).toMatchObject({ state: 'sent', stopReason: 'withdrawn' });
  });

  it('a refused delivery may be prepared anew', () => {
    const journal = withSealed().all(
      attempt(1),
      response(1, 'sent'),
      said(delivery1, 'Error'),
      reopened,
    );
    expect(journal.order.answer.state).toBe('collecting');
  });
});
