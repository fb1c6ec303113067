import { createHash } from 'node:crypto';
import type { CanonicalObject, XmlElement } from '../shared/base/xml.ts';
import { childNodes } from './child-nodes.ts';
import { namespaces } from './namespaces.ts';
import type { Prefixes } from './prefix-scope.ts';
import type { LibAttribute, LibElement, LibNode, XmlLibrary } from './xml-library.ts';

/**
 * Cuts one element out of a message: inclusive Canonical XML 1.0 without comments (W3C REC-xml-c14n-20010315) of its
 * subtree, and the SHA-256 of that text in UTF-8. Every namespace in scope is written on the cut element, so that a
 * prefix inside a value (`xsi:type="task:LDTaskObject"`) still resolves.
 *
 * The text is the same whatever quotes, attribute order, white space inside tags, empty-element form, CDATA sections or
 * character references the sender used; it differs when a prefix is renamed or another namespace is in scope.
 *
 * The library's own canonicaliser asks back for every node of the whole message for each object cut out of it; this
 * one visits the nodes of the object only.
 *
 * @param element the plain-data twin of `node`
 */
export function canonicalObject(
  library: XmlLibrary,
  node: LibElement,
  element: XmlElement,
): CanonicalObject {
  let xml = '';
  const hash = createHash('sha256');
  let waiting = '';
  // Joined without a copy, and hashed in pieces: a document of 30 MB is in memory once.
  const flush = (): void => {
    xml += waiting;
    hash.update(waiting, 'utf8');
    waiting = '';
  };
  const add = (text: string): void => {
    if (text.length > pieceLength) flush();
    waiting += text;
    if (waiting.length > pieceLength) flush();
  };
  const write = (
    here: LibElement,
    twin: XmlElement,
    written: Prefixes,
    inherited: readonly LibAttribute[],
  ): void => {
    const name = qualifiedName(here);
    const own = twin.attributes.length === 0 ? [] : here.attrs;
    add(`<${name}${declarations(written, twin.prefixes)}${attributes(own, inherited)}>`);
    let index = 0;
    for (const child of childNodes(library, here)) {
      if (child instanceof library.XmlElement) {
        const childTwin = twin.children[index++];
        if (childTwin !== undefined) write(child, childTwin, twin.prefixes, []);
      } else if (child instanceof library.XmlText || child instanceof library.XmlCData)
        add(escapeText(child.content));
      else if (isInstruction(library, child)) add(instruction(child));
    }
    add(`</${name}>`);
  };
  write(node, element, nothing, inheritedXmlAttributes(node));
  flush();
  return { element, xml, sha256: hash.digest('hex') };
}

/** Characters that are hashed together. */
const pieceLength = 1 << 16;

const nothing: Prefixes = {};

/**
 * The namespace declarations an element has to write, sorted by prefix. Elements without any of their own share one set of
 * prefixes with the element around them (`PrefixScopes`).
 */
function declarations(written: Prefixes, inScope: Prefixes): string {
  if (written === inScope) return '';
  const gone = '' in written && !('' in inScope) ? [['', ''] as const] : [];
  return [...Object.entries(inScope), ...gone]
    .filter(([prefix, uri]) => prefix !== 'xml' && (written[prefix] ?? '') !== uri)
    .sort(([a], [b]) => compare(a, b))
    .map(([prefix, uri]) => ` xmlns${prefix === '' ? '' : `:${prefix}`}="${escapeValue(uri)}"`)
    .join('');
}

/** Attributes sorted by namespace, then local name. */
function attributes(own: readonly LibAttribute[], inherited: readonly LibAttribute[]): string {
  return [...own, ...inherited]
    .sort((a, b) => compare(a.namespaceUri, b.namespaceUri) || compare(a.name, b.name))
    .map((attribute) => ` ${qualifiedName(attribute)}="${escapeValue(attribute.value)}"`)
    .join('');
}

/** `xml:lang` and its kin apply to the cut element although an ancestor bears them (section 2.4). */
function inheritedXmlAttributes(element: LibElement): readonly LibAttribute[] {
  const found = new Map<string, LibAttribute>();
  const own = new Set(element.attrs.filter(isXmlAttribute).map(({ name }) => name));
  for (let above = element.parent; above !== null; above = above.parent)
    for (const attribute of above.attrs.filter(isXmlAttribute))
      if (!own.has(attribute.name) && !found.has(attribute.name))
        found.set(attribute.name, attribute);
  return [...found.values()];
}

const isXmlAttribute = ({ namespaceUri }: LibAttribute): boolean => namespaceUri === namespaces.xml;

const qualifiedName = ({ prefix, name }: LibElement | LibAttribute): string =>
  prefix === '' ? name : `${prefix}:${name}`;

const isInstruction = (library: XmlLibrary, node: LibNode): boolean =>
  !(node instanceof library.XmlTreeNode);

function instruction(node: LibNode): string {
  const name = node.eval('name()');
  const target = typeof name === 'string' ? name : '';
  const data = node.content.replaceAll('\r', '&#xD;');
  return data === '' ? `<?${target}?>` : `<?${target} ${data}?>`;
}

const textEscapes: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '\r': '&#xD;',
};
const valueEscapes: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '"': '&quot;',
  '\t': '&#x9;',
  '\n': '&#xA;',
  '\r': '&#xD;',
};

const escapeText = (text: string): string =>
  text.replace(/[&<>\r]/g, (character) => textEscapes[character] ?? character);

const escapeValue = (text: string): string =>
  text.replace(/[&<"\t\n\r]/g, (character) => valueEscapes[character] ?? character);

/** Order of Unicode code points; JavaScript's own order differs above U+FFFF. */
function compare(a: string, b: string): number {
  if (a === b) return 0;
  return Buffer.compare(Buffer.from(a, 'utf8'), Buffer.from(b, 'utf8'));
}
