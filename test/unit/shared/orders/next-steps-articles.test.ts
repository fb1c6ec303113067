import { expect, it } from 'vitest';
import { articleText, stepText } from '../../../../shared/text/steps.ts';

it('articles are cited as each language does', () => {
  expect(articleText('8(4), 10(2)', 'en')).toBe('Articles 8(4), 10(2)');
  expect(articleText('8(4), 10(2)', 'sv')).toBe('artiklarna 8.4 och 10.2');
  expect(articleText('17(3)', 'sv')).toBe('artikel 17.3');
  expect(Object.keys(stepText.sv.reasons)).toContain('clarification');
});
