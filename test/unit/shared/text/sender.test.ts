import { expect, test } from 'vitest';
import { outcomes } from '../../../../shared/checks/outcomes.ts';
import { senderText } from '../../../../shared/text/sender.ts';

const languages = ['en', 'sv'] as const;
const all = languages.flatMap((code) =>
  Object.values(senderText[code].outcomes).flatMap(({ said, advice }) => [said, advice ?? '']),
);

test('nobody is accused, and nobody is told to do nothing or to stop', () => {
  for (const sentence of all) {
    expect(sentence).not.toMatch(
      /fake|forge|fraud|false|lie[sd]? |crimin|falsk|bedrä|lögn|förfalsk/i,
    );
    expect(sentence).not.toMatch(/\bignore|\bdelete|\bdiscard|ignorera|radera|kasta/i);
  }
});

test.each(languages)(
  '%s: where a person should look, it says what to do; what agrees asks for nothing',
  (code) => {
    for (const [outcome, verdict] of Object.entries(outcomes)) {
      const words = Object.entries(senderText[code].outcomes).find(
        ([name]) => name === outcome,
      )?.[1];
      expect(words?.said, outcome).toMatch(/\.$/);
      if (verdict === 'look')
        expect(words?.asks === true || words?.advice != null, outcome).toBe(true);
      if (verdict === 'agrees')
        expect([words?.advice, words?.asks], outcome).toEqual([null, false]);
    }
  },
);

test('what a translation must not leave out', () => {
  expect(senderText.en.outcomes['language.notAccepted'].advice).toContain('clock keeps running');
  expect(senderText.sv.outcomes['language.notAccepted'].advice).toContain('Fristen löper');
});
