/** What a record holds beside the members its description knows: kept, put back where it stood, and shown. */
import type { XmlAttribute, XmlElement } from '../../base/xml.ts';
import { nothing, text, type Markup } from '../markup.ts';
import { schemaInstance } from '../namespaces.ts';
import type { Cut } from './codec.ts';
import { writtenPrefixOf } from './names.ts';

export interface Rest {
  readonly attributes: readonly XmlAttribute[];
  readonly fragments: readonly PlacedFragment[];
}

export interface PlacedFragment {
  /** Member it follows, the last one of the description that stood before it; null = before all of them. */
  readonly after: string | null;
  readonly xml: Markup;
}

const isType = ({ ns, name }: XmlAttribute): boolean => ns === schemaInstance && name === 'type';

/** Attributes other than `xsi:type`. */
export const foreignAttributes = (element: XmlElement): readonly XmlAttribute[] =>
  element.attributes.filter((attribute) => !isType(attribute));

export const claimsType = (element: XmlElement): boolean => element.attributes.some(isType);

/** White space between elements is layout (XML 1.0, 2.10); any other text there is something that was said. */
export const hasOwnText = (element: XmlElement): boolean => /[^ \t\r\n]/.test(element.text);

/**
 * Everything of an element that no member took, or undefined when there is nothing.
 *
 * A fragment is placed behind the latest member of the *description* that stood before it: written again, members come
 * in the order of the schema, and the fragment is found in the same place.
 */
export function restOf(
  element: XmlElement,
  takenBy: ReadonlyMap<XmlElement, string>,
  order: readonly string[],
  cut: Cut,
): Rest | undefined {
  const fragments: PlacedFragment[] = [];
  let latest = -1;
  for (const child of element.children) {
    const member = takenBy.get(child);
    if (member !== undefined) latest = Math.max(latest, order.indexOf(member));
    else fragments.push({ after: order[latest] ?? null, xml: cut(child) });
  }
  const attributes = foreignAttributes(element);
  return fragments.length + attributes.length === 0 ? undefined : { attributes, fragments };
}

export const fragmentsAfter = (rest: Rest | undefined, member: string | null): Markup =>
  (rest === undefined
    ? nothing
    : rest.fragments
        .filter(({ after }) => after === member)
        .map(({ xml }) => xml)
        .join('')) as Markup;

/** Attributes in their own namespaces; one that Ombud declares no prefix for brings its own. */
export function restAttributes(rest: Rest | undefined): string {
  const written = (rest?.attributes ?? []).map(({ ns, name, value }, index) => {
    if (ns === '') return ` ${name}="${attributeText(value)}"`;
    if (ns === xml) return ` xml:${name}="${attributeText(value)}"`;
    const known = writtenPrefixOf(ns);
    if (known !== null && known !== '') return ` ${known}:${name}="${attributeText(value)}"`;
    const prefix = `rest${index}`;
    return ` xmlns:${prefix}="${attributeText(ns)}" ${prefix}:${name}="${attributeText(value)}"`;
  });
  return written.join('');
}

const xml = 'http://www.w3.org/XML/1998/namespace';

/** Tabs and line feeds in an attribute would come back as spaces (XML 1.0, 3.3.3). */
const attributeText = (value: string): string =>
  text(value).replaceAll('\t', '&#9;').replaceAll('\n', '&#10;');
