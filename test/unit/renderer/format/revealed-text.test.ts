import { expect, it } from 'vitest';
import { revealedText, withoutHidden } from '../../../../renderer/format/revealed-text.ts';

it('writes what hides, turns the text or passes for another letter as its code', () => {
  expect(revealedText('S\u0430mple\u202e, Berlin', 'DE')).toBe('S[U+0430]mple[U+202E], Berlin');
  expect(revealedText('Окръжен съд', 'BG')).toBe('Окръжен съд');
  expect(revealedText('Oberlandesgericht Köln', 'DE')).toBe('Oberlandesgericht Köln');
});

it('leaves letters alone where only what hides is asked for', () => {
  expect(withoutHidden('\u0430 \u200b\ufe0f\n')).toBe('\u0430 [U+200B][U+FE0F]\n');
  expect(withoutHidden('\ud800x')).toBe('[U+D800]x');
});
