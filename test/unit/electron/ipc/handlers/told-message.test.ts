import { expect, test } from 'vitest';
import { messageOf } from '../../../../../electron/ipc/handlers/told-message.ts';
import { messageSentGuard } from '../../../../../shared/bridge/message-sent-guard.ts';
import { confirmed, letter, reply, went } from '../../../shared/by-hand/message-builder.ts';
import { later } from '../../../shared/by-hand/news-builder.ts';
import { uuid } from '../../../shared/orders/journal-builder.ts';

const { message, channel } = went(1, later(1), letter);
const way = { message, channel, sentAt: later(1), receivedAt: later(2) };

test('what the window tells of a message reaches main whole, and nothing besides', () => {
  for (const says of [confirmed, letter, reply(uuid(601))]) {
    expect(messageOf(messageSentGuard.parse({ ...way, says }))).toEqual({ ...way, says });
    const more = { ...says, enclosures: [] };
    expect(messageSentGuard.safeParse({ ...way, says: more }).success).toBe(false);
  }
});

test('no other message of ours is recorded by it', () => {
  for (const endpoint of ['nonExecution', 'dataPreserved'])
    expect(messageSentGuard.safeParse({ ...way, says: { endpoint } }).success).toBe(false);
});
