import { describe, expect, test } from 'vitest';
import { utcMs } from '../../../../shared/base/units.ts';
import { messageChecks, type MessageVerdict } from '../../../../shared/messages/message-gate.ts';
import {
  isMessageOpen,
  messageBar,
  messageGroup,
  messageState,
} from '../../../../shared/messages/message-outbox.ts';
import type { MessageState } from '../../../../shared/orders/facts.ts';

const open: MessageVerdict = { isOpen: true, shutBy: [], stop: null };
const shut = (...shutBy: MessageVerdict['shutBy']): MessageVerdict => ({
  isOpen: false,
  shutBy,
  stop: null,
});
const line = { now: utcMs(1_000), isOnline: true, nextPollAt: utcMs(5_000), retryAt: null };
const of = (state: MessageState, mayHaveArrived = false) => ({ state, mayHaveArrived });

describe('a message in the outbox', () => {
  test.each<[MessageState, boolean, string | null]>([
    ['drafted', false, null],
    ['queued', false, 'notSent'],
    ['sealed', false, 'notSent'],
    ['sealed', true, 'unclear'],
    ['sending', false, 'underWay'],
    ['unclear', true, 'unclear'],
    ['refusedByService', false, 'refused'],
    ['sent', false, 'done'],
    ['acknowledged', false, 'done'],
    ['stopped', true, 'done'],
  ])('%s (may have arrived: %s) belongs to %s', (state, mayHaveArrived, group) => {
    expect(messageGroup(of(state, mayHaveArrived))).toBe(group);
    expect(isMessageOpen(of(state, mayHaveArrived))).toBe(group !== null && group !== 'done');
  });

  test('is never said to be sent before the service has taken it', () => {
    for (const state of ['queued', 'sealed', 'sending', 'unclear', 'stopped'] as const)
      expect(messageState(of(state), open, line)?.kind).not.toBe('sent');
    expect(messageState(of('sent'), open, line)?.kind).toBe('sent');
  });

  test('is not acknowledged by anybody when the service shows its own copy', () => {
    expect(messageState(of('acknowledged'), open, line)).toMatchObject({
      kind: 'accepted',
      group: 'done',
      wait: null,
    });
  });

  test('waits for law first, then the line, then people, then the mailbox', () => {
    const waitOf = (verdict: MessageVerdict, isOnline = true) =>
      messageState(of('queued'), verdict, { ...line, isOnline })?.wait;
    expect(waitOf(shut(...messageChecks), false)).toBe('law');
    expect(waitOf(shut('certificate', 'signedIn'), false)).toBe('certificate');
    expect(waitOf(shut('signedIn', 'freshMailbox'), false)).toBe('offline');
    expect(waitOf(shut('signedIn', 'freshMailbox'))).toBe('signIn');
    expect(waitOf(shut('freshMailbox'))).toBe('mailbox');
    expect(waitOf(open)).toBe('turn');
    const paused = { ...line, retryAt: utcMs(2_000) };
    expect(messageState(of('sealed'), open, paused)).toMatchObject({ wait: 'pause', until: 2_000 });
    expect(messageState(of('queued'), shut('role'), line)?.kind).toBe('person');
  });

  test('can be taken back only while nothing of it can have left', () => {
    expect(messageBar(of('queued'))).toBeNull();
    expect(messageBar(of('sealed', true))).toBe('unclear');
    expect(messageBar(of('sending'))).toBe('onItsWay');
    expect(messageBar(of('acknowledged'))).toBe('alreadySent');
  });
});
