import { describe, expect, test } from 'vitest';
import { outboxEn } from '../../../../../renderer/text/en/outbox.ts';
import { outboxSv } from '../../../../../renderer/text/sv/outbox.ts';
import { outboxLook } from '../../../../../renderer/views/outbox/outbox-words.ts';
import { outboxKinds, type OutboxWait } from '../../../../../shared/orders/outbox-state.ts';

const missing: readonly OutboxWait[] = ['duplicate', 'changed', 'secondPerson', 'signIn', 'role'];

describe('the chip of an answer or a message', () => {
  test.each(missing)('says what the person has to do: %s', (wait) => {
    for (const t of [outboxEn, outboxSv]) {
      const { text } = outboxLook({ kind: 'person', wait }, t);
      expect(text).toBe(t.persons[wait as keyof typeof t.persons]);
      expect(text === t.persons.signIn).toBe(wait === 'signIn');
    }
  });

  test('looks different for every state', () => {
    const looks = outboxKinds.map((kind) => {
      const { chip, icon } = outboxLook({ kind, wait: null }, outboxEn);
      return `${chip} ${icon}`;
    });
    expect(new Set(looks).size).toBe(outboxKinds.length);
  });
});
