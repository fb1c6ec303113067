import { isOfSectionM, partsOf, type SectionedItem } from './section-m.ts';

interface WithSections {
  readonly manualInformation: string | null;
  readonly tasks: readonly { readonly task: { readonly manualInformation: string | null } }[];
  readonly additional: readonly { readonly items: readonly SectionedItem[] }[];
}

/**
 * How many parts of section M came with an order in its free texts and additional information; what else of it stands in
 * the message is counted by the form.
 */
export function hiddenParts({ manualInformation, tasks, additional }: WithSections): number {
  const texts = [manualInformation, ...tasks.map(({ task }) => task.manualInformation)];
  const inTexts = texts.reduce((sum, text) => sum + partsOf(text ?? '').hidden, 0);
  return inTexts + additional.flatMap(({ items }) => items).filter(isOfSectionM).length;
}
