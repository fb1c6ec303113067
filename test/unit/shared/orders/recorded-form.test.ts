// A Form 3 that went another way is written down when somebody comes to it, perhaps after it was answered.
import { describe, expect, test } from 'vitest';
import { utcMs } from '../../../../shared/base/units.ts';
import { isSilent } from '../../../../shared/orders/silence.ts';
import type { EntryBody } from '../../../../shared/orders/entry.ts';
import type { OrderFacts } from '../../../../shared/orders/facts.ts';
import { verdictBar } from '../../../../shared/orders/word-verdicts.ts';
import { arrived, received, uuid } from './journal-builder.ts';
import { form3, preservation, production } from './judgement-cases.ts';
import { written } from './word-builder.ts';

const hours = (count: number) => utcMs(received + count * 3_600_000);
const reply: EntryBody = arrived(written('ProvideAdditionalInformation', {}, uuid(81)), {
  platformAt: hours(24),
  arrivedAt: hours(24),
});
const sentAfter = (count: number): EntryBody =>
  ({ ...form3('InsufficientInformation'), sentAt: hours(count), receivedAt: null }) as EntryBody;
const barOf = (facts: OrderFacts) => {
  const [word] = facts.words;
  if (word === undefined) throw new Error('no word');
  return verdictBar(facts, word, 'clarifies');
};

describe('a form recorded after the reply to it', () => {
  test('is clarified by that reply', () => {
    expect(barOf(production(reply, sentAfter(2)))).toBeNull();
  });

  test('met no silence', () => {
    expect(isSilent(preservation(reply, sentAfter(2)))).toBe(false);
  });

  test('is not clarified by what was said before it went', () => {
    expect(barOf(production(reply, sentAfter(30)))).toBe('noQuestion');
    expect(isSilent(preservation(reply, sentAfter(30)))).toBe(true);
  });
});
