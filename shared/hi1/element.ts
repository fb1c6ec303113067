import type { XmlElement } from '../base/xml.ts';
import { schemaInstance } from './namespaces.ts';

/** First child of that name, or null. */
export function child(parent: XmlElement | null, ns: string, name: string): XmlElement | null {
  return parent?.children.find((element) => element.ns === ns && element.name === name) ?? null;
}

/** All children of that name, in document order. */
export function children(parent: XmlElement | null, ns: string, name: string): XmlElement[] {
  return parent?.children.filter((element) => element.ns === ns && element.name === name) ?? [];
}

/** Follows one name after another down; all names share the namespace. */
export function descend(
  parent: XmlElement | null,
  ns: string,
  ...names: string[]
): XmlElement | null {
  return names.reduce<XmlElement | null>((element, name) => child(element, ns, name), parent);
}

/** Text of a child exactly as written; null when there is no such child. */
export function textOf(parent: XmlElement | null, ns: string, name: string): string | null {
  return child(parent, ns, name)?.text ?? null;
}

/**
 * The type an element claims through `xsi:type`, with its prefix resolved where the attribute stands: a QName inside
 * a value follows the prefixes in scope there, not those of the reader. Null without the attribute.
 */
export function declaredType(element: XmlElement): { ns: string; name: string } | null {
  const attribute = element.attributes.find(
    ({ ns, name }) => ns === schemaInstance && name === 'type',
  );
  if (attribute === undefined) return null;
  const qualified = attribute.value.trim();
  const colon = qualified.indexOf(':');
  const prefix = colon < 0 ? '' : qualified.slice(0, colon);
  const ns = Object.hasOwn(element.prefixes, prefix) ? element.prefixes[prefix] : undefined;
  return { ns: ns ?? '', name: qualified.slice(colon + 1) };
}
