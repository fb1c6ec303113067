import { describe, expect, test } from 'vitest';
import { asMessageId, utcMs } from '../../../../shared/base/units.ts';
import { judgeMessageSent, type MessageSays } from '../../../../shared/by-hand/message-sent.ts';
import type { OrderFacts } from '../../../../shared/orders/facts.ts';
import { received, uuid, withOrder } from '../orders/journal-builder.ts';
import { drafted, message as draft } from '../orders/message-builder.ts';
import { later, onPaper, told } from './news-builder.ts';
import { confirmed, letter, reply, went } from './message-builder.ts';

const now = later(600);
const question = told(1, later(60), {
  kind: 'word',
  speaker: 'issuing',
  verdict: null,
  asks: { by: null },
});
const withdrawal = told(2, later(60), { kind: 'withdrawal' });
const asked = onPaper().all(question).order;
const withdrawn = onPaper().all(withdrawal).order;

const code = (
  facts: OrderFacts,
  says: MessageSays,
  { sentAt = later(90), receivedAt = null as ReturnType<typeof later> | null, n = 1 } = {},
) => {
  const message = asMessageId(uuid(750 + n));
  const said = { message, channel: 'post', sentAt, receivedAt, says } as const;
  const judged = judgeMessageSent(facts, said, now);
  return judged.ok ? null : judged.error.code;
};

describe('a message of ours that went another way', () => {
  test('belongs to an order that came another way', () => {
    expect(code(withOrder().order, letter)).toBe('byHand.messageThroughService');
    expect(code(asked, letter)).toBeNull();
  });

  test('went after the order came and not in the future, and was not received before', () => {
    expect(code(asked, letter, { sentAt: utcMs(now + 1) })).toBe('byHand.inFuture');
    expect(code(asked, letter, { receivedAt: utcMs(now + 1) })).toBe('byHand.inFuture');
    expect(code(asked, letter, { receivedAt: later(89) })).toBe('byHand.timesCrossed');
    expect(code(asked, letter, { sentAt: utcMs(received - 60_000) })).toBe(
      'byHand.messageBeforeOrder',
    );
    expect(code(asked, letter, { sentAt: received })).toBeNull();
  });

  test('a letter says something', () => {
    expect(code(asked, { ...letter, text: ' \n' })).toBe('letter.empty');
  });

  test('an answer goes after what it answers came, in the same minute at the earliest', () => {
    expect(code(asked, reply(uuid(601)))).toBeNull();
    expect(code(asked, reply(uuid(601)), { sentAt: later(60) })).toBeNull();
    expect(code(asked, reply(uuid(601)), { sentAt: later(59) })).toBe('byHand.messageBeforeCause');
    expect(code(asked, reply(uuid(609)))).toBe('byHand.answeredUnknown');
  });

  test('a withdrawal is confirmed once, after it came', () => {
    expect(code(asked, confirmed)).toBe('confirmation.notWithdrawn');
    expect(code(withdrawn, confirmed)).toBeNull();
    expect(code(withdrawn, confirmed, { sentAt: later(59) })).toBe('byHand.messageBeforeCause');
    const { order: done } = onPaper().all(withdrawal, went(1, later(70), confirmed));
    expect(code(done, confirmed, { n: 2 })).toBe('confirmation.doneAlready');
  });

  test('is recorded once, under one identifier and in the same words at one time', () => {
    const { order: facts } = onPaper().all(question, went(1, later(90), reply(uuid(601))));
    expect(code(facts, letter, { n: 1 })).toBe('byHand.newsRecordedAlready');
    expect(code(facts, reply(uuid(601)), { n: 2 })).toBe('byHand.newsRecordedAlready');
    expect(code(facts, reply(uuid(601)), { n: 2, sentAt: later(91) })).toBeNull();
    expect(code(facts, { ...reply(uuid(601)), text: 'Since May.' }, { n: 2 })).toBeNull();
    expect(JSON.stringify(facts)).not.toContain(reply(uuid(601)).text);
  });

  test('a draft may be what went', () => {
    const { order: facts } = onPaper().all(question, drafted());
    const said = {
      message: draft,
      channel: 'email',
      sentAt: later(90),
      receivedAt: null,
      says: letter,
    } as const;
    expect(judgeMessageSent(facts, said, now)).toEqual({ ok: true, value: said });
  });
});
