/**
 * Small read-only queries over parsed messages. A path is a list of steps between slashes; a step is a name with one of
 * the prefixes of `namespaces` (none = Core), `*` for any element, or `**` for any depth, and may end in a position:
 * `Payload/RequestPayload/ActionRequests/ActionRequest[2]/CREATE/HI1Object`. As in XPath, `**` as a first step also finds
 * children of the element itself.
 */
import type { XmlElement } from '../shared/base/xml.ts';
import { namespaces } from './namespaces.ts';

const step = /^(?:([a-z]+):)?(\*\*?|[A-Za-z_][\w.-]*)(?:\[([1-9]\d*)\])?$/;

/** All elements a path leads to, in document order. A malformed path or unknown prefix throws: it is a bug. */
export function findAll(from: XmlElement, path: string): readonly XmlElement[] {
  let found: readonly XmlElement[] = [from];
  for (const part of path.split('/')) {
    const match = step.exec(part);
    if (match === null) throw new Error(`not a step of a path: ${part}`);
    const [, prefix, name = '', position] = match;
    const matches = matcher(prefix, name);
    found = [...new Set(found.flatMap((element) => pick(element, name, matches, position)))];
  }
  return found;
}

/** The first element a path leads to, or null. */
export function find(from: XmlElement, path: string): XmlElement | null {
  return findAll(from, path)[0] ?? null;
}

/** Text of the first element a path leads to, without surrounding white space; null when there is none. */
export function textAt(from: XmlElement, path: string): string | null {
  return find(from, path)?.text.trim() ?? null;
}

/** Value of an attribute (`type` of `xsi` and so on; no prefix = no namespace), or null. */
export function attributeOf(element: XmlElement, name: string): string | null {
  const [local = '', prefix] = name.split(':').reverse();
  const ns = prefix === undefined ? '' : namespaceOf(prefix);
  return element.attributes.find((one) => one.name === local && one.ns === ns)?.value ?? null;
}

/** The type an element names with `xsi:type`, its prefix resolved where it stands; null without one. */
export function typeOf(element: XmlElement): { readonly ns: string; readonly name: string } | null {
  const written = attributeOf(element, 'xsi:type')?.trim();
  if (written === undefined) return null;
  const [name = '', prefix = ''] = written.split(':').reverse();
  const ns = element.prefixes[prefix];
  if (ns === undefined && prefix !== '') return null;
  return { ns: ns ?? '', name };
}

/** Whether `xsi:type` names this type, written with a prefix of `namespaces`: `isOfType(object, 'task:LDTaskObject')`. */
export function isOfType(element: XmlElement, type: string): boolean {
  const [name = '', prefix = 'core'] = type.split(':').reverse();
  const found = typeOf(element);
  return found !== null && found.name === name && found.ns === namespaceOf(prefix);
}

function matcher(prefix: string | undefined, name: string): (element: XmlElement) => boolean {
  if (name === '*' || name === '**') return () => true;
  const ns = namespaceOf(prefix ?? 'core');
  return (element) => element.name === name && element.ns === ns;
}

function pick(
  element: XmlElement,
  name: string,
  matches: (element: XmlElement) => boolean,
  position: string | undefined,
): readonly XmlElement[] {
  if (name === '**') return [element, ...descendants(element)];
  const found = element.children.filter(matches);
  return position === undefined ? found : found.slice(Number(position) - 1, Number(position));
}

const descendants = (element: XmlElement): readonly XmlElement[] =>
  element.children.flatMap((child) => [child, ...descendants(child)]);

function namespaceOf(prefix: string): string {
  const known = Object.entries(namespaces).find(([name]) => name === prefix);
  if (known === undefined) throw new Error(`no such prefix: ${prefix}`);
  return known[1];
}
