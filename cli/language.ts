import type { Language } from '../shared/bridge/app-state.ts';

// The list beside the type would bring the guards of the whole window with it, which take a quarter of a second to load.
const known: Readonly<Record<Language, true>> = { en: true, sv: true };
const isLanguage = (text: string): text is Language => Object.hasOwn(known, text);

/** The language a person named with `--lang`, or null when there is no such one. */
export const languageNamed = (text: string): Language | null => (isLanguage(text) ? text : null);

/**
 * The language of the computer as POSIX orders its variables (XBD 8.2: LC_ALL, LC_MESSAGES, LANG; the first that says anything
 * counts), English where it is none of ours.
 */
export function languageOf(env: Readonly<Record<string, string | undefined>>): Language {
  const named = [env['LC_ALL'], env['LC_MESSAGES'], env['LANG']].find((value) => value);
  return languageNamed((named ?? '').slice(0, 2).toLowerCase()) ?? 'en';
}
