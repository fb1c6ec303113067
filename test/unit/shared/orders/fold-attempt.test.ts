import { describe, expect, it } from 'vitest';
import { utcMs } from '../../../../shared/base/units.ts';
import type { EntryBody } from '../../../../shared/orders/entry.ts';
import {
  reopened,
  frozenEntry,
  stopped,
  withSealed,
  attempt,
  response,
  failure,
  takenBack,
} from './answer-builder.ts';
import { order, received } from './journal-builder.ts';

describe('attempts', () => {
  it('are counted and dated', () => {
    const later = utcMs(received + 1_000);
    const { answer } = withSealed().add(attempt(1)).add(attempt(2), later).order;
    expect(answer).toMatchObject({ state: 'sending', attempts: 2, lastAttemptAt: later });
  });

  it('sent is only what the service accepted', () => {
    const journal = withSealed().all(attempt(1));
    expect(journal.order.answer.sentAt).toBeNull();
    const later = utcMs(received + 2_000);
    journal.add(response(1, 'sent'), later);
    expect(journal.order.answer).toMatchObject({ state: 'sent', sentAt: later, lastFault: null });
  });

  it.each([
    ['refused', 'refusedByService'],
    ['unclear', 'unclear'],
    ['turnedAway', 'sealed'],
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

  it('turned away says nothing of the attempt before, which may have arrived', () => {
    const journal = withSealed().all(attempt(1), response(1, 'unclear'));
    journal.all(attempt(2), response(2, 'turnedAway'));
    expect(journal.order.answer.state).toBe('unclear');
  });

  it('turned away it can be taken back, as nothing has arrived', () => {
    const journal = withSealed().all(attempt(1), response(1, 'turnedAway'), takenBack);
    expect(journal.order.answer).toMatchObject({ state: 'frozen', transactionId: null });
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
    ['turning away', response(2, 'turnedAway')],
    ['stop', stopped],
    ['freezing', frozenEntry],
    ['reopening', reopened],
  ])('nothing takes back sent: %s', (_, body) => {
    const { answer } = withSealed().all(attempt(1), response(1, 'sent'), body).order;
    expect(answer).toMatchObject({ state: 'sent', sentAt: received });
  });
});
