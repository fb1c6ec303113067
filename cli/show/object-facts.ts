import type { XmlElement } from '../../shared/base/xml.ts';
import { core } from '../../shared/hi1/namespaces.ts';
import { dictionary } from '../../shared/hi1/read-values.ts';

/** What an action asks or answers: its one member beside the number. */
export const childOfAction = (action: XmlElement): XmlElement | null =>
  action.children.find(({ ns, name }) => ns !== core || name !== 'ActionIdentifier') ?? null;

const ownEntries = (element: XmlElement): readonly XmlElement[] =>
  element.children.flatMap((one) => (one.name.endsWith('Flags') ? [one, ...one.children] : [one]));

/** The dictionary entries an object has as its own members or flags, each `Name/Value`. */
export function dictionariesIn(element: XmlElement | null): readonly string[] {
  if (element === null) return [];
  return ownEntries(element).flatMap((one) => {
    const entry = dictionary(one);
    return entry === null ? [] : [`${entry.name}/${entry.value}`];
  });
}
