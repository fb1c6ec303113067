import { describe, expect, it } from 'vitest';
import { position } from '../../../../shared/base/units.ts';
import type { EntryBody } from '../../../../shared/orders/entry.ts';
import {
  added,
  attempt,
  failure,
  frozenEntry,
  noData,
  queued,
  removed,
  reopened,
  response,
  said,
  stopped,
  takenBack,
  withSealed,
} from './answer-builder.ts';
import {
  delivery1,
  delivery2,
  frozen,
  ingrid,
  order,
  received,
  sha,
  task1,
  task2,
  transaction,
  withOrder,
} from './journal-builder.ts';

describe('collecting', () => {
  it('counts files and bytes of each task', () => {
    const { answer, lastPosition } = withOrder().all(added(1), added(2), added(3, task2)).order;
    const gatheredAt = position(lastPosition - 2);
    expect(answer.state).toBe('collecting');
    expect(answer.tasks).toEqual({
      [task1]: { files: 2, bytes: 200, noData: false, gatheredAt },
      [task2]: { files: 1, bytes: 100, noData: false, gatheredAt: lastPosition },
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
    ['reopen', reopened],
  ])('%s does nothing to a sealed answer', (_, body) => {
    expect(withSealed().all(body).order.answer.state).toBe('sealed');
  });

  it.each([
    ['before any attempt', []],
    ['after one that never left', [attempt(1), failure(1, false)]],
  ] as const)('a sealed answer is taken back %s, and its message forgotten', (_, before) => {
    expect(withSealed().all(...before, takenBack).order.answer).toMatchObject({
      state: 'frozen',
      transactionId: null,
      attempts: 0,
      deliveries: {},
      lastFault: null,
      queuedBy: null,
    });
  });

  it.each([
    ['under way', [attempt(1)], 'sending'],
    ['unclear', [attempt(1), failure(1, true)], 'unclear'],
    [
      'unclear, also when the next never left',
      [attempt(1), failure(1, true), attempt(2), failure(2, false)],
      'unclear',
    ],
    ['sent', [attempt(1), response(1, 'sent')], 'sent'],
  ] as const)('an answer %s cannot be taken back', (_, before, state) => {
    expect(withSealed().all(...before, takenBack).order.answer.state).toBe(state);
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
