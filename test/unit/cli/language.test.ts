import { describe, expect, it } from 'vitest';
import { languageNamed, languageOf } from '../../../cli/language.ts';

describe('the language', () => {
  it.each([
    [{ LANG: 'sv_SE.UTF-8' }, 'sv'],
    [{ LANG: 'en_GB.UTF-8' }, 'en'],
    [{ LANG: 'sv' }, 'sv'],
    [{ LANG: 'C.UTF-8' }, 'en'],
    [{ LANG: 'fi_FI.UTF-8' }, 'en'],
    [{}, 'en'],
    [{ LANG: 'sv_SE', LC_ALL: 'C' }, 'en'],
    [{ LANG: 'en_GB', LC_MESSAGES: 'sv_SE' }, 'sv'],
    [{ LANG: 'sv_SE', LC_ALL: '' }, 'sv'],
  ] as const)('of %j is %s', (env, language) => {
    expect(languageOf(env)).toBe(language);
  });

  it('is named by its code alone', () => {
    expect(['sv', 'en', 'SV', 'toString', ''].map(languageNamed)).toEqual([
      'sv',
      'en',
      null,
      null,
      null,
    ]);
  });
});
