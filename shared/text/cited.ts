import type { Language } from '../bridge/app-state.ts';

/** `1182/71 Art. 3(2)(b)` as each language cites it: in Swedish `1182/71 art. 3.2 b`. */
export function cited(articles: string, language: Language): string {
  if (language === 'en') return articles;
  return articles
    .replaceAll('Art.', 'art.')
    .replaceAll('Annex', 'bilaga')
    .replaceAll(/\bsection\b/gi, 'avsnitt')
    .replaceAll(/\((\d+)\)/g, '.$1')
    .replaceAll(/–\.(\d)/g, '–$1')
    .replaceAll(/\(([a-z])\)/g, ' $1');
}
