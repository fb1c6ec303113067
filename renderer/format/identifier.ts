import type { RequestValue } from '../../shared/hi1/model.ts';

/**
 * An identifier as people write it: international numbers come as bare digits and get their plus. What begins with a
 * zero is none of them.
 */
export const identifierText = ({ formatName, value }: RequestValue): string =>
  formatName === 'InternationalE164' && /^[1-9]\d+$/.test(value) ? `+${value}` : value;

/** `SummaryOfCase` as words: `Summary of case`. Anything that is not such a name stays as it is. */
export function wordsOf(name: string): string {
  if (!/^(?:[A-Z][a-z0-9]+)+$/.test(name)) return name;
  const words = name.replace(/(?!^)([A-Z])/g, ' $1').toLowerCase();
  return words.charAt(0).toUpperCase() + words.slice(1);
}

/** An address in the parts between which it may go on in the next line: after `@` and after each dot. */
export const addressParts = (text: string): readonly string[] => text.split(/(?<=[@.])/);
