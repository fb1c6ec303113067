import { describe, expect, it } from 'vitest';
import { arrived, ingrid, received, sha, withOrder } from './journal-builder.ts';
import {
  drafted,
  messageIn,
  messageObject,
  messageTransaction,
  queuedMessage,
  sealedMessage,
  silent,
  told,
  tried,
} from './message-builder.ts';
import { ownDocument } from './word-builder.ts';

const sealed = () =>
  withOrder().all(drafted()).add(queuedMessage(), received, ingrid).all(sealedMessage());

describe('a message of ours', () => {
  it('is drafted, queued, sealed, sent', () => {
    const journal = withOrder().all(drafted());
    expect(messageIn(journal)).toMatchObject({ state: 'drafted', endpoint: 'correspondence' });
    journal.add(queuedMessage(), received, ingrid);
    expect(messageIn(journal)).toMatchObject({ state: 'queued', queuedBy: ingrid, hash: sha(800) });
    journal.all(sealedMessage());
    expect(messageIn(journal)).toMatchObject({
      state: 'sealed',
      transactionId: messageTransaction,
    });
    journal.all(tried(1));
    expect(messageIn(journal).state).toBe('sending');
    journal.all(told(1, 'sent'));
    expect(messageIn(journal)).toMatchObject({ state: 'sent', sentAt: received, attempts: 1 });
  });

  it('is acknowledged when the service shows it in the mailbox, also when no answer came', () => {
    const journal = sealed().all(tried(1), silent(1, true));
    expect(messageIn(journal).state).toBe('unclear');
    journal.all(arrived(ownDocument(messageObject), { echo: true }));
    expect(messageIn(journal).state).toBe('acknowledged');
    expect(messageIn(journal).sentAt).not.toBeNull();
    expect(journal.order.words).toEqual([]);
  });

  it('is so too when a later attempt was refused after one that may have arrived', () => {
    const journal = sealed().all(tried(1), silent(1, true), tried(2), told(2, 'refused'));
    expect(messageIn(journal)).toMatchObject({ state: 'refusedByService', mayHaveArrived: true });
    journal.all(arrived(ownDocument(messageObject), { echo: true }));
    expect(messageIn(journal).state).toBe('acknowledged');
  });

  it.each([
    ['refused', 'refusedByService'],
    ['turnedAway', 'sealed'],
    ['unclear', 'unclear'],
  ] as const)('after %s is %s', (result, state) => {
    expect(messageIn(sealed().all(tried(1), told(1, result))).state).toBe(state);
  });
});
