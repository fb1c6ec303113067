import type { IncomingMessage } from 'node:http';

export type Language = 'en' | 'sv';

/** `?lang=`, then the wish of the calling program, then the browser's first supported language, then English. */
export function languageOf(request: IncomingMessage, ...wishes: readonly unknown[]): Language {
  const header = request.headers['accept-language'] ?? '';
  const candidates = [...wishes, ...header.split(',')]
    .filter((wish): wish is string => typeof wish === 'string')
    .flatMap((wish) => wish.split(' '))
    .map((wish) => wish.trim().slice(0, 2).toLowerCase());
  return candidates.find((wish): wish is Language => wish === 'sv' || wish === 'en') ?? 'en';
}
