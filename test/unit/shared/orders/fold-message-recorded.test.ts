import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isMessageOpen, messageGroup } from '../../../../shared/messages/message-outbox.ts';
import { threadOf, waitingLetters } from '../../../../shared/messages/thread.ts';
import type { EntryBody } from '../../../../shared/orders/entry.ts';
import { confirmed, letter, reply, went } from '../by-hand/message-builder.ts';
import { later, onPaper, told } from '../by-hand/news-builder.ts';
import { contentOf } from './content-of.ts';
import { file, ingrid, uuid } from './journal-builder.ts';
import { drafted, message } from './message-builder.ts';

const question = (n: number, at: number, by: number) =>
  told(n, later(at), {
    kind: 'word',
    speaker: 'issuing',
    verdict: null,
    asks: { by: later(by) },
  });
const withdrawal = told(9, later(40), { kind: 'withdrawal' });

describe('a message of ours, recorded as having gone another way', () => {
  test('ends the waiting of the letter it answers, and of no other', () => {
    const journal = onPaper().all(question(1, 10, 300), question(2, 20, 200));
    journal.all(went(1, later(50), reply(uuid(602))));
    expect(journal.order.turn.asked).toEqual({ by: later(300) });
    expect(waitingLetters(journal.order)).toEqual([uuid(601)]);
    journal.all(went(2, later(51), reply(uuid(601))));
    expect(journal.order.turn.asked).toBeNull();
  });

  test('one that answers nothing ends no waiting', () => {
    const { order: facts } = onPaper().all(question(1, 10, 300), went(1, later(50), letter));
    expect(facts.turn.asked).toEqual({ by: later(300) });
  });

  test('confirms the withdrawal as of when it went', () => {
    const { order: facts } = onPaper().all(withdrawal, went(1, later(50), confirmed));
    expect(facts.withdrawalConfirmedAt).toBe(later(50));
  });

  test('was never in the outbox', () => {
    const { order: facts } = onPaper().all(withdrawal, went(1, later(50), confirmed));
    const [recorded] = facts.messages;
    if (recorded === undefined) throw new Error('not recorded');
    expect(messageGroup(recorded)).toBeNull();
    expect(isMessageOpen(recorded)).toBe(false);
  });

  test('takes the place of its draft', () => {
    const { order: facts } = onPaper().all(drafted(), {
      ...went(1, later(50), letter),
      message,
    });
    expect(facts.messages).toMatchObject([{ id: message, state: 'sent', sentAt: later(50) }]);
  });

  test('stands among the letters by when it went, with who recorded it and its scans', () => {
    const journal = onPaper().add(question(1, 10, 300));
    const said = { ...went(1, later(5), reply(uuid(601))), originals: [file(3)] };
    journal.add(said, later(90), ingrid);
    const thread = threadOf(journal.order, contentOf(journal));
    expect(thread.map(({ way }) => way)).toEqual(['in', 'out']);
    expect(thread[0]).toMatchObject({ reply: { kind: 'given', at: later(5) } });
    expect(thread[1]).toMatchObject({
      at: later(5),
      contents: { text: said.contents.endpoint === 'correspondence' && said.contents.text },
      recorded: { channel: 'post', by: ingrid, originals: [file(3)] },
    });
  });

  test('counts once, and in whatever order it is written down', () => {
    const records: readonly EntryBody[] = [
      question(1, 10, 300),
      question(2, 20, 200),
      withdrawal,
      went(1, later(50), reply(uuid(601))),
      went(2, later(51), letter),
      went(3, later(52), confirmed),
    ];
    const straight = onPaper().all(...records).order;
    const mixed = fc.shuffledSubarray([...records, ...records], {
      minLength: records.length * 2,
    });
    fc.assert(
      fc.property(mixed, (all) => {
        const { turn, withdrawalConfirmedAt, messages } = onPaper().all(...all).order;
        expect(turn).toEqual(straight.turn);
        expect(withdrawalConfirmedAt).toBe(later(52));
        expect(messages).toHaveLength(3);
      }),
    );
  });
});
