import { describe, expect, it } from 'vitest';
import { term, termList } from '../../../../renderer/text/term.ts';

const words = { Traffic: 'traffic', Content: 'content', Both: 'traffic, content' };

describe('words for values of open dictionaries', () => {
  it('show a value nobody knows as it came', () => {
    expect(term(words, 'Biometric')).toBe('Biometric');
    expect(term(words, 'constructor')).toBe('constructor');
  });

  it('say each kind of data once, also when one value stands for two', () => {
    expect(termList(words, ['Content', 'Both'])).toBe('content, traffic');
    expect(termList(words, ['Traffic', 'Traffic'])).toBe('traffic');
    expect(termList(words, [])).toBe('');
  });
});
