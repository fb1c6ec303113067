import type { Result } from '../shared/base/result.ts';
import { ok } from '../shared/base/result.ts';
import type { XmlAttribute, XmlElement } from '../shared/base/xml.ts';
import { childNodes } from './child-nodes.ts';
import type { Prefixes } from './prefix-scope.ts';
import { outermostPrefixes, PrefixScopes } from './prefix-scope.ts';
import type { UnreadableXml } from './unreadable.ts';
import { unreadable } from './unreadable.ts';
import type { LibElement, XmlLibrary } from './xml-library.ts';

/**
 * Copies a parsed tree into plain data. Comments and processing instructions are left out and the text around them is
 * joined, so that no comment can hide half of a value.
 *
 * @param lines line of each element in document order, from `scan`
 */
export function readTree(
  library: XmlLibrary,
  root: LibElement,
  lines: readonly number[],
): Result<XmlElement, UnreadableXml> {
  const scopes = new PrefixScopes();
  let index = 0;

  const read = (element: LibElement, outer: Prefixes): XmlElement => {
    const line = lines[index++] ?? element.line;
    const prefixes = scopes.within(outer, element.nsDeclarations);
    if (prefixes === null) throw new TooManyPrefixes(line);
    const children: XmlElement[] = [];
    let text = '';
    for (const node of childNodes(library, element)) {
      if (node instanceof library.XmlElement) children.push(read(node, prefixes));
      else if (node instanceof library.XmlText || node instanceof library.XmlCData)
        text += node.content;
    }
    const { name, namespaceUri: ns } = element;
    const attributes = readAttributes(element);
    const inside = children.length === 0 ? none : children;
    return { ns, name, attributes, children: inside, text, prefixes, line };
  };

  try {
    return ok(read(root, outermostPrefixes));
  } catch (problem) {
    if (!(problem instanceof TooManyPrefixes)) throw problem;
    return unreadable('xml.tooManyPrefixes', problem.line, 'Too many namespace prefixes.');
  }
}

/** Most elements have neither attributes nor children: one empty list serves them all. */
const none: readonly never[] = Object.freeze([]);

function readAttributes(element: LibElement): readonly XmlAttribute[] {
  const { attrs } = element;
  if (attrs.length === 0) return none;
  return attrs.map(({ namespaceUri: ns, name, value }) => ({ ns, name, value }));
}

/** Unwinds the recursion; never leaves this file. */
class TooManyPrefixes extends Error {
  readonly line: number;
  constructor(line: number) {
    super('too many namespace prefixes');
    this.line = line;
  }
}
