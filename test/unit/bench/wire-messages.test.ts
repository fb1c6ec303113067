import { describe, expect, it } from 'vitest';
import { createNodeValidator } from '../../../schemas/node-validator.ts';
import { wireMessages } from '../../bench/wire-messages.ts';

describe('the messages of the bench', () => {
  it('have the size they are called by, and are valid', { timeout: 60_000 }, () => {
    const validator = createNodeValidator();
    const found = wireMessages().map(({ text }) => {
      const verdict = validator.validate(new TextEncoder().encode(text));
      return { kilobytes: text.length / 1024, valid: verdict.ok && verdict.value.valid };
    });
    validator.dispose();
    for (const [at, size] of [20, 5120, 5120].entries()) {
      expect(found[at]?.valid).toBe(true);
      expect(found[at]?.kilobytes).toBeGreaterThan(size * 0.95);
      expect(found[at]?.kilobytes).toBeLessThan(size * 1.15);
    }
  });
});
