import type { XmlElement } from '../shared/base/xml.ts';
import { readableName } from './namespaces.ts';

/**
 * Path of an element for people, from all elements above it and itself: `/HI1Message/Header/Timestamp`. A position is
 * given where several siblings have the same name: `ActionRequest[2]`.
 */
export function elementPath(way: readonly XmlElement[]): string {
  return way
    .map((element, depth) => {
      const parent = way[depth - 1];
      return `/${positioned(parent, element)}`;
    })
    .join('');
}

function positioned(parent: XmlElement | undefined, element: XmlElement): string {
  const name = readableName(element.ns, element.name);
  const alike = (parent?.children ?? []).filter(
    (one) => one.name === element.name && one.ns === element.ns,
  );
  return alike.length <= 1 ? name : `${name}[${alike.indexOf(element) + 1}]`;
}

/** Visits an element and everything below it in document order, each with its way from the top. */
export function walk(root: XmlElement, visit: (way: readonly XmlElement[]) => void): void {
  const way: XmlElement[] = [];
  const step = (element: XmlElement): void => {
    way.push(element);
    visit(way);
    element.children.forEach(step);
    way.pop();
  };
  step(root);
}
