import { describe, expect, it } from 'vitest';
import { attempt, response, withSealed } from './answer-builder.ts';
import {
  arrived,
  authorisation,
  entry,
  ingrid,
  received,
  sha,
  withOrder,
} from './journal-builder.ts';
import {
  confirmation,
  drafted,
  kept,
  message,
  messageIn,
  messageObject,
  messageTransaction,
  queuedMessage,
  sealedMessage,
  silent,
  told,
  tried,
} from './message-builder.ts';
import { ownDocument, ownNotification } from './word-builder.ts';

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

  it('may be dropped as a draft, and nowhere else', () => {
    const dropped = { kind: 'messageDraftDropped', order: withOrder().order.id, message } as const;
    expect(withOrder().all(drafted(), dropped).order.messages).toEqual([]);
    expect(sealed().all(dropped).order.messages).toHaveLength(1);
  });

  it('is a draft again when taken back before it can have left, and sealed anew afterwards', () => {
    const takenBack = { kind: 'messageTakenBack', order: withOrder().order.id, message } as const;
    const journal = sealed().all(tried(1), silent(1, false), takenBack);
    expect(messageIn(journal)).toMatchObject({ state: 'drafted', hash: null, attempts: 0 });
    journal.all(queuedMessage(undefined, sha(801)), sealedMessage('correspondence', sha(800)));
    expect(messageIn(journal).state).toBe('queued');
    expect(messageIn(sealed().all(tried(1), silent(1, true), takenBack)).state).toBe('unclear');
  });

  it.each([
    ['refused', 'refusedByService'],
    ['turnedAway', 'sealed'],
    ['unclear', 'unclear'],
  ] as const)('after %s is %s', (result, state) => {
    expect(messageIn(sealed().all(tried(1), told(1, result))).state).toBe(state);
  });

  it('leaves the answer alone, and the answer leaves it alone', () => {
    const journal = withSealed().all(queuedMessage(), sealedMessage(), tried(1), told(1, 'sent'));
    expect(journal.order.answer).toMatchObject({ state: 'sealed', attempts: 0 });
    journal.all(attempt(1), response(1, 'unclear'));
    expect(journal.order.answer.state).toBe('unclear');
    expect(messageIn(journal).state).toBe('sent');
  });
});

describe('what a message brings about when it is sent', () => {
  it('the authority has our word on what is kept', () => {
    const journal = withOrder().all(queuedMessage(kept), sealedMessage('dataPreserved'), tried(1));
    expect(journal.order.preservationConfirmedAt).toBeNull();
    journal.all(told(1, 'sent'));
    expect(journal.order.preservationConfirmedAt).toBe(received);
  });

  it('the withdrawal is confirmed', () => {
    const journal = withOrder().all(
      arrived(authorisation({ generation: 2, desiredStatus: entry('Cancelled') })),
      queuedMessage(confirmation),
      sealedMessage('confirmWithdrawal'),
      tried(1),
      told(1, 'sent'),
    );
    expect(journal.order).toMatchObject({ withdrawnAt: received, withdrawalConfirmedAt: received });
  });

  it('also when another system of ours sent it', () => {
    const journal = withOrder().all(
      arrived(ownNotification('ConfirmationOfWithdrawal'), { echo: true }),
    );
    expect(journal.order.withdrawalConfirmedAt).toBe(received);
  });
});
