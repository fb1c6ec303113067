import type { Language } from '../../shared/bridge/app-state.ts';

/** British English sets no comma before the last `and`. */
const locales: Readonly<Record<Language, string>> = { en: 'en-GB', sv: 'sv' };

/** `2`, `2 and 3`, `1, 2 and 3`: as a sentence names several. */
export const listed = (items: readonly (number | string)[], language: Language): string =>
  new Intl.ListFormat(locales[language]).format(items.map(String));
