import { finding, type Finding } from './finding.ts';
import { languageOfText } from './language-of-text.ts';
import { officialLanguages } from './official-languages.ts';
import { itemsNamed, type SenderContent } from './order-seen.ts';

export interface DeclaredLanguages {
  /** ISO 639-1 codes the provider has declared (Directive (EU) 2023/1544); null when the profile does not say. */
  readonly languages: readonly string[] | null;
  /** The addressee's State. */
  readonly country: string;
}

const codesIn = (values: readonly string[]): readonly string[] =>
  values.flatMap((value) => value.toLowerCase().match(/\b[a-z]{2}\b/g) ?? []);

/** Free text of the order: what its language can be guessed from. */
const textOf = ({ manualInformation, tasks, additional }: SenderContent): string =>
  [
    manualInformation ?? '',
    ...tasks.map(({ task }) => task.manualInformation ?? ''),
    ...additional.flatMap(({ items }) => items.map(({ value }) => value)),
  ].join('\n');

/**
 * Article 9(4): the certificate must be in, or translated into, a language the addressee accepts. The interface has no
 * member for it: what the additional information says counts, and without that a guess from the text, told as a guess.
 */
export function checkLanguage(
  content: SenderContent,
  { languages, country }: DeclaredLanguages,
): readonly Finding[] {
  const accepted = languages ?? officialLanguages(country);
  const declared = ['declared', accepted.join(', ')] as const;
  const translated = codesIn(itemsNamed(content, ['translationenclosed', 'translationlanguage']));
  const stated = codesIn(
    itemsNamed(content, ['languageoftheorder', 'orderlanguage', 'languageoforder']),
  );
  const isAccepted = (code: string): boolean => accepted.includes(code);
  if (stated.some(isAccepted))
    return [finding('language.accepted', ['order', stated.join(', ')], declared)];
  if (translated.some(isAccepted))
    return [
      finding('language.translated', ['order', [...stated, ...translated].join(', ')], declared),
    ];
  if (stated.length > 0 || translated.length > 0)
    return [
      finding('language.notAccepted', ['order', [...stated, ...translated].join(', ')], declared),
    ];
  const guess = languageOfText(textOf(content));
  if (guess === null) return [finding('language.notTold', declared)];
  const code = isAccepted(guess) ? 'language.accepted' : 'language.looksOther';
  return [finding(code, ['text', guess], declared)];
}
