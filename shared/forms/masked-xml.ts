import { readCanonicalXml } from '../base/canonical-xml.ts';
import type { XmlElement } from '../base/xml.ts';
import { locateElements } from '../hi1/wire/locate.ts';
import { partsOf } from './section-m.ts';
import { isMarkedM } from './unread.ts';

/** Stands where something of section M was. */
export const maskOfSectionM = '<!-- section M -->';

const isFreeText = ({ name }: XmlElement): boolean => /ManualInformation$/.test(name);

const isMasked = (element: XmlElement): boolean =>
  isMarkedM(element) || (isFreeText(element) && partsOf(element.text).hidden > 0);

/** Elements in document order. */
const flat = (element: XmlElement): readonly XmlElement[] => [
  element,
  ...element.children.flatMap(flat),
];

/**
 * The canonical text of an object for the eye, with everything of section M left out (Article 9(2)). What is kept is
 * not changed, and its hash stays the hash of the whole.
 *
 * @returns the same text when nothing of section M is in it; `isMasked` tells
 */
export function maskedXml(xml: string): { readonly xml: string; readonly isMasked: boolean } {
  const root = readCanonicalXml(xml);
  if (root === null) return { xml, isMasked: false };
  const elements = flat(root);
  if (!elements.some(isMasked)) return { xml, isMasked: false };
  const spans = locateElements(xml);
  let shown = '';
  let behind = 0;
  elements.forEach((element, at) => {
    const span = spans[at];
    if (span === undefined || span.start < behind || !isMasked(element)) return;
    shown += xml.slice(behind, span.start) + maskOfSectionM;
    behind = span.end;
  });
  return { xml: shown + xml.slice(behind), isMasked: true };
}
