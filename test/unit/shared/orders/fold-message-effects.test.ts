import { describe, expect, it } from 'vitest';
import { attempt, response, withSealed } from './answer-builder.ts';
import { arrived, authorisation, entry, received, withOrder } from './journal-builder.ts';
import {
  confirmation,
  kept,
  messageIn,
  queuedMessage,
  sealedMessage,
  told,
  tried,
} from './message-builder.ts';
import { ownNotification } from './word-builder.ts';

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

describe('a message of ours', () => {
  it('leaves the answer alone, and the answer leaves it alone', () => {
    const journal = withSealed().all(queuedMessage(), sealedMessage(), tried(1), told(1, 'sent'));
    expect(journal.order.answer).toMatchObject({ state: 'sealed', attempts: 0 });
    journal.all(attempt(1), response(1, 'unclear'));
    expect(journal.order.answer.state).toBe('unclear');
    expect(messageIn(journal).state).toBe('sent');
  });
});
