import type { LibElement, LibNode, XmlLibrary } from './xml-library.ts';

/**
 * All nodes directly inside an element, in document order. The library cannot step past a processing instruction, which
 * would hide whatever follows it; where it meets one the whole list comes from XPath instead.
 */
export function childNodes(library: XmlLibrary, element: LibElement): readonly LibNode[] {
  const nodes: LibNode[] = [];
  let next: LibNode | null = element.firstChild;
  while (next !== null) {
    if (!(next instanceof library.XmlTreeNode)) return element.find('node()');
    nodes.push(next);
    next = next.next;
  }
  return nodes;
}

export function childElements(library: XmlLibrary, element: LibElement): readonly LibElement[] {
  return childNodes(library, element).filter(
    (node): node is LibElement => node instanceof library.XmlElement,
  );
}
